package paris.p2p.rendezvous.pages;

import java.util.List;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.words.OrderWords;
import paris.p2p.rendezvous.words.Words;

/** What keeps order, by the same keys wherever a post is in sight. */
sealed interface OrderWish extends Message.Wish {
  /**
   * Something is wrong with that post.
   *
   * @param title of its thread
   */
  record Report(long post, String title) implements OrderWish {}

  /** To see what can be done about that post. */
  record Moderate(long post) implements OrderWish {}

  /** To read what people promise one another here. */
  record Conduct() implements OrderWish {}

  /** What comes of it on the page where it was wished. */
  default Turn<Seat> turn(Page<Seat> page) {
    return switch (this) {
      case Report(long post, String title) ->
          Turn.open(page, OrderForm.of(new Plea.Reporting(post), "#" + post + "  " + title));
      case Moderate(long post) -> Turn.open(page, DossierPage.of(post));
      case Conduct() -> Turn.open(page, TextPage.conduct());
    };
  }

  /**
   * What can be done about a post that is selected among others.
   *
   * @param title of its thread
   * @param me the reader's name; empty for who has none, and so keeps no order
   */
  static List<Action> about(long post, String title, String me, Look look) {
    OrderWords words = Words.of(look.language()).order();
    Action report = Action.of('!', words.report(), new Report(post, title));
    Action moderate = Action.of('M', words.moderate(), new Moderate(post)).unhinted();
    Action conduct = conduct(look).unhinted();
    return me.isEmpty() ? List.of(report, conduct) : List.of(report, moderate, conduct);
  }

  /** One key away from all that keeps order. */
  static Action conduct(Look look) {
    return Action.of('C', Words.of(look.language()).order().conduct(), new Conduct());
  }

  /** The same where letters are typed. */
  static Action conductInForms(Look look) {
    return Action.ctrl('g', Words.of(look.language()).order().conduct(), new Conduct());
  }
}
