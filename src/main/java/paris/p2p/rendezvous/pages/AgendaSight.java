package paris.p2p.rendezvous.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Rsvp;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Look.Width;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.AgendaWords;
import paris.p2p.rendezvous.words.Words;

/** How the agenda is laid out for one look at it. */
record AgendaSight(AgendaPage page, Look look) {
  /** Seven days of two digits, brackets and the gaps between. */
  private static final int GRID_WIDTH = 21;

  private static final int LEFT_WIDTH = 46;

  /** What the selected event needs beneath the list. */
  private static final int CARD_ROWS = 10;

  private static final int FEWEST_ENTRIES = 5;

  View view() {
    return switch (look.width()) {
      case NARROW -> View.stack(list(), card());
      case USUAL -> View.stack(new View.Columns(month(), list(), GRID_WIDTH, Width.USUAL), card());
      case WIDE -> new View.Columns(View.stack(month(), list()), card(), LEFT_WIDTH, Width.WIDE);
    };
  }

  private View month() {
    LocalDate selected = page.event().map(it -> it.start().toLocalDate()).orElse(LocalDate.MIN);
    return View.block(
        new View.Heading(Words.of(look.language()).dates().month(page.shown(look)), ""),
        new View.Month(
            page.shown(look),
            page.found().map(AgendaSpan.Found::marked).orElse(Set.of()),
            selected,
            look.clock().toLocalDate(),
            look.language().locale()));
  }

  private View list() {
    View heading = new View.Heading(heading(), filter());
    if (page.found().isEmpty()) return heading;
    List<Event> events = page.found().get().events();
    if (events.isEmpty()) return View.block(heading, View.paragraph(nothing()));
    return View.block(heading, new View.Table(tracks(), entries(events), page.selected()));
  }

  private String heading() {
    if (page.span().past()) return words().past();
    return page.span()
        .month()
        .map(it -> words().onwards(Words.of(look.language()).dates().month(it)))
        .orElse(words().upcoming());
  }

  /** What it is filtered by, where there is anything to filter. */
  private String filter() {
    Words words = Words.of(look.language());
    boolean many = page.found().map(it -> it.kinds().size() > 1).orElse(false);
    if (!many) return "";
    return page.span().kind().map(words.agenda()::kind).orElse(words.calendars().allKinds());
  }

  private String nothing() {
    return page.span().past() ? words().nothingPast() : words().nothingAhead();
  }

  private static List<View.Track> tracks() {
    return List.of(
        new View.Track(16, false, Width.NARROW),
        new View.Track(4, false, Width.NARROW),
        new View.Track(0, false, Width.NARROW),
        new View.Track(9, true, Width.NARROW));
  }

  /** Only as many as leave room for the selected one in full; they slide along with it. */
  private List<View.Entry> entries(List<Event> events) {
    int room =
        Math.clamp(
            page.rows() - 1 - CARD_ROWS, FEWEST_ENTRIES, Math.max(FEWEST_ENTRIES, events.size()));
    int place = page.found().get().place(page.selected());
    int first = Math.clamp(place - room / 2, 0, Math.max(0, events.size() - room));
    List<View.Entry> entries = new ArrayList<>();
    for (Event event : events.subList(first, Math.min(events.size(), first + room))) {
      entries.add(entry(event));
    }
    return List.copyOf(entries);
  }

  private View.Entry entry(Event event) {
    Ink ink = event.cancelled() ? Ink.STRUCK : Ink.PLAIN;
    String date = Words.of(look.language()).dates().brief(event.start(), look.zone());
    return new View.Entry(
        String.valueOf(event.id()),
        List.of(
            new View.Span(date, event.cancelled() ? Ink.STRUCK : Ink.FAINT),
            new View.Span(year(event), Ink.FAINT),
            new View.Span(titled(event), ink),
            event.cancelled() ? new View.Span(words().off(), Ink.DANGER) : going(event)));
  }

  private String titled(Event event) {
    return Words.of(look.language()).dates().titled(event.title(), event.start(), look.zone());
  }

  /** The years of what is over; of what is to come, they go without saying. */
  private String year(Event event) {
    boolean far = page.span().past() || page.span().month().isPresent();
    int year = event.start().withZoneSameInstant(look.zone()).getYear();
    return far && year != look.clock().getYear() ? String.valueOf(year) : "";
  }

  /** How many come and what the visitor answered; that it moved, to those whom it concerns. */
  private View.Span going(Event event) {
    Optional<Rsvp> mine = page.found().flatMap(it -> it.answer(event)).filter(Rsvp::concerned);
    if (mine.isEmpty()) return View.faint(event.going() + "  ");
    String mark = mine.get().comes() ? "✓" : mine.get().waits() ? "○" : "◐";
    String moved = Words.of(look.language()).coming().moved();
    String said = event.movedFrom().isPresent() ? moved : String.valueOf(event.going());
    return new View.Span(said + " " + mark, Ink.ACCENT);
  }

  /** The selected event in full. */
  private View card() {
    if (page.event().isEmpty()) return View.block();
    EventCard card = new EventCard(page.event().get(), page.mine(), Optional.empty());
    View title =
        new View.Row(
            List.of(new View.Span(card.event().title(), card.ink())),
            List.of(View.faint(card.until(look))));
    return View.stack(View.block(title, card.facts(look)), card.text(look));
  }

  private AgendaWords words() {
    return Words.of(look.language()).agenda();
  }
}
