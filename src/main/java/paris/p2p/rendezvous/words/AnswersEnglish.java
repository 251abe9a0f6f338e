package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;

/** What the one-shot commands answer, in English. */
final class AnswersEnglish implements AnswerWords {
  @Override
  public String keptInSpace(String space) {
    return "Your text is kept as a draft: on the screen, begin a thread in "
        + space
        + " and it will be there.";
  }

  @Override
  public String keptInThread(long thread) {
    return "Your text is kept as a draft: on the screen, answer in thread "
        + thread
        + " and it will be there.";
  }

  @Override
  public String keptForPost(long post) {
    return "Your text is kept as a draft: on the screens, key D, it waits with post #" + post + ".";
  }

  @Override
  public String edited(long thread, long post, String address) {
    return "Edited: thread " + thread + ", post #" + post + ". " + address + " post " + post;
  }

  @Override
  public String takenBack(long thread, long post, String address) {
    return "Taken back: thread "
        + thread
        + ", post #"
        + post
        + ". "
        + address
        + " thread "
        + thread;
  }

  @Override
  public String held() {
    return "Received: moderators read your first posts before they appear, and will tell you when"
        + " this one is on the board.";
  }

  @Override
  public String posted(long thread, long post, String address) {
    return "Posted: thread " + thread + ", post #" + post + ". " + address + " thread " + thread;
  }

  @Override
  public String welcome(String name, boolean organiser, String address) {
    return "Welcome, "
        + name
        + (organiser ? "! You are an organiser of the hub: " : "! ")
        + (organiser
            ? address + " opens the screen."
            : "The forum awaits you: " + address + " forum");
  }

  @Override
  public String claimed(boolean named, String address) {
    return named
        ? "That is the code: you are an organiser of the hub. " + address + " opens the screen."
        : "That is the code: take a name, and you will be an organiser of the hub. "
            + address
            + " join NAME";
  }

  @Override
  public String going(int count) {
    if (count == 0) return "nobody has said yet that they come";
    return count == 1 ? "1 person comes" : count + " people come";
  }

  @Override
  public String places(int capacity) {
    return capacity == 1 ? "1 place" : capacity + " places";
  }

  @Override
  public String cancelled(String reason) {
    return reason.isBlank() ? "cancelled" : "cancelled: " + reason;
  }

  @Override
  public String tentative() {
    return "to be confirmed";
  }

  @Override
  public String howToCome(String address, String event) {
    return "Come as you are. To let us know: " + address + " rsvp " + event + " yes";
  }

  @Override
  public String nothingAhead() {
    return "No meeting is planned for now: look in again, or bring it up in the forum.";
  }

  @Override
  public String noEvents() {
    return "No event is as you asked: events, without options, gives the agenda.";
  }

  @Override
  public String noThreads(String address, String space) {
    return "Nobody has written here yet: open the first thread with "
        + address
        + " write "
        + space
        + " TITLE… < FILE";
  }

  @Override
  public String threadLine(String space, long thread, int posts) {
    return space + ", thread " + thread + ", " + posts + (posts > 1 ? " posts" : " post");
  }

  @Override
  public String roadmap() {
    return "Roadmap";
  }

  @Override
  public String since(String month) {
    return "since " + month;
  }

  @Override
  public String nameLabel() {
    return "Name";
  }

  @Override
  public String roleLabel() {
    return "Role";
  }

  @Override
  public String keyLabel() {
    return "Key";
  }

  @Override
  public String signedInLabel() {
    return "Came";
  }

  @Override
  public String noNameYet(String address) {
    return "none yet: " + address + " join NAME";
  }

  @Override
  public String noKey() {
    return "none: ssh-keygen -t ed25519 makes one";
  }

  @Override
  public String thisKey() {
    return "that of this session";
  }

  @Override
  public String byKey() {
    return "with your key";
  }

  @Override
  public String withoutKey() {
    return "without a key, to read";
  }

  @Override
  public String asGuest() {
    return "as guest@, read-only";
  }

  @Override
  public String textReplaced(String slug, Language language) {
    String tongue = language == Language.FR ? "in French" : "in English";
    return "The text " + slug + " is replaced " + tongue + "; the old one stays in its history.";
  }
}
