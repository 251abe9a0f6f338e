package paris.p2p.rendezvous.words;

import java.util.Optional;
import paris.p2p.rendezvous.board.Measure;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.text.Language;

/** {@link OrderWords} in English. */
record OrderEnglish() implements OrderWords {
  @Override
  public Called called(Measure.Kind kind) {
    return switch (kind) {
      case HIDE_POST ->
          new Called(
              "hide this post",
              "show this post again",
              "This post is hidden",
              "This post can be read again");
      case DISMISS ->
          new Called(
              "dismiss the reports",
              "take up the reports again",
              "This post may stay",
              "What was reported of it waits again");
      case SPLIT ->
          new Called(
              "split off this and what follows",
              "join both threads again",
              "This post now opens a thread of its own",
              "This post is back in its thread");
      case HIDE_TOPIC ->
          new Called(
              "hide the whole thread",
              "show the thread again",
              "This thread is hidden",
              "This thread can be read again");
      case MOVE ->
          new Called(
              "move the thread",
              "put the thread back where it was",
              "This thread has moved to another space",
              "This thread is back in its space");
      case LOCK ->
          new Called(
              "close the thread",
              "reopen the thread",
              "This thread is closed",
              "This thread is open again");
      case PIN ->
          new Called(
              "pin the thread",
              "unpin the thread",
              "This thread is pinned",
              "This thread is not pinned any more");
      case SLOW ->
          new Called(
              "slow the thread down",
              "give the thread its pace back",
              "This thread goes more slowly",
              "This thread has its pace back");
    };
  }

  @Override
  public String workshop() {
    return "Workshop";
  }

  @Override
  public String workshopBrief(int waiting) {
    return waiting == 0 ? "Wksh" : "Wk " + waiting;
  }

  @Override
  public String waiting(int count) {
    return count == 0 ? "" : count + " waiting";
  }

  @Override
  public String allDone() {
    return "Nothing waits: all is in order, thank you.";
  }

  @Override
  public String reported() {
    return "Reported";
  }

  @Override
  public String times(int count) {
    return count > 1 ? "×" + count : "";
  }

  @Override
  public String proposals() {
    return "Talks and workshops proposed";
  }

  @Override
  public String report() {
    return "report";
  }

  @Override
  public String moderate() {
    return "moderate";
  }

  @Override
  public String conduct() {
    return "code of conduct";
  }

  @Override
  public String hidden() {
    return "Hidden by the moderators.";
  }

  @Override
  public String mode(Topic.Mode mode) {
    if (mode.hidden()) return "hidden";
    if (mode.locked()) return "closed";
    return mode.slowSeconds() == 0 ? "" : pauseOf(mode.slowSeconds()) + " between two posts";
  }

  @Override
  public String about(long post) {
    return "Moderate #" + post;
  }

  @Override
  public String state(Post.State state) {
    return switch (state) {
      case SHOWN -> "";
      case DELETED -> "taken back";
      case HIDDEN -> "hidden";
      case HELD -> "waiting";
    };
  }

  @Override
  public String by(Optional<String> who, String ago) {
    return who.orElse("somebody") + ", " + ago;
  }

  @Override
  public String whatToDo() {
    return "What to do";
  }

  @Override
  public String inThread() {
    return "read it in its thread";
  }

  @Override
  public String decided() {
    return "Decided before";
  }

  @Override
  public String decision(Ruling ruling, String ago) {
    return done(ruling)
        + (ruling.undone() ? " (undone)" : "")
        + " · "
        + Words.of(Language.EN).who(ruling.by())
        + ", "
        + ago
        + ": "
        + ruling.reason();
  }

  private String done(Ruling ruling) {
    return Measure.Kind.of(ruling.deed()).map(kind -> called(kind).done()).orElse("");
  }

  @Override
  public String wholePost() {
    return "The whole post";
  }

  @Override
  public String earlier(int version, String ago) {
    return "Version " + version + ", replaced " + ago;
  }

  @Override
  public String reporting() {
    return "Report";
  }

  @Override
  public String whyReport() {
    return "Say in a few words what is wrong. Only the moderators will read it, and nobody else"
        + " will know that it comes from you.";
  }

  @Override
  public String whyDecide(Measure.Kind kind) {
    return switch (kind) {
      case DISMISS ->
          "Whoever reported this post will read this reason, and the journal keeps it. You can take"
              + " it back.";
      case HIDE_POST, SPLIT, HIDE_TOPIC, MOVE, LOCK, PIN, SLOW ->
          "Whom it concerns will read this reason, and the journal keeps it. You can take it"
              + " back.";
    };
  }

  @Override
  public String whyUndo(Measure.Kind kind) {
    return "All is as before again. Whom it concerns will read this reason, and the journal keeps"
        + " it.";
  }

  @Override
  public String reason() {
    return "Reason";
  }

  @Override
  public String title() {
    return "Title";
  }

  @Override
  public String space() {
    return "Space";
  }

  @Override
  public String pause() {
    return "Between two posts";
  }

  @Override
  public String pauseOf(int seconds) {
    return seconds < 60 ? seconds + " s" : seconds / 60 + " min";
  }

  @Override
  public String decide() {
    return "decide";
  }

  @Override
  public String send() {
    return "send";
  }

  @Override
  public String letItBe() {
    return "leave it";
  }

  @Override
  public String nowReported(long post) {
    return "Thank you: the moderators will read what you say of #" + post + ".";
  }

  @Override
  public String ruled(Ruling ruling, String title) {
    return "Decision "
        + ruling.id()
        + ": "
        + done(ruling)
        + " (“"
        + title
        + "”). moderate undo "
        + ruling.id()
        + " REASON takes it back.";
  }

  @Override
  public String unruled(Ruling ruling, String title) {
    String undone = Measure.Kind.of(ruling.deed()).map(kind -> called(kind).undone()).orElse("");
    return "Decision " + ruling.id() + " taken back: " + undone + " (“" + title + "”).";
  }
}
