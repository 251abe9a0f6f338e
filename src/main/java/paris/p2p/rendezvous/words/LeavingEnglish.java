package paris.p2p.rendezvous.words;

import java.time.ZonedDateTime;

/** {@link LeavingWords} in English. */
record LeavingEnglish(Dates dates) implements LeavingWords {
  @Override
  public String someone() {
    return "someone who left";
  }

  @Override
  public String data() {
    return "Your data";
  }

  @Override
  public String dataGlance() {
    return "all that the hub holds of you, to take along";
  }

  @Override
  public String dataTitle() {
    return "WHAT THE HUB HOLDS OF YOU";
  }

  @Override
  public String dataHelp() {
    return "All of it is yours, in one JSON file: your posts, answers, drafts, settings, keys, what"
        + " you were told, and what was decided about you. From your terminal:";
  }

  @Override
  public String dataNames() {
    return "How many there are, by their names in the file:";
  }

  @Override
  public String leave() {
    return "Leave";
  }

  @Override
  public String leaveGlance() {
    return "erase everything, for good";
  }

  @Override
  public String leaveTitle() {
    return "leave";
  }

  @Override
  public String goes() {
    return "What goes: your name, your keys, settings, drafts and notices, your answers to events"
        + " (whoever waits takes your place), your reports, what you have read and followed, your"
        + " proposals still to come, the earlier versions of your posts.";
  }

  @Override
  public String keyGoes() {
    return "All goes that the hub keeps for this key: its drafts and settings.";
  }

  @Override
  public String stays() {
    return "What stays, without your name: texts written for the community, talks that took place,"
        + " and that decisions were taken. Your posts stay, signed “someone who left”, or go with"
        + " you, as you choose. What others wrote of you is theirs.";
  }

  @Override
  public String forGood() {
    return "None of it comes back. Your name is free again.";
  }

  @Override
  public String posts() {
    return "Posts";
  }

  @Override
  public String postsStay() {
    return "stay, without my name";
  }

  @Override
  public String postsGo() {
    return "go with me";
  }

  @Override
  public String name() {
    return "Your name";
  }

  @Override
  public String nameHelp(String name) {
    return "to make sure, write " + name;
  }

  @Override
  public String erase() {
    return "erase everything";
  }

  @Override
  public String letItBe() {
    return "stay";
  }

  @Override
  public String farewellTitle() {
    return "GOODBYE";
  }

  @Override
  public String farewell() {
    return "It is done: the hub does not know you any more. Thank you for having been here.";
  }

  @Override
  public String goneBy(ZonedDateTime at) {
    return "The last bytes leave the database’s file on "
        + dates.day(at.toLocalDate())
        + " by "
        + at.getHour()
        + ":00 at the latest; backups last as long as they are kept.";
  }

  @Override
  public String sessionEnds() {
    return "This session closes in a few seconds. The door stays open.";
  }

  @Override
  public String surely(String command) {
    return "Nothing is erased yet. To do it: " + command;
  }

  @Override
  public String takeWords(String command) {
    return "To take your posts along as well: " + command;
  }
}
