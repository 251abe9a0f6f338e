package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.SpaceWish;
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
 * Spaces that are asked for, those that wait first: all for organisers, for others their own.
 *
 * @param found none until it has been read
 * @param selected the id of one, or empty
 */
record SpaceWishesPage(Optional<Found> found, String selected) implements Page<Seat> {
  /**
   * What is asked for.
   *
   * @param decides whether this visitor opens and declines
   */
  record Found(List<SpaceWish> all, boolean decides) implements Message.Answer {
    long waiting() {
      return all.stream().filter(it -> it.state() == SpaceWish.State.ASKED).count();
    }
  }

  static Page<Seat> start() {
    return new SpaceWishesPage(Optional.empty(), "");
  }

  /** With that one selected. */
  static Page<Seat> at(String id) {
    return new SpaceWishesPage(Optional.empty(), id);
  }

  @Override
  public int tab() {
    return Tabs.FORUM;
  }

  /** Who asked has read what they were told of it. */
  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> {
      List<SpaceWish> all =
          seat.desk().wishes().all(seat.caller()).stream()
              .sorted(Comparator.comparing(wish -> wish.state() != SpaceWish.State.ASKED))
              .toList();
      all.stream()
          .filter(wish -> wish.state() == SpaceWish.State.DECLINED)
          .forEach(wish -> seat.desk().notices().read(seat.caller(), wish.thing()));
      return new Found(all, seat.may(Act.OPEN_SPACES));
    });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found fresh -> Turn.to(showing(fresh));
      case Message.Selected(String id) -> Turn.to(new SpaceWishesPage(found, id));
      case SpaceDecision wish -> wish.turn(this);
      case OrderWish wish -> wish.turn(this);
      case Granted noted -> noted.turn(this);
      case Declined declined -> declined.turn(this);
      case Message.Told(News.WorkshopChanged _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private SpaceWishesPage showing(Found fresh) {
    boolean there = fresh.all().stream().anyMatch(it -> id(it).equals(selected));
    String first = fresh.all().isEmpty() ? "" : id(fresh.all().getFirst());
    return new SpaceWishesPage(Optional.of(fresh), there ? selected : first);
  }

  private static String id(SpaceWish wish) {
    return String.valueOf(wish.id());
  }

  @Override
  public View view(Look look) {
    Words all = Words.of(look.language());
    WaitingWords words = all.waiting();
    if (found.isEmpty()) return new View.Heading(words.spaces(), "");
    List<View> parts = new ArrayList<>();
    parts.add(new View.Heading(words.spaces(), words.spacesWaiting((int) found.get().waiting())));
    if (found.get().all().isEmpty()) parts.add(View.paragraph(words.noSpaces()));
    for (SpaceWish wish : found.get().all()) parts.add(item(wish, look, all));
    return new View.Stack(parts);
  }

  private View item(SpaceWish wish, Look look, Words all) {
    boolean waits = wish.state() == SpaceWish.State.ASKED;
    List<View> rows = new ArrayList<>();
    String state = waits ? "" : all.waiting().state(wish.state()) + " · ";
    rows.add(
        new View.Row(
            List.of(
                new View.Span(wish.title(), waits ? Ink.STRONG : Ink.PLAIN),
                new View.Span("  " + all.who(wish.by()), Ink.LINK)),
            List.of(View.faint(state + all.dates().age(wish.at(), look.clock())))));
    if (!wish.about().isBlank()) rows.add(View.paragraph(wish.about()));
    String why = wish.reason().isBlank() ? wish.why() : wish.reason();
    rows.add(new View.Paragraph(List.of(View.faint(why))));
    return new View.Item(id(wish), new View.Block(rows), id(wish).equals(selected));
  }

  @Override
  public List<Action> actions(Look look) {
    if (found.isEmpty()) return List.of();
    List<Action> actions = new ArrayList<>();
    found.get().all().stream()
        .filter(it -> id(it).equals(selected))
        .forEach(it -> actions.addAll(SpaceDecision.actions(it, found.get().decides(), look)));
    actions.add(SpaceDecision.asking(look));
    actions.add(OrderWish.conduct(look));
    return List.copyOf(actions);
  }
}
