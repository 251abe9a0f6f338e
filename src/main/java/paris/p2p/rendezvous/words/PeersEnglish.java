package paris.p2p.rendezvous.words;

/** {@link PeersWords} in English. */
record PeersEnglish() implements PeersWords {
  @Override
  public String online() {
    return "ONLINE";
  }

  @Override
  public String count(int screens) {
    return screens == 1 ? "1 here" : screens + " here";
  }

  @Override
  public String unnamed(int count) {
    return count == 1 ? "1 visitor without a name" : count + " visitors without a name";
  }

  @Override
  public String nobody() {
    return "Nobody here has a name, for now.";
  }

  @Override
  public String you() {
    return "YOU";
  }

  @Override
  public String whatWeKnow() {
    return "all that the hub knows of you";
  }

  @Override
  public String name() {
    return "Name";
  }

  @Override
  public String role() {
    return "Role";
  }

  @Override
  public String key() {
    return "Key";
  }

  @Override
  public String user() {
    return "Sign-in";
  }

  @Override
  public String joined() {
    return "Since";
  }

  @Override
  public String noName() {
    return "none yet";
  }

  @Override
  public String noKey() {
    return "none: the hub keeps nothing of you";
  }

  @Override
  public String signedNow() {
    return "this visit";
  }

  @Override
  public String byUser(String user) {
    return user.isBlank() ? "without a user name" : user + "@, which identifies nobody";
  }

  @Override
  public String promised() {
    return "The code was right: you organise as soon as you have a name.";
  }

  @Override
  public String chooseName() {
    return "Choose your name, to write and to say that you come";
  }

  @Override
  public String getKey() {
    return "Get an SSH key, to write and to say that you come";
  }

  @Override
  public String giveCode() {
    return "Give the first organiser’s code";
  }

  @Override
  public String hub() {
    return "THE HUB";
  }

  @Override
  public String hostKey() {
    return "Hub’s key";
  }

  @Override
  public String address() {
    return "Address";
  }

  @Override
  public String version() {
    return "Version";
  }

  @Override
  public String proves() {
    return "Read in here, this fingerprint proves nothing: compare it with the one published"
        + " elsewhere.";
  }

  @Override
  public String madeUp() {
    return "This is a demo: these people, threads and evenings are made up.";
  }
}
