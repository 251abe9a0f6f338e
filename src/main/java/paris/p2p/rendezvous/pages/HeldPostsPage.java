package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Held;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.WaitingWords;
import paris.p2p.rendezvous.words.Words;

/**
 * First posts that wait, the oldest first: all for moderators, for others their own.
 *
 * @param found none until it has been read
 * @param selected the id of one, or empty
 */
record HeldPostsPage(Optional<Found> found, String selected) implements Page<Seat> {
  private static final int ROWS = 3;

  /**
   * What waits.
   *
   * @param decides whether this visitor lets in and turns away
   */
  record Found(List<Held> waiting, boolean decides) implements Message.Answer {}

  static Page<Seat> start() {
    return new HeldPostsPage(Optional.empty(), "");
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.FORUM;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(
        seat -> new Found(seat.desk().newcomers().waiting(seat.caller()), seat.may(Act.MODERATE)));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found fresh -> Turn.to(showing(fresh));
      case Message.Selected(String id) -> Turn.to(new HeldPostsPage(found, id));
      case Message.Chosen(String id) ->
          Turn.open(new HeldPostsPage(found, id), HeldPage.of(Long.parseLong(id)));
      case HeldWish wish -> wish.turn(this);
      case OrderWish wish -> wish.turn(this);
      case Granted noted -> noted.turn(this);
      case Declined declined -> declined.turn(this);
      case Message.Told(News.WorkshopChanged _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private HeldPostsPage showing(Found fresh) {
    boolean there = fresh.waiting().stream().anyMatch(it -> id(it).equals(selected));
    String first = fresh.waiting().isEmpty() ? "" : id(fresh.waiting().getFirst());
    return new HeldPostsPage(Optional.of(fresh), there ? selected : first);
  }

  private static String id(Held held) {
    return String.valueOf(held.id());
  }

  @Override
  public View view(Look look) {
    Words all = Words.of(look.language());
    WaitingWords words = all.waiting();
    if (found.isEmpty()) return new View.Heading(words.posts(), "");
    List<Held> waiting = found.get().waiting();
    List<View> parts = new ArrayList<>();
    parts.add(new View.Heading(words.posts(), words.postsWaiting(waiting.size())));
    if (waiting.isEmpty()) {
      parts.add(View.paragraph(found.get().decides() ? words.noPosts() : words.noneOfYours()));
    }
    for (Held held : waiting) parts.add(item(held, look, all));
    return new View.Stack(parts);
  }

  private View item(Held held, Look look, Words all) {
    String where = all.waiting().whereto(held, held.space().in(look.language()));
    View head =
        new View.Row(
            List.of(new View.Span(held.author(), Ink.LINK), View.plain("  " + where)),
            List.of(View.faint(all.dates().age(held.at(), look.clock()))));
    View text = new View.Barred(new View.Excerpt(held.body(), ROWS, ""));
    return new View.Item(id(held), View.block(head, text), id(held).equals(selected));
  }

  @Override
  public List<Action> actions(Look look) {
    return found.filter(Found::decides).stream()
        .flatMap(now -> now.waiting().stream())
        .filter(it -> id(it).equals(selected))
        .flatMap(it -> HeldWish.actions(it, look).stream())
        .toList();
  }
}
