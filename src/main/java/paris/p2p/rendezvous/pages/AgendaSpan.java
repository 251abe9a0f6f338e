package paris.p2p.rendezvous.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventQuery;
import paris.p2p.rendezvous.events.Rsvp;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.tui.Message;

/**
 * Which part of the agenda is looked at: what is to come, soonest first, or what is over, latest
 * first.
 *
 * @param month the month that it begins with; none for today
 */
record AgendaSpan(boolean past, Optional<YearMonth> month) {
  private static final int MOST = 60;
  private static final int MONTHS = 12;

  /**
   * The events of a part of the agenda.
   *
   * @param of which part
   * @param marked days with an event that takes place, in the months that the events cover
   * @param mine what the visitor answered, by the id of the event
   */
  record Found(
      AgendaSpan of, List<Event> events, Set<LocalDate> marked, Map<Long, Rsvp> mine, Role role)
      implements Message.Answer {
    Optional<Event> event(String id) {
      return events.stream().filter(it -> String.valueOf(it.id()).equals(id)).findFirst();
    }

    /** What the visitor answered to that event. */
    Optional<Rsvp> answer(Event event) {
      return Optional.ofNullable(mine.get(event.id()));
    }

    /** Where that event stands in the list, from 0; 0 for one that does not. */
    int place(String id) {
      return IntStream.range(0, events.size())
          .filter(i -> String.valueOf(events.get(i).id()).equals(id))
          .findFirst()
          .orElse(0);
    }

    /** That id where it is in the list, else the id of what stands at that place. */
    String nearest(String id, int place) {
      if (events.isEmpty() || event(id).isPresent()) return events.isEmpty() ? "" : id;
      return String.valueOf(events.get(Math.min(place, events.size() - 1)).id());
    }
  }

  static AgendaSpan upcoming() {
    return new AgendaSpan(false, Optional.empty());
  }

  /** The same, beginning with that month. */
  AgendaSpan from(YearMonth next) {
    return new AgendaSpan(past, Optional.of(next));
  }

  /** What is over instead of what is to come, or the other way round. */
  AgendaSpan flipped() {
    return new AgendaSpan(!past, Optional.empty());
  }

  /** Looks it up. */
  Found look(Seat seat) {
    Agenda agenda = seat.desk().agenda();
    LocalDate today = seat.desk().now().toLocalDate();
    List<Event> events = events(agenda, today);
    return new Found(
        this,
        events,
        marked(agenda, events, today),
        seat.desk().answers().mine(seat.caller(), events.stream().map(Event::id).toList()),
        seat.peer().role());
  }

  private List<Event> events(Agenda agenda, LocalDate today) {
    Optional<LocalDate> first = month.map(it -> it.atDay(1));
    Optional<LocalDate> last = month.map(YearMonth::atEndOfMonth);
    if (past) return agenda.events(query(Optional.empty(), last));
    if (first.isEmpty() || !first.get().isBefore(today)) {
      return agenda.events(query(first, Optional.empty()));
    }
    if (YearMonth.from(today).equals(month.get())) {
      return agenda.events(query(Optional.empty(), Optional.empty()));
    }
    List<Event> since = agenda.between(first.get(), first.get().plusMonths(MONTHS));
    return since.stream().limit(MOST).toList();
  }

  private EventQuery query(Optional<LocalDate> from, Optional<LocalDate> to) {
    return new EventQuery(past, from, to, Optional.empty(), MOST);
  }

  private Set<LocalDate> marked(Agenda agenda, List<Event> events, LocalDate today) {
    YearMonth first = month.orElse(YearMonth.from(today));
    YearMonth last = first;
    for (Event event : events) {
      YearMonth its = YearMonth.from(event.start());
      if (its.isBefore(first)) first = its;
      if (its.isAfter(last)) last = its;
    }
    Set<LocalDate> days = new HashSet<>();
    for (Event event : agenda.between(first.atDay(1), last.atEndOfMonth())) {
      if (!event.cancelled()) days.addAll(days(event));
    }
    return Set.copyOf(days);
  }

  /** The days of an event. An evening that goes on past midnight stays on its own day. */
  private static List<LocalDate> days(Event event) {
    LocalDate first = event.start().toLocalDate();
    LocalDateTime end = event.fields().end().minusHours(6);
    LocalDate last = end.toLocalDate();
    return last.isBefore(first) ? List.of(first) : first.datesUntil(last.plusDays(1)).toList();
  }
}
