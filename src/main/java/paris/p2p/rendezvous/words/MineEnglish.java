package paris.p2p.rendezvous.words;

/** {@link MineWords} in English. */
record MineEnglish() implements MineWords {
  @Override
  public String place() {
    return "what is yours: name, profile, keys, sessions";
  }

  @Override
  public String way() {
    return "What is yours: name, profile, keys, sessions";
  }

  @Override
  public String title() {
    return "WHAT IS YOURS";
  }

  @Override
  public String yours() {
    return "";
  }

  @Override
  public String needsKey() {
    return "Without an SSH key the hub keeps nothing of you: there is nothing here.";
  }

  @Override
  public String settings() {
    return "Settings";
  }

  @Override
  public String settingsGlance() {
    return "colours, signs, bell, what others see of you";
  }
}
