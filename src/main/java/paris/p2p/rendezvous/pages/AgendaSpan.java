package paris.p2p.rendezvous.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Almanac;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventQuery;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.events.Rsvp;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.tui.Message;

/**
 * Which part of the agenda is looked at: what is to come, soonest first, or what is over, latest
 * first.
 *
 * @param month the month that it begins with; none for today
 * @param kind of that kind only
 */
record AgendaSpan(boolean past, Optional<YearMonth> month, Optional<Kind> kind) {
  /** How many events are looked up at a time; more follow as one goes on. */
  static final int PAGE = 60;

  /**
   * The events of a part of the agenda.
   *
   * @param of which part
   * @param whole whether these are all
   * @param marked days with an event that takes place, in the months that the events cover
   * @param kinds all that there are in the agenda
   * @param mine what the visitor answered, by the id of the event
   */
  record Found(
      AgendaSpan of,
      List<Event> events,
      boolean whole,
      Set<LocalDate> marked,
      List<Kind> kinds,
      Map<Long, Rsvp> mine,
      Role role)
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

    /** The same, going on with these. */
    Found and(More more) {
      List<Event> all = new ArrayList<>(events);
      all.addAll(more.events());
      Set<LocalDate> days = new HashSet<>(marked);
      days.addAll(more.marked());
      Map<Long, Rsvp> answers = new HashMap<>(mine);
      answers.putAll(more.mine());
      return new Found(
          of, List.copyOf(all), more.whole(), Set.copyOf(days), kinds, Map.copyOf(answers), role);
    }

    /** Whether it goes on with these. */
    boolean leadsTo(More more) {
      return of.equals(more.of()) && !events.isEmpty() && events.getLast().id() == more.after();
    }
  }

  /**
   * More events of it.
   *
   * @param after the id of the event that they follow
   */
  record More(
      AgendaSpan of,
      long after,
      List<Event> events,
      boolean whole,
      Set<LocalDate> marked,
      Map<Long, Rsvp> mine)
      implements Message.Answer {}

  static AgendaSpan upcoming() {
    return new AgendaSpan(false, Optional.empty(), Optional.empty());
  }

  /** The same, beginning with that month. */
  AgendaSpan from(YearMonth next) {
    return new AgendaSpan(past, Optional.of(next), kind);
  }

  /** What is over instead of what is to come, or the other way round. */
  AgendaSpan flipped() {
    return new AgendaSpan(!past, Optional.empty(), kind);
  }

  /** The same of the next kind of these; of all again after the last. */
  AgendaSpan filtered(List<Kind> kinds) {
    int next = kind.map(kinds::indexOf).orElse(-1) + 1;
    return new AgendaSpan(
        past, month, next < kinds.size() ? Optional.of(kinds.get(next)) : Optional.empty());
  }

  /** Looks up the first of it, at least so many. */
  Found look(Seat seat, int least) {
    int limit = Math.max(PAGE, least);
    LocalDate today = seat.desk().now().toLocalDate();
    List<Event> events = events(seat, today, Optional.empty(), limit);
    return new Found(
        this,
        events,
        events.size() < limit,
        marked(seat.desk().almanac(), events, month.orElse(YearMonth.from(today))),
        seat.desk().almanac().kinds(),
        mine(seat, events),
        seat.peer().role());
  }

  /** Looks up what follows that event. */
  More look(Seat seat, Event after) {
    LocalDate today = seat.desk().now().toLocalDate();
    List<Event> events = events(seat, today, Optional.of(after), PAGE);
    Set<LocalDate> marked = marked(seat.desk().almanac(), events, YearMonth.from(after.start()));
    boolean whole = events.size() < PAGE;
    return new More(this, after.id(), events, whole, marked, mine(seat, events));
  }

  private static Map<Long, Rsvp> mine(Seat seat, List<Event> events) {
    return seat.desk().answers().mine(seat.caller(), events.stream().map(Event::id).toList());
  }

  private List<Event> events(Seat seat, LocalDate today, Optional<Event> after, int limit) {
    Optional<LocalDate> first = month.map(it -> it.atDay(1));
    Optional<LocalDate> last = month.map(YearMonth::atEndOfMonth);
    boolean before = first.isPresent() && first.get().isBefore(today.withDayOfMonth(1));
    if (!past && before) {
      return seat.desk().almanac().onwards(first.get(), kind, after, limit);
    }
    EventQuery query =
        past
            ? new EventQuery(true, Optional.empty(), last, kind, limit)
            : new EventQuery(false, first.filter(today::isBefore), Optional.empty(), kind, limit);
    return after
        .map(event -> seat.desk().almanac().further(query, event))
        .orElseGet(() -> seat.desk().agenda().events(query));
  }

  private static Set<LocalDate> marked(Almanac almanac, List<Event> events, YearMonth besides) {
    List<YearMonth> months =
        Stream.concat(
                Stream.of(besides), events.stream().map(event -> YearMonth.from(event.start())))
            .sorted()
            .toList();
    return almanac.days(months.getFirst().atDay(1), months.getLast().atEndOfMonth());
  }
}
