package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.search.Found;
import paris.p2p.rendezvous.search.Hit;
import paris.p2p.rendezvous.search.Order;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Look.Width;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.SearchWords;
import paris.p2p.rendezvous.words.Words;

/**
 * What a search came to, as it is seen: first some events, then posts.
 *
 * @param unfolded whether all events are shown; without posts beside them they are anyway
 */
record FoundList(SearchPage.Found found, String selected, boolean unfolded) {
  /** The id of the line that stands for the events that are not shown. */
  static final String MORE = "more";

  private static final String EVENT = "event/";
  private static final String POST = "post/";

  /** So many events are shown above posts. */
  private static final int FEW = 4;

  /** What Enter opens on that line. */
  static Page<Seat> page(String id) {
    return id.startsWith(EVENT)
        ? EventPage.of(Long.parseLong(id.substring(EVENT.length())))
        : TopicPage.atPost(Long.parseLong(id.substring(POST.length())));
  }

  private Found posts() {
    return switch (found.posts()) {
      case Outcome.Done<Found>(Found posts) -> posts;
      case Outcome.Refused<Found> _ -> Found.none();
    };
  }

  private List<Event> events() {
    return folded() ? found.events().subList(0, FEW) : found.events();
  }

  private boolean folded() {
    return !unfolded && !posts().hits().isEmpty() && found.events().size() > FEW + 1;
  }

  /** All lines that can be selected, from the top. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    events().forEach(event -> ids.add(EVENT + event.id()));
    if (folded()) ids.add(MORE);
    posts().hits().forEach(hit -> ids.add(POST + hit.post()));
    return List.copyOf(ids);
  }

  /** The first event that unfolding brings. */
  String next() {
    return EVENT + found.events().get(FEW).id();
  }

  View view(Look look) {
    Words words = Words.of(look.language());
    List<View> parts = new ArrayList<>();
    if (found.posts() instanceof Outcome.Refused<Found>(Refusal why)) {
      parts.add(View.paragraph(words.refusals().sentence(why)));
    } else if (ids().isEmpty()) {
      parts.add(View.paragraph(words.search().nothing(found.words().strip())));
    }
    if (!posts().whole()) parts.add(View.paragraph(words.search().making()));
    if (!found.events().isEmpty()) parts.add(agenda(look, words));
    if (!posts().hits().isEmpty()) parts.add(board(look, words));
    if (posts().more() || found.events().size() == SearchPage.MOST) {
      parts.add(new View.Paragraph(List.of(View.faint(words.search().narrower()))));
    }
    return new View.Stack(parts);
  }

  private View agenda(Look look, Words words) {
    View table = new View.Table(tracks(), entries(look), selected);
    View heading = new View.Heading(words.search().agenda(), "");
    if (!folded()) return View.block(heading, table);
    String others = words.search().otherEvents(found.events().size() - FEW);
    View row = new View.Row(List.of(View.faint(others)), List.of());
    return View.block(heading, table, new View.Item(MORE, row, selected.equals(MORE)));
  }

  private static List<View.Track> tracks() {
    return List.of(
        new View.Track(16, false, Width.NARROW),
        new View.Track(4, false, Width.NARROW),
        new View.Track(0, false, Width.NARROW),
        new View.Track(24, true, Width.USUAL));
  }

  private List<View.Entry> entries(Look look) {
    return events().stream().map(event -> entry(event, look)).toList();
  }

  private static View.Entry entry(Event event, Look look) {
    Words words = Words.of(look.language());
    boolean over = event.over(look.now());
    Ink ink = event.cancelled() ? Ink.STRUCK : over ? Ink.FAINT : Ink.PLAIN;
    String aside = event.cancelled() ? words.agenda().off() : event.fields().place();
    return new View.Entry(
        EVENT + event.id(),
        List.of(
            new View.Span(
                words.dates().brief(event.start(), look.zone()),
                event.cancelled() ? ink : Ink.FAINT),
            new View.Span(
                String.valueOf(event.start().withZoneSameInstant(look.zone()).getYear()),
                Ink.FAINT),
            new View.Span(words.dates().titled(event.title(), event.start(), look.zone()), ink),
            new View.Span(aside, event.cancelled() ? Ink.DANGER : Ink.FAINT)));
  }

  private View board(Look look, Words words) {
    SearchWords say = words.search();
    List<View> lines = new ArrayList<>();
    lines.add(
        new View.Heading(found.order() == Order.BEST ? say.bestFirst() : say.newestFirst(), ""));
    for (Hit hit : posts().hits()) {
      String id = POST + hit.post();
      lines.add(new View.Item(id, post(hit, look, words), id.equals(selected)));
    }
    return new View.Block(lines);
  }

  private static View post(Hit hit, Look look, Words words) {
    List<View.Span> aside = new ArrayList<>();
    if (look.width() == Width.WIDE) {
      aside.add(View.faint("  " + hit.spaceTitle().in(look.language())));
    }
    aside.add(new View.Span("  " + words.who(hit.author()), Ink.LINK));
    aside.add(View.faint("  " + words.dates().age(hit.at(), look.clock())));
    View head = new View.Row(List.of(View.plain(hit.title())), aside);
    List<View.Span> said =
        hit.glimpse().stream()
            .map(it -> new View.Span(it.text(), it.asked() ? Ink.STRONG : Ink.FAINT))
            .toList();
    return View.block(head, new View.Indented(new View.Row(said, List.of())));
  }
}
