package paris.p2p.rendezvous.words;

import java.time.Instant;
import java.time.ZoneId;
import paris.p2p.rendezvous.people.Rebinding;

/** {@link RecoveryWords} in English. */
record RecoveryEnglish() implements RecoveryWords {
  @Override
  public String label() {
    return "Recovery";
  }

  @Override
  public String codes() {
    return "Recovery codes";
  }

  @Override
  public String left(int left, int of) {
    return left == 0 ? "there are none" : left + " of " + of + " are left";
  }

  @Override
  public String what() {
    return "You lose your key? Come with another one and give one of these codes: that key is yours"
        + " then, and your name with it. Each code works once.";
  }

  @Override
  public String made(String day) {
    return "Made on " + day + ".";
  }

  @Override
  public String voids(int left) {
    return left == 1
        ? "Making new ones voids the one that is left."
        : "Making new ones voids the " + left + " that are left.";
  }

  @Override
  public String make() {
    return "make new codes";
  }

  @Override
  public String onlyNow() {
    return "shown this once";
  }

  @Override
  public String keepThem() {
    return "If you lose your key, one of these codes gives your name to another. Write them down"
        + " elsewhere than on this machine.";
  }

  @Override
  public String others(String address) {
    return address + " recovery new makes others, and these work no longer.";
  }

  @Override
  public String written() {
    return "written down";
  }

  @Override
  public String recoverPlace() {
    return "lost key: come back with a recovery code";
  }

  @Override
  public String recoverWay() {
    return "You had a name here, and your key is lost?";
  }

  @Override
  public String lost() {
    return "lost key";
  }

  @Override
  public String recover() {
    return "Lost key";
  }

  @Override
  public String recoverHelp() {
    return "One of your recovery codes makes the key of this session yours: your name is back, and"
        + " all that goes with it.";
  }

  @Override
  public String code() {
    return "Code";
  }

  @Override
  public String give() {
    return "give this code";
  }

  @Override
  public String later() {
    return "later";
  }

  @Override
  public String noCode() {
    return "No code? Two organisers can give this key to your name, after a wait of three days. Let"
        + " them recognise you, and tell them its fingerprint:";
  }

  @Override
  public String welcomeBack(String name, int left) {
    return "Welcome back, " + name + "! This key is yours. " + remaining(left);
  }

  private static String remaining(int left) {
    return switch (left) {
      case 0 -> "That was the last code: make others.";
      case 1 -> "One code is left.";
      default -> left + " codes are left.";
    };
  }

  @Override
  public String afterJoining(String address) {
    return "Should you lose your key one day: "
        + address
        + " recovery new gives recovery codes, to be written down elsewhere.";
  }

  @Override
  public String status(int left, int of, String address) {
    return left == 0
        ? "No recovery codes: " + address + " recovery new makes some."
        : "Recovery codes: " + left(left, of) + ".";
  }

  @Override
  public String shownOnce() {
    return "Shown this once: write them down elsewhere than on this machine. Each works once, and"
        + " the old ones work no longer.";
  }

  @Override
  public String rebindings() {
    return "keys to give back";
  }

  @Override
  public String how() {
    return "Who has lost all their keys and has no code left can be given a key by the organisers."
        + " One of them asks, another agrees, and then three days pass: whom it is about is told at"
        + " once and can stop it. All of it is in the journal.";
  }

  @Override
  public String noneAsked() {
    return "No key is asked for at the moment.";
  }

  @Override
  public String askForOne() {
    return "Ask for a key for somebody";
  }

  @Override
  public String state(Rebinding it, Rebinding.State state, Dates dates, ZoneId zone) {
    return switch (state) {
      case ASKED -> "waits for another organiser";
      case WAITING -> "can be stopped until " + day(it.due().orElseThrow(), dates, zone);
      case READY -> "the key is awaited";
      case BOUND -> "given back";
      case STOPPED -> "stopped";
      case LAPSED -> "came to nothing";
    };
  }

  private static String day(Instant at, Dates dates, ZoneId zone) {
    return dates.day(at.atZone(zone).toLocalDate());
  }

  @Override
  public String askedBy(String name) {
    return "asked for by " + name;
  }

  @Override
  public String agreedBy(String name) {
    return "agreed to by " + name;
  }

  @Override
  public String yours() {
    return "Whoever holds this key would have your name. If that is not you, stop it.";
  }

  @Override
  public String agree() {
    return "Agree";
  }

  @Override
  public String stop() {
    return "Stop it: the key will not be given";
  }

  @Override
  public Asking asking() {
    return new Asking(
        "Give a key back",
        "For who has lost all of theirs and has no code left. Another organiser has to agree, and"
            + " then three days pass: whom it is about is told and can stop it. Your reason will be"
            + " in the journal.",
        "ask",
        "Asked: now another organiser has to agree.");
  }

  @Override
  public Asking agreeing() {
    return new Asking(
        "Agree",
        "See for yourself that it is that person, by their voice if you can, and compare the"
            + " fingerprint with them. Your reason will be in the journal.",
        "agree",
        "Agreed: three days to wait, then the key can come.");
  }

  @Override
  public Asking stopping(boolean own) {
    return new Asking(
        "Stop",
        own
            ? "This key will not be yours. A word for the journal, if you like."
            : "This key will not be given. Your reason will be in the journal.",
        "stop",
        "Stopped: the key will not be given.");
  }

  @Override
  public String name() {
    return "Name";
  }

  @Override
  public String key() {
    return "Key";
  }

  @Override
  public String asked(long id, String name) {
    return "Asked for " + name + ", under number " + id + ": now another organiser has to agree.";
  }
}
