package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.Refusal;

/** What was asked for and is not there, in English. */
final class UnknownEnglish {
  private UnknownEnglish() {}

  /**
   * @param asked its id or name, in quotes
   */
  static String sentence(Refusal.Thing thing, String asked) {
    return switch (thing) {
      case EVENT -> "There is no event " + asked + ": the agenda (events) has them all.";
      case ITEM ->
          "The programme has no line " + asked + ": open it again to see what is there now.";
      case SPACE -> "The forum has no space " + asked + ": forum lists those there are.";
      case TOPIC -> "There is no thread " + asked + ": forum, with a space, lists the open ones.";
      case POST -> "There is no post " + asked + ": each thread shows the numbers of its posts.";
      case TEXT -> "There is no text " + asked + ": there are about, values and conduct.";
      case STEP -> "The roadmap has no step " + asked + ": roadmap shows them all.";
      case PERSON -> "Nobody here is called " + asked + ": check how it is spelled.";
      case DATE -> "This series has no date " + asked + ": the agenda (events) has the next ones.";
      case KIND ->
          "There is no kind "
              + asked
              + ": there are meetup, talk, workshop, hackathon, projection, party, festival and"
              + " other.";
      case SERIES ->
          "There is no series " + asked + ": event, with the number of a date, tells which is its.";
      case PROPOSAL -> "There is no proposal " + asked + ": proposals lists those that wait.";
      case DRAFT -> "There is no draft " + asked + ": drafts lists those that are kept.";
      case SLOT -> "Slot " + asked + " is not on the programme any more: choose another one.";
      case RULING ->
          "There is no decision " + asked + " that you can undo: the journal lists them all.";
      case HELD -> "Nothing waits under number " + asked + ": the workshop shows what does.";
      case SESSION -> "You have no session " + asked + ": sessions lists those that are open.";
      case REBINDING ->
          "No key is asked for under number " + asked + ": rebind lists those that are.";
      case WISH ->
          "Nobody asked for a space under number " + asked + ": space list gives all requests.";
      case KEY -> "You have no key " + asked + ": keys shows those you have.";
    };
  }
}
