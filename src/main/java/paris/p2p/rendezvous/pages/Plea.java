package paris.p2p.rendezvous.pages;

import paris.p2p.rendezvous.board.Measure;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.words.OrderWords;

/** What an {@link OrderForm} asks the reason for. */
sealed interface Plea {
  /** A post is reported. */
  record Reporting(long post) implements Plea {}

  /** A measure is taken about a post, or the thread of that id in which it stands. */
  record Deciding(Measure.Kind kind, long post, long topic) implements Plea {}

  /** The ruling of that number is taken back. */
  record Undoing(Measure.Kind kind, long ruling) implements Plea {}

  /** Where its draft is kept. */
  default String place() {
    return switch (this) {
      case Reporting(long post) -> "report/" + post;
      case Deciding(Measure.Kind kind, long post, long _) -> kind.deed().tag() + "/" + post;
      case Undoing(Measure.Kind _, long ruling) -> "undo/" + ruling;
    };
  }

  /** Does it; gives the sentence to be said, no full stop. */
  default Outcome<String> done(Seat seat, Extra extra, String reason, OrderWords words) {
    return switch (this) {
      case Reporting(long post) ->
          seat.desk().reports().report(seat.caller(), post, reason).map(words::nowReported);
      case Deciding(Measure.Kind kind, long _, long _) ->
          seat.desk()
              .moderation()
              .pass(seat.caller(), measure(extra), reason)
              .map(_ -> words.called(kind).done() + ".");
      case Undoing(Measure.Kind kind, long ruling) -> {
        Outcome<Ruling> undone = seat.desk().moderation().undo(seat.caller(), ruling, reason);
        yield undone.map(_ -> words.called(kind).undone() + ".");
      }
    };
  }

  private Measure measure(Extra extra) {
    Deciding it = (Deciding) this;
    return switch (it.kind()) {
      case HIDE_POST -> new Measure.HidePost(it.post());
      case DISMISS -> new Measure.Dismiss(it.post());
      case SPLIT -> new Measure.Split(it.post(), extra.value());
      case HIDE_TOPIC -> new Measure.HideTopic(it.topic());
      case MOVE -> new Measure.Move(it.topic(), extra.value());
      case LOCK -> new Measure.Lock(it.topic());
      case PIN -> new Measure.Pin(it.topic());
      case SLOW -> new Measure.Slow(it.topic(), Integer.parseInt(extra.value()));
    };
  }

  /** The words of the form. */
  record Asking(String heading, String why, String doIt) {}

  default Asking words(OrderWords words) {
    return switch (this) {
      case Reporting _ -> new Asking(words.reporting(), words.whyReport(), words.send());
      case Deciding(Measure.Kind kind, long _, long _) ->
          new Asking(words.called(kind).choice(), words.whyDecide(kind), words.decide());
      case Undoing(Measure.Kind kind, long _) ->
          new Asking(words.called(kind).back(), words.whyUndo(kind), words.decide());
    };
  }

  /** What must be said besides the reason. */
  default Extra extra(Seat seat) {
    if (!(this instanceof Deciding(Measure.Kind kind, long _, long topic))) return new Extra.None();
    return switch (kind) {
      case SPLIT -> Extra.Title.empty();
      case MOVE -> Extra.Room.besides(seat.desk().board(), topic);
      case SLOW -> new Extra.Pause(1);
      case HIDE_POST, DISMISS, HIDE_TOPIC, LOCK, PIN -> new Extra.None();
    };
  }
}
