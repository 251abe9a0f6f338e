package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.OrderWords;
import paris.p2p.rendezvous.words.Words;

/**
 * The Atelier: what waits for those who keep order, section by section.
 *
 * @param shelves none until they have been read
 * @param selected the id of an entry, or empty
 */
record WorkshopPage(Optional<List<Section.Shelf>> shelves, String selected) implements Page<Seat> {
  /** The columns of every section: what, a word about it, who, how many, how long ago. */
  static final List<View.Track> TRACKS =
      List.of(
          new View.Track(30, false, Look.Width.NARROW),
          new View.Track(0, false, Look.Width.NARROW),
          new View.Track(14, false, Look.Width.USUAL),
          new View.Track(4, true, Look.Width.NARROW),
          new View.Track(9, true, Look.Width.NARROW));

  /** What waits now. */
  record Found(List<Section.Shelf> shelves) implements Message.Answer {}

  /** To what was decided, by whom and why. */
  record ReadJournal() implements Message.Wish {}

  /** To everybody, to decide something about one. */
  record SeePeople() implements Message.Wish {}

  static Page<Seat> start() {
    return new WorkshopPage(Optional.empty(), "");
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.WORKSHOP;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat ->
        new Found(
            Workshop.SECTIONS.stream().flatMap(section -> section.read(seat).stream()).toList()));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found(List<Section.Shelf> now) -> Turn.to(showing(now));
      case Message.Selected(String id) -> Turn.to(new WorkshopPage(shelves, id));
      case Message.Chosen(String id) -> chosen(id);
      case ReadJournal() -> Turn.open(this, JournalPage.start());
      case SeePeople() -> Turn.open(this, PeoplePage.start());
      case OrderWish wish -> wish.turn(this);
      case Message.Told(News.WorkshopChanged _) -> Turn.reload(this);
      case Message.Told(News.ProposalChanged _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  /** What is selected stays so; where it is gone, the first is. */
  private WorkshopPage showing(List<Section.Shelf> now) {
    List<String> ids = now.stream().flatMap(shelf -> shelf.ids().stream()).toList();
    String first = ids.isEmpty() ? "" : ids.getFirst();
    return new WorkshopPage(Optional.of(now), ids.contains(selected) ? selected : first);
  }

  private Turn<Seat> chosen(String id) {
    return shelves.stream()
        .flatMap(List::stream)
        .filter(shelf -> shelf.ids().contains(id))
        .findFirst()
        .map(shelf -> Turn.open((Page<Seat>) new WorkshopPage(shelves, id), shelf.page(id)))
        .orElseGet(Turn::ignored);
  }

  @Override
  public View view(Look look) {
    OrderWords words = Words.of(look.language()).order();
    if (shelves.isEmpty()) return new View.Heading(words.workshop(), "");
    List<Section.Shelf> filled =
        shelves.get().stream().filter(shelf -> !shelf.ids().isEmpty()).toList();
    int waiting = filled.stream().mapToInt(Section.Shelf::waiting).sum();
    List<View> parts = new ArrayList<>();
    parts.add(new View.Heading(words.workshop(), words.waiting(waiting)));
    if (waiting == 0) parts.add(View.paragraph(words.allDone()));
    for (Section.Shelf shelf : filled) parts.add(section(shelf, look));
    return new View.Stack(List.copyOf(parts));
  }

  private View section(Section.Shelf shelf, Look look) {
    Words words = Words.of(look.language());
    return View.block(
        new View.Heading(shelf.heading(words), words.order().waiting(shelf.waiting())),
        new View.Table(TRACKS, shelf.entries(look), selected));
  }

  @Override
  public List<Action> actions(Look look) {
    Words words = Words.of(look.language());
    return List.of(
        Action.of('J', words.journal().title(), new ReadJournal()),
        Action.of('P', words.persons().everybody(), new SeePeople()),
        OrderWish.conduct(look));
  }
}
