package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.board.Space;
import paris.p2p.rendezvous.board.SpaceWish;
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

/** What is done with a space that somebody asks for. */
sealed interface SpaceDecision extends Message.Wish {
  /** To the form for another one. */
  record Ask() implements SpaceDecision {}

  record Open(long id, Language language) implements SpaceDecision {}

  /** Asks for the reason first. */
  record Decline(long id, String title) implements SpaceDecision {}

  record Withdraw(long id, Language language) implements SpaceDecision {}

  /** What comes of it on the page where it was wished. */
  default Turn<Seat> turn(Page<Seat> page) {
    return switch (this) {
      case Ask() -> Turn.open(page, AskForm.of(new SpaceAsk()));
      case Open(long id, Language language) -> Turn.to(page, seat -> open(seat, id, language));
      case Decline(long id, String title) -> Turn.open(page, AskForm.of(new WishAsk(id, title)));
      case Withdraw(long id, Language language) ->
          Turn.to(page, seat -> withdraw(seat, id, language));
    };
  }

  private static Message.Answer open(Seat seat, long id, Language language) {
    return switch (seat.desk().wishes().open(seat.caller(), id)) {
      case Outcome.Done<Space>(Space space) ->
          new Granted(Words.of(language).waiting().nowOpen(space.title().in(language)));
      case Outcome.Refused<Space>(var why) -> new Declined(why, language);
    };
  }

  private static Message.Answer withdraw(Seat seat, long id, Language language) {
    return switch (seat.desk().wishes().withdraw(seat.caller(), id)) {
      case Outcome.Done<SpaceWish>(SpaceWish wish) ->
          new Granted(Words.of(language).waiting().withdrawn(wish.title()));
      case Outcome.Refused<SpaceWish>(var why) -> new Declined(why, language);
    };
  }

  /** To ask for a space; everywhere the same key. */
  static Action asking(Look look) {
    return Action.of('a', Words.of(look.language()).waiting().ask(), new Ask());
  }

  /**
   * The keys of one that waits.
   *
   * @param decides whether this visitor opens spaces
   */
  static List<Action> actions(SpaceWish wish, boolean decides, Look look) {
    List<Action> actions = new ArrayList<>();
    if (wish.state() != SpaceWish.State.ASKED) return actions;
    WaitingWords words = Words.of(look.language()).waiting();
    if (decides) {
      actions.add(Action.of('Y', words.openSpace(), new Open(wish.id(), look.language())));
      actions.add(Action.of('x', words.decline(), new Decline(wish.id(), wish.title())));
    } else {
      actions.add(Action.of('x', words.withdraw(), new Withdraw(wish.id(), look.language())));
    }
    return actions;
  }
}
