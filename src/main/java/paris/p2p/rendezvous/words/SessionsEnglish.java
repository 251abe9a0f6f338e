package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.people.Activity;

/** {@link SessionWords} in English. */
record SessionsEnglish() implements SessionWords {
  @Override
  public String label() {
    return "Sessions";
  }

  @Override
  public String glance(int count) {
    return count < 2 ? "this one alone" : count + " open, this one among them";
  }

  @Override
  public String title() {
    return "YOUR SESSIONS";
  }

  @Override
  public String count(int count) {
    return count == 1 ? "1 open" : count + " open";
  }

  @Override
  public String needsKey() {
    return "Without an SSH key nobody can tell which sessions are yours: there is nothing here.";
  }

  @Override
  public String onlyYou() {
    return "You alone see this, and where a session comes from is kept only while it lasts. Enter"
        + " ends the one that is selected.";
  }

  @Override
  public String used(Activity activity) {
    int screens = activity.screens();
    int commands = activity.commands();
    String first = screens == 0 ? "" : screens + (screens == 1 ? " screen" : " screens");
    String second = commands == 0 ? "" : commands + (commands == 1 ? " command" : " commands");
    if (first.isEmpty() && second.isEmpty()) return "nothing open";
    return first + (first.isEmpty() || second.isEmpty() ? "" : ", ") + second;
  }

  @Override
  public String thisOne() {
    return "this session";
  }

  @Override
  public String idle(String age) {
    return "idle for " + age;
  }

  @Override
  public String from(String address) {
    return "from " + address;
  }

  @Override
  public String key(String shortened) {
    return "key " + shortened;
  }

  @Override
  public String surely() {
    return "Enter once more ends it.";
  }

  @Override
  public String leaveInstead() {
    return "You are in this one: it ends when you leave.";
  }

  @Override
  public String notThisOne() {
    return "That is the session you are asking from: it ends with this command.";
  }

  @Override
  public String others(int count) {
    return count == 1 ? "End the other one" : "End the " + count + " others";
  }

  @Override
  public String ended(int count) {
    return switch (count) {
      case 0 -> "There was no other session to end.";
      case 1 -> "One session ended.";
      default -> count + " sessions ended.";
    };
  }
}
