package paris.p2p.rendezvous.pages;

import java.util.List;
import paris.p2p.rendezvous.board.Held;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.words.WaitingWords;
import paris.p2p.rendezvous.words.Words;

/** What moderators do with a first post: by the same keys in the list and on its own page. */
sealed interface HeldWish extends Message.Wish {
  record LetIn(long id, Language language) implements HeldWish {}

  /** Asks for the reason first. */
  record TurnAway(long id, String title) implements HeldWish {}

  /** What comes of it on the page where it was wished. */
  default Turn<Seat> turn(Page<Seat> page) {
    return switch (this) {
      case LetIn(long id, Language language) -> Turn.to(page, seat -> letIn(seat, id, language));
      case TurnAway(long id, String title) -> Turn.open(page, AskForm.of(new HeldAsk(id, title)));
    };
  }

  private static Message.Answer letIn(Seat seat, long id, Language language) {
    return switch (seat.desk().newcomers().letIn(seat.caller(), id)) {
      case Outcome.Done<Post>(Post post) ->
          new Granted(Words.of(language).waiting().nowIn(post.id()));
      case Outcome.Refused<Post>(var why) -> new Declined(why, language);
    };
  }

  /** The keys, of what still waits. */
  static List<Action> actions(Held held, Look look) {
    if (held.state() != Held.State.WAITING) return List.of(OrderWish.conduct(look));
    WaitingWords words = Words.of(look.language()).waiting();
    return List.of(
        Action.of('Y', words.letIn(), new LetIn(held.id(), look.language())),
        Action.of('x', words.turnAway(), new TurnAway(held.id(), held.title())),
        OrderWish.conduct(look));
  }
}
