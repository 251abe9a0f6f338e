package paris.p2p.rendezvous.events;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Database;

/** The agenda's rules: events, the series that they come from, and who comes. */
public final class Agenda {
  /** How many signs (graphemes) a title may have. */
  public static final int TITLE_MOST = 120;

  /** How many signs a text may have, in each language. */
  public static final int TEXT_MOST = 5_000;

  /** How many dates of each series stand in the agenda ahead of today. */
  public static final int AHEAD = 12;

  public Agenda(
      Database database, People people, Newsroom newsroom, Clock clock, ZoneId hubsZone) {}

  /** Makes a series and its first dates (founding and demo content). */
  public void found(Series series) {
    throw new UnsupportedOperationException();
  }

  /** The events asked for. Tops up the series first. */
  public List<Event> events(EventQuery query) {
    throw new UnsupportedOperationException();
  }

  /** All events that touch these days, both included, soonest first. */
  public List<Event> between(LocalDate first, LocalDate last) {
    throw new UnsupportedOperationException();
  }

  /** The next event that is neither over nor cancelled. */
  public Optional<Event> next() {
    throw new UnsupportedOperationException();
  }

  public Optional<Event> event(long id) {
    throw new UnsupportedOperationException();
  }

  /** What is wrong with these words, by field; empty when nothing is. Stores nothing. */
  public Map<Refusal.Field, Refusal> check(EventFields fields) {
    throw new UnsupportedOperationException();
  }

  public Outcome<Event> add(Caller caller, EventFields fields) {
    throw new UnsupportedOperationException();
  }

  /** Changes an event from the version that the organiser saw. */
  public Outcome<Event> edit(Caller caller, long id, int version, EventFields fields) {
    throw new UnsupportedOperationException();
  }

  /** Cancels, and says why. */
  public Outcome<Event> cancel(Caller caller, long id, String reason) {
    throw new UnsupportedOperationException();
  }

  /** Takes a cancellation back. */
  public Outcome<Event> restore(Caller caller, long id) {
    throw new UnsupportedOperationException();
  }

  /** Says that one comes, or does not; saying it again changes nothing. */
  public Outcome<Event> answer(Caller caller, long id, boolean coming) {
    throw new UnsupportedOperationException();
  }

  /** What this caller answered, if they did. */
  public Optional<Boolean> answered(Caller caller, long id) {
    throw new UnsupportedOperationException();
  }
}
