package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Attendance;
import paris.p2p.rendezvous.events.Attendance.Attendee;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Rsvp;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.ComingWords;
import paris.p2p.rendezvous.words.Words;

/**
 * Who has answered to an event, by name, and how many came before: for organisers.
 *
 * @param found none until it has been read
 * @param selected the name of somebody, or empty
 */
record AttendeesPage(long id, Optional<Found> found, String selected) implements Page<Seat> {
  private static final int LEFT_WIDTH = 60;

  /** What was read, or why it may not be. */
  record Found(Optional<Attendance> attendance, Optional<Refusal> why) implements Message.Answer {}

  static Page<Seat> of(long id) {
    return new AttendeesPage(id, Optional.empty(), "");
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat ->
        switch (seat.desk().answers().attendance(seat.caller(), id)) {
          case Outcome.Done<Attendance>(Attendance all) ->
              new Found(Optional.of(all), Optional.empty());
          case Outcome.Refused<Attendance>(Refusal why) ->
              new Found(Optional.empty(), Optional.of(why));
        });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found fresh -> Turn.to(new AttendeesPage(id, Optional.of(fresh), chosen(fresh)));
      case Message.Selected(String name) -> Turn.to(new AttendeesPage(id, found, name));
      case Message.Told(News.AgendaChanged(long event)) when event == id -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private String chosen(Found fresh) {
    List<Attendee> people = fresh.attendance().map(Attendance::people).orElse(List.of());
    boolean there = people.stream().anyMatch(it -> it.name().equals(selected));
    if (there || people.isEmpty()) return there ? selected : "";
    return people.getFirst().name();
  }

  @Override
  public View view(Look look) {
    if (found.isEmpty()) return View.block();
    Words words = Words.of(look.language());
    return found
        .get()
        .attendance()
        .map(all -> all(all, look, words))
        .orElseGet(() -> View.paragraph(words.refusals().sentence(found.get().why().get())));
  }

  private View all(Attendance all, Look look, Words words) {
    Event event = all.event();
    Turnout turnout = new Turnout(all);
    View title =
        View.block(
            new View.Title(event.title(), words.dates().until(event.start(), look.clock())),
            View.paragraph(words.coming().heads(all.company(), event.fields().capacity())));
    View people = people(all, look, words);
    if (turnout.empty()) return View.stack(title, people);
    View both = new View.Columns(people, turnout.view(look), LEFT_WIDTH, Look.Width.WIDE);
    return View.stack(title, both);
  }

  private View people(Attendance all, Look look, Words words) {
    if (all.people().isEmpty()) return View.paragraph(words.coming().nobodyYet());
    List<View.Track> tracks =
        List.of(
            new View.Track(24, false, Look.Width.NARROW),
            new View.Track(0, false, Look.Width.NARROW),
            new View.Track(14, false, Look.Width.USUAL),
            new View.Track(9, true, Look.Width.NARROW));
    List<View.Entry> entries = new ArrayList<>();
    for (Attendee one : all.people()) entries.add(entry(one, look, words));
    return new View.Table(tracks, List.copyOf(entries), selected);
  }

  private static View.Entry entry(Attendee one, Look look, Words words) {
    ComingWords coming = words.coming();
    Rsvp rsvp = one.rsvp();
    return new View.Entry(
        one.name(),
        List.of(
            new View.Span(one.name(), Ink.LINK),
            new View.Span(coming.says(rsvp), rsvp.comes() ? Ink.PLAIN : Ink.FAINT),
            View.faint(rsvp.named() || !rsvp.comes() ? "" : coming.countedOnly()),
            View.faint(words.dates().age(one.at(), look.clock()))));
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }
}
