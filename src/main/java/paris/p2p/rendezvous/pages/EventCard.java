package paris.p2p.rendezvous.pages;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.events.Company;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventFields;
import paris.p2p.rendezvous.events.Rsvp;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.Words;

/**
 * An event as it is shown in full.
 *
 * @param mine what the reader answered
 * @param company who comes; none where only the number is told
 */
record EventCard(Event event, Optional<Rsvp> mine, Optional<Company> company) {
  /** How its title is meant: struck when it does not take place. */
  Ink ink() {
    return event.cancelled() ? Ink.STRUCK : Ink.STRONG;
  }

  /** Its title in full, and how far off it is; struck when it does not take place. */
  View title(Look look) {
    return event.cancelled()
        ? said(event.title(), Ink.STRUCK)
        : new View.Title(event.title(), until(look));
  }

  /** How far off it is, or that it is over. */
  String until(Look look) {
    Words words = Words.of(look.language());
    String until = words.dates().until(event.start(), look.clock());
    return event.over(look.now()) ? words.agenda().over() + ", " + until : until;
  }

  /** When, where, what for and with whom; why not, where it is cancelled. */
  View facts(Look look) {
    Words words = Words.of(look.language());
    EventFields fields = event.fields();
    List<View> rows = new ArrayList<>();
    if (event.cancelled()) {
      rows.add(said(words.agenda().cancelled(event.reason()), Ink.DANGER));
    }
    rows.add(
        said(
            words.dates().span(event.start(), event.end(), look.zone()),
            event.cancelled() ? Ink.STRUCK : Ink.PLAIN));
    before(words, look).ifPresent(rows::add);
    rows.add(said(fields.where(), Ink.PLAIN));
    rows.add(
        said(
            words.agenda().kind(fields.kind()) + ", " + words.agenda().spoken(fields.languages()),
            Ink.FAINT));
    rows.addAll(event.cancelled() || event.over(look.now()) ? meant(words) : coming(words));
    return new View.Block(List.copyOf(rows));
  }

  /** When it was to be before it moved: for those who had said that they come. */
  private Optional<View> before(Words words, Look look) {
    if (mine.filter(Rsvp::concerned).isEmpty()) return Optional.empty();
    return event
        .movedFrom()
        .map(then ->
            new View.Paragraph(
                List.of(
                    View.faint(words.coming().before() + " "),
                    new View.Span(
                        words.dates().span(then.atZone(event.zone()), ended(then), look.zone()),
                        Ink.STRUCK))));
  }

  /** It was to last as long as it does now. */
  private ZonedDateTime ended(LocalDateTime then) {
    EventFields fields = event.fields();
    return then.plus(Duration.between(fields.start(), fields.end())).atZone(event.zone());
  }

  private List<View> meant(Words words) {
    List<View.Span> spans = new ArrayList<>();
    if (event.going() > 0) spans.add(View.faint(words.agenda().meantToCome(event.going()) + "  "));
    String own = mine.map(words.coming()::meant).orElse("");
    if (!own.isEmpty()) spans.add(new View.Span(own, Ink.ACCENT));
    return spans.isEmpty() ? List.of() : List.of(new View.Paragraph(List.copyOf(spans)));
  }

  private List<View> coming(Words words) {
    List<View> rows = new ArrayList<>();
    List<View.Span> spans = new ArrayList<>();
    spans.add(View.plain(words.agenda().going(event.going(), event.fields().capacity())));
    String own = mine.map(words.coming()::mine).orElse("");
    if (!own.isEmpty()) spans.add(new View.Span("  " + own, Ink.ACCENT));
    else if (event.full()) spans.add(new View.Span("  " + words.coming().full(), Ink.ASK));
    rows.add(new View.Paragraph(List.copyOf(spans)));
    company.ifPresent(it -> {
      String names = words.coming().names(it);
      String besides = words.coming().besides(it);
      if (!names.isEmpty()) rows.add(said(names, Ink.LINK));
      if (!besides.isEmpty()) rows.add(said(besides, Ink.FAINT));
    });
    return rows;
  }

  /** Its text, in the reader's language where there is one. */
  View text(Look look) {
    return new View.Prose(event.fields().text().in(look.language()));
  }

  private static View said(String words, Ink ink) {
    return new View.Paragraph(List.of(new View.Span(words, ink)));
  }
}
