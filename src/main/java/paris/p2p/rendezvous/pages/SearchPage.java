package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Look.Width;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.TextLine;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.CalendarWords;
import paris.p2p.rendezvous.words.Words;

/**
 * Events by the words that they hold, as one types.
 *
 * @param found for the words typed last that were looked up; none yet at first
 * @param selected the id of the selected event, or empty
 */
record SearchPage(TextLine typed, Optional<Found> found, String selected) implements Page<Seat> {
  private static final int MOST = 60;

  /** What holds these words. */
  record Found(String words, List<Event> events) implements Message.Answer {}

  /** To open what is selected. */
  record Pick() implements Message.Wish {}

  record Leave() implements Message.Wish {}

  static Page<Seat> start() {
    return new SearchPage(TextLine.of(""), Optional.empty(), "");
  }

  @Override
  public Optional<Work<Seat>> load() {
    String words = typed.text();
    return Optional.of(seat -> new Found(words, seat.desk().almanac().sought(words, MOST)));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found fresh -> Turn.to(fresh.words().equals(typed.text()) ? showing(fresh) : this);
      case Message.Pressed(Key key) -> typed(typed.on(key));
      case Message.Pasted(String text) -> typed(typed.paste(text));
      case Message.Selected(String id) -> Turn.to(new SearchPage(typed, found, id));
      case Message.Chosen(String id) -> Turn.open(this, EventPage.of(Long.parseLong(id)));
      case Pick() -> picked();
      case Leave() -> Turn.back();
      case Message.Told(News.AgendaChanged _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> typed(TextLine next) {
    if (next == typed) return Turn.ignored();
    SearchPage page = new SearchPage(next, found, selected);
    return next.text().equals(typed.text()) ? Turn.to(page) : Turn.reload(page);
  }

  private Turn<Seat> picked() {
    if (selected.isEmpty()) return Turn.to(this);
    return Turn.open(this, EventPage.of(Long.parseLong(selected)));
  }

  private SearchPage showing(Found fresh) {
    boolean still =
        fresh.events().stream().anyMatch(it -> String.valueOf(it.id()).equals(selected));
    String first = fresh.events().isEmpty() ? "" : String.valueOf(fresh.events().getFirst().id());
    return new SearchPage(typed, Optional.of(fresh), still ? selected : first);
  }

  @Override
  public View view(Look look) {
    CalendarWords words = Words.of(look.language()).calendars();
    View.Field field = new View.Field("/", Optional.of(typed), "", "", "");
    View asked =
        View.stack(new View.Heading(words.searching(), ""), new View.Fields(List.of(field), 0));
    if (found.isEmpty() || typed.text().isBlank()) return asked;
    List<Event> events = found.get().events();
    if (events.isEmpty()) {
      return View.stack(asked, View.paragraph(words.nothingFound(found.get().words().strip())));
    }
    View list = new View.Table(tracks(), entries(events, look), selected);
    if (events.size() < MOST) return View.stack(asked, list);
    return View.stack(asked, list, new View.Paragraph(List.of(View.faint(words.narrower()))));
  }

  private static List<View.Track> tracks() {
    return List.of(
        new View.Track(16, false, Width.NARROW),
        new View.Track(4, false, Width.NARROW),
        new View.Track(0, false, Width.NARROW),
        new View.Track(24, true, Width.USUAL));
  }

  private static List<View.Entry> entries(List<Event> events, Look look) {
    return events.stream().map(event -> entry(event, look)).toList();
  }

  private static View.Entry entry(Event event, Look look) {
    Words words = Words.of(look.language());
    boolean over = event.over(look.now());
    Ink ink = event.cancelled() ? Ink.STRUCK : over ? Ink.FAINT : Ink.PLAIN;
    String aside = event.cancelled() ? words.agenda().off() : event.fields().place();
    return new View.Entry(
        String.valueOf(event.id()),
        List.of(
            new View.Span(words.dates().brief(event.start()), event.cancelled() ? ink : Ink.FAINT),
            new View.Span(String.valueOf(event.start().getYear()), Ink.FAINT),
            new View.Span(event.title(), ink),
            new View.Span(aside, event.cancelled() ? Ink.DANGER : Ink.FAINT)));
  }

  @Override
  public List<Action> actions(Look look) {
    Words words = Words.of(look.language());
    return List.of(
        Action.of(Key.Name.ENTER, words.frame().open(), new Pick()),
        Action.of(Key.Name.ESCAPE, words.frame().back(), new Leave()));
  }

  @Override
  public boolean typing() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }
}
