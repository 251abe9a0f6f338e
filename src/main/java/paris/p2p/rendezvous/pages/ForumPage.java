package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Space;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
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
 * The spaces of the board.
 *
 * @param spaces none until they have been read
 * @param selected the slug of one
 */
record ForumPage(Optional<List<Space>> spaces, String selected) implements Page<Seat> {
  /** The spaces as they are now. */
  record Found(List<Space> spaces) implements Message.Answer {}

  static Page<Seat> start() {
    return new ForumPage(Optional.empty(), "");
  }

  @Override
  public int tab() {
    return Tabs.FORUM;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> new Found(seat.desk().board().spaces()));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found(List<Space> found) -> Turn.to(showing(found));
      case Message.Selected(String slug) -> Turn.to(new ForumPage(spaces, slug));
      case Message.Chosen(String slug) ->
          Turn.open(new ForumPage(spaces, slug), SpacePage.of(slug));
      case Message.Told(News.Posted _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private ForumPage showing(List<Space> found) {
    boolean there = found.stream().anyMatch(space -> space.slug().equals(selected));
    String first = found.isEmpty() ? "" : found.getFirst().slug();
    return new ForumPage(Optional.of(found), there ? selected : first);
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    List<Space> shown = spaces.orElse(List.of());
    String aside = spaces.isEmpty() ? "" : words.board().spaces(shown.size());
    return View.stack(
        new View.Heading(words.board().forum(), aside),
        new View.Stack(shown.stream().map(space -> item(space, look, words)).toList()));
  }

  private View item(Space space, Look look, Words words) {
    String title = space.title().in(look.language());
    String about = space.about().in(look.language());
    String topics = words.board().topics(space.topics());
    String last = space.lastAt().map(at -> " · " + words.dates().age(at, look.clock())).orElse("");
    View head =
        new View.Row(List.of(new View.Span(title, Ink.STRONG)), List.of(View.faint(topics + last)));
    return new View.Item(
        space.slug(),
        about.isBlank() ? head : View.block(head, View.paragraph(about)),
        space.slug().equals(selected));
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }
}
