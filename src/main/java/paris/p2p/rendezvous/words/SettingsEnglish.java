package paris.p2p.rendezvous.words;

/** {@link SettingsWords} in English. */
record SettingsEnglish() implements SettingsWords {
  @Override
  public String title() {
    return "SETTINGS";
  }

  @Override
  public String colours() {
    return "Colours";
  }

  @Override
  public String signs() {
    return "Signs";
  }

  @Override
  public String auto() {
    return "as the terminal announces them";
  }

  @Override
  public String noColours() {
    return "none";
  }

  @Override
  public String ascii() {
    return "ASCII only";
  }

  @Override
  public String mouse() {
    return "Mouse";
  }

  @Override
  public String clicks() {
    return "chooses, opens, scrolls";
  }

  @Override
  public String selects() {
    return "selects text";
  }

  @Override
  public String name() {
    return "Coming";
  }

  @Override
  public String countedOnly() {
    return "count me, without my name";
  }

  @Override
  public String named() {
    return "show my name with those who come";
  }

  @Override
  public String writing() {
    return "Writing";
  }

  @Override
  public String unseen() {
    return "without showing it";
  }

  @Override
  public String seen() {
    return "show that I am writing";
  }

  @Override
  public String presence() {
    return "Online";
  }

  @Override
  public String present() {
    return "show that I am here";
  }

  @Override
  public String hidden() {
    return "be here without being seen";
  }

  @Override
  public String bell() {
    return "Bell";
  }

  @Override
  public String silent() {
    return "silent";
  }

  @Override
  public String rings() {
    return "ring when I am written to";
  }

  @Override
  public String windowTitle() {
    return "Title";
  }

  @Override
  public String untouched() {
    return "leave that of the window";
  }

  @Override
  public String written() {
    return "show there what waits for me";
  }

  @Override
  public String change() {
    return "↵ change";
  }

  @Override
  public String nextVisit() {
    return "Kept with your key. Colours and signs: from your next visit on. Your name: from your"
        + " next answer on. All else: at once.";
  }

  @Override
  public String needsKey() {
    return "Settings are kept with an SSH key, and you gave none. NO_COLOR in your terminal’s"
        + " environment is always followed.";
  }
}
