package paris.p2p.rendezvous.pages;

import java.util.List;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.ReadingWords;
import paris.p2p.rendezvous.words.Words;

/**
 * Asks once more before a whole space, or all of the board, counts as read: what was unread is not
 * found again.
 */
record ReadAllPage(MarkWish.Read wish) implements Page<Seat> {
  record DoIt() implements Message.Wish {}

  record Leave() implements Message.Wish {}

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case DoIt() -> wish.done(this);
      case Granted(String sentence) -> Turn.back(sentence);
      case Declined declined -> refused(declined);
      case Leave() -> Turn.back();
      case Message _ -> Turn.ignored();
    };
  }

  private static Turn<Seat> refused(Declined declined) {
    return switch (declined.why()) {
      case Refusal.NoKey _ -> Turn.replace(NeedsKeyPage.start());
      case Refusal.NoName _ -> Turn.replace(JoinPage.start());
      case Refusal _ -> Turn.back(declined.sentence());
    };
  }

  @Override
  public View view(Look look) {
    ReadingWords words = Words.of(look.language()).reading();
    boolean space = wish.reach() == MarkWish.Reach.SPACE;
    return View.stack(
        FormHead.of(MarkWish.label(wish.reach(), words), "", look),
        View.paragraph(words.readSurely(space)));
  }

  @Override
  public List<Action> actions(Look look) {
    ReadingWords words = Words.of(look.language()).reading();
    return List.of(
        Action.of(Key.Name.ENTER, words.markThem(), new DoIt()),
        Action.of('A', words.markThem(), new DoIt()).unhinted(),
        Action.of(Key.Name.ESCAPE, words.leaveUnread(), new Leave()));
  }

  @Override
  public int tab() {
    return Tabs.FORUM;
  }
}
