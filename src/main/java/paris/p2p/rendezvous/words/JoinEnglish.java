package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.KeyFault;

/** Joining, in English. */
final class JoinEnglish implements JoinWords {
  @Override
  public String needsKey() {
    return "To write, you need an SSH key; to read, nothing.";
  }

  @Override
  public String refused(KeyFault fault) {
    return KeyFaultEnglish.sentence(fault);
  }

  @Override
  public String onceAtHome() {
    return "once, at home";
  }

  @Override
  public String comeBack() {
    return "and come back";
  }

  @Override
  public String readOn() {
    return "read on";
  }

  @Override
  public String whoAreYou() {
    return "Who are you?";
  }

  @Override
  public String once() {
    return "only once, ↵ confirms";
  }

  @Override
  public String key() {
    return "Your key";
  }

  @Override
  public String keyAlone() {
    return "(it alone says who you are)";
  }

  @Override
  public String name() {
    return "Your name";
  }

  @Override
  public String free() {
    return "✓ free";
  }

  @Override
  public String nameRule() {
    return "3 to 24 letters, digits, - or _; this is how people will read you here.";
  }

  @Override
  public String join() {
    return "take this name";
  }

  @Override
  public String later() {
    return "later";
  }

  @Override
  public String welcome(String name) {
    return "Welcome, " + name + "!";
  }

  @Override
  public String welcomeOrganiser(String name) {
    return "Welcome, " + name + ": the hub is yours to organise.";
  }

  @Override
  public String promised() {
    return "Your key gave the first code: choose a name, and the hub is yours to organise.";
  }

  @Override
  public String claimTitle() {
    return "The first code";
  }

  @Override
  public String claimHelp() {
    return "The hub’s console prints it at the start, as long as nobody organises. Whoever gives it"
        + " becomes its organiser.";
  }

  @Override
  public String code() {
    return "Code";
  }

  @Override
  public String claim() {
    return "give the code";
  }

  @Override
  public String claimed() {
    return "The hub is yours to organise.";
  }
}
