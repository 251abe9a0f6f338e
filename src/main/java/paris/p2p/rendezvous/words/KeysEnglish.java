package paris.p2p.rendezvous.words;

import java.util.Optional;

/** {@link KeyWords} in English. */
record KeysEnglish() implements KeyWords {
  @Override
  public String label() {
    return "Keys";
  }

  @Override
  public String glance(int keys) {
    return keys == 1 ? "only one: add a spare one" : keys + " keys";
  }

  @Override
  public String glanceNameless() {
    return "this key has no name here yet";
  }

  @Override
  public String glanceRevoked() {
    return "this key was revoked";
  }

  @Override
  public String place() {
    return "your SSH keys";
  }

  @Override
  public String givePlace() {
    return "give the code of another of your keys";
  }

  @Override
  public String revokedBadge() {
    return "revoked key";
  }

  @Override
  public String title() {
    return "YOUR KEYS";
  }

  @Override
  public String about() {
    return "Each of these keys opens your name here. A key that is lost or stolen is revoked from"
        + " another one: keep two.";
  }

  @Override
  public String nameless() {
    return "This key has no name here yet.";
  }

  @Override
  public String makeCode() {
    return "Add a key: make a code";
  }

  @Override
  public String haveName() {
    return "You have a name here already? Give the code of another of your keys";
  }

  @Override
  public String haveNameBriefly() {
    return "I have a name";
  }

  @Override
  public String thisVisit() {
    return "✓ this visit";
  }

  @Override
  public String added(long days) {
    return "added " + ago(days);
  }

  @Override
  public String seen(long days) {
    return "seen " + ago(days);
  }

  private static String ago(long days) {
    if (days <= 0) return "today";
    return days == 1 ? "yesterday" : days + " days ago";
  }

  @Override
  public String keyTitle() {
    return "A KEY";
  }

  @Override
  public String callIt(boolean called) {
    return called ? "Call it something else" : "Give it a name, “laptop”";
  }

  @Override
  public String revoke() {
    return "Revoke it: it will only read";
  }

  @Override
  public String surely(boolean own) {
    return own
        ? "It is the key of this visit, which will end. ↵ once more revokes it."
        : "Its sessions end at once. ↵ once more revokes it.";
  }

  @Override
  public String revoked(String key) {
    return key + " is yours no longer, and only reads.";
  }

  @Override
  public String labelTitle() {
    return "What is this key called?";
  }

  @Override
  public String labelField() {
    return "Its name";
  }

  @Override
  public String labelHelp() {
    return "To know it by: “laptop”, “office”, “YubiKey”. Only you read it. At most 24 signs;"
        + " left empty, it goes.";
  }

  @Override
  public String keepLabel() {
    return "keep";
  }

  @Override
  public String labelled(Optional<String> label) {
    return label
        .map(it -> "This key is called “" + it + "”.")
        .orElse("This key has no name of its own any more.");
  }

  @Override
  public String later() {
    return "later";
  }

  @Override
  public String codeTitle() {
    return "A CODE FOR YOUR OTHER KEY";
  }

  @Override
  public String codeUntil(String hour) {
    return "until " + hour;
  }

  @Override
  public String codeByCommand() {
    return "From the machine that has the other key, in one line:";
  }

  @Override
  public String codeOnScreen() {
    return "Or on a screen: come in with the other key, then Peers (key 6), “You have a name here"
        + " already?”";
  }

  @Override
  public String codeOnce() {
    return "It works once, and only the last one made does. Give it to nobody: whoever gives it"
        + " comes in here under your name.";
  }

  @Override
  public String giveTitle() {
    return "This key is yours as well";
  }

  @Override
  public String giveHelp() {
    return "Come in with the key that has your name already, Peers (key 6), “What is yours”,"
        + " “Keys”, and make a code there. Case, spaces and hyphens do not count. Your drafts come"
        + " along.";
  }

  @Override
  public String giveField() {
    return "Code";
  }

  @Override
  public String give() {
    return "give the code";
  }

  @Override
  public String given(String name) {
    return "Welcome back, " + name + ": this key is yours as well.";
  }
}
