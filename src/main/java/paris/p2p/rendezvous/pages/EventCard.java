package paris.p2p.rendezvous.pages;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventFields;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.Words;

/**
 * An event as it is shown in full.
 *
 * @param coming whether the reader said that they come
 */
record EventCard(Event event, boolean coming) {
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
            words.dates().span(event.start(), event.end()),
            event.cancelled() ? Ink.STRUCK : Ink.PLAIN));
    event.movedFrom().ifPresent(before -> rows.add(said(moved(before, words), Ink.FAINT)));
    rows.add(said(fields.where(), Ink.PLAIN));
    rows.add(
        said(
            words.agenda().kind(fields.kind()) + ", " + words.agenda().spoken(fields.languages()),
            Ink.FAINT));
    if (event.cancelled() || event.over(look.now())) {
      if (event.going() > 0) rows.add(said(words.agenda().meantToCome(event.going()), Ink.FAINT));
    } else {
      rows.add(who(words));
    }
    return new View.Block(List.copyOf(rows));
  }

  private String moved(LocalDateTime before, Words words) {
    ZonedDateTime then = before.atZone(event.zone());
    return words.series().movedFrom(words.dates().concise(then));
  }

  private View who(Words words) {
    List<View.Span> spans = new ArrayList<>();
    spans.add(View.plain(words.agenda().going(event.going(), event.fields().capacity())));
    if (coming) spans.add(new View.Span("  " + words.agenda().youCome(), Ink.ACCENT));
    return new View.Paragraph(List.copyOf(spans));
  }

  /** Its text, in the reader's language where there is one. */
  View text(Look look) {
    return new View.Prose(event.fields().text().in(look.language()));
  }

  private static View said(String words, Ink ink) {
    return new View.Paragraph(List.of(new View.Span(words, ink)));
  }
}
