package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Held;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.Words;

/**
 * A first post in full and what became of it, for moderators and for who wrote it.
 *
 * @param shown none until it has been read
 */
record HeldPage(long id, Optional<Shown> shown) implements Page<Seat> {
  /**
   * As it is now.
   *
   * @param held none where there is none, or none for this visitor
   * @param decides whether this visitor lets it in or turns it away
   */
  record Shown(Optional<Held> held, boolean decides) implements Message.Answer {}

  static Page<Seat> of(long id) {
    return new HeldPage(id, Optional.empty());
  }

  @Override
  public int tab() {
    return Tabs.FORUM;
  }

  /** Who wrote it has read what they were told of it. */
  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> {
      seat.desk().notices().read(seat.caller(), "held/" + id);
      return new Shown(seat.desk().newcomers().held(seat.caller(), id), seat.may(Act.MODERATE));
    });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Shown found -> Turn.to(new HeldPage(id, Optional.of(found)));
      case HeldWish wish -> wish.turn(this);
      case OrderWish wish -> wish.turn(this);
      case Granted noted -> noted.turn(this);
      case Declined declined -> declined.turn(this);
      case Message.Told(News.WorkshopChanged _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  @Override
  public View view(Look look) {
    Words all = Words.of(look.language());
    if (shown.isEmpty()) return View.block();
    if (shown.get().held().isEmpty()) {
      return Missing.view(new Refusal.Unknown(Refusal.Thing.HELD, String.valueOf(id)), all);
    }
    Held held = shown.get().held().get();
    String where = all.waiting().whereto(held, held.space().in(look.language()));
    View head =
        View.block(
            new View.Title(held.title(), all.waiting().state(held)),
            new View.Row(
                List.of(new View.Span(held.author(), Ink.LINK), View.plain("  " + where)),
                List.of(View.faint(all.dates().ago(held.at(), look.clock())))));
    return View.stack(head, new View.Prose(held.body()));
  }

  @Override
  public List<Action> actions(Look look) {
    return shown.filter(Shown::decides).stream()
        .flatMap(now -> now.held().stream())
        .flatMap(held -> HeldWish.actions(held, look).stream())
        .toList();
  }
}
