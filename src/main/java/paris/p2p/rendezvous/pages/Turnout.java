package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.events.Attendance;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.Words;

/** How many come to this evening, and came to those before it: a bar each, to the half cell. */
record Turnout(Attendance attendance) {
  private static final int USUAL_CELLS = 28;
  private static final int NARROW_CELLS = 14;

  boolean empty() {
    return attendance.evenings().isEmpty();
  }

  View view(Look look) {
    List<View> rows = new ArrayList<>();
    rows.add(new View.Heading(Words.of(look.language()).coming().evenings(), ""));
    int most = evenings().stream().mapToInt(Event::going).max().orElse(0);
    for (Event evening : evenings()) rows.add(row(evening, most, look));
    return new View.Block(List.copyOf(rows));
  }

  /** This one first, where it is not one of those before. */
  private List<Event> evenings() {
    List<Event> all = new ArrayList<>(attendance.evenings());
    Event event = attendance.event();
    if (all.stream().noneMatch(it -> it.id() == event.id())) all.addFirst(event);
    return all;
  }

  private View row(Event evening, int most, Look look) {
    boolean own = evening.id() == attendance.event().id();
    int cells = look.width() == Look.Width.NARROW ? NARROW_CELLS : USUAL_CELLS;
    String date = Words.of(look.language()).dates().brief(evening.start(), look.zone());
    return new View.Paragraph(
        List.of(
            new View.Span(date + "  ", own ? Ink.STRONG : Ink.FAINT),
            new View.Span(bar(evening.going(), most, cells), own ? Ink.ACCENT : Ink.BAR),
            View.plain((evening.going() > 0 ? " " : "") + evening.going())));
  }

  /** The longest is {@code cells} long; who came is never without a bar. */
  static String bar(int people, int most, int cells) {
    if (people == 0) return "";
    int halves = Math.max(1, Math.round(people * 2f * cells / most));
    return "█".repeat(halves / 2) + "▌".repeat(halves % 2);
  }
}
