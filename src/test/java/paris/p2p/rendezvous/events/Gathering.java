package paris.p2p.rendezvous.events;

import static paris.p2p.rendezvous.people.Folk.done;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.events.Answers.Reply;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.store.Database;

/** An agenda with its answers, an organiser, and minutes that pass when a test says so. */
final class Gathering {
  static final LocalDateTime SOON = LocalDateTime.of(2026, 12, 9, 19, 0);

  final Database database;
  final Folk folk;
  final Settings settings;
  final Notices notices;
  final Agenda agenda;
  final Caller ada;
  private int minutes;

  Gathering(Database database) {
    this.database = database;
    folk = new Folk(database);
    settings = new Settings(database);
    notices = folk.notices;
    agenda = new Agenda(database, folk.people, notices, folk.newsroom, Folk.CLOCK, Evenings.PARIS);
    ada = folk.organiser("ada");
  }

  /** So many minutes go by. */
  void pass(int more) {
    minutes += more;
  }

  Instant now() {
    return Folk.CLOCK.instant().plus(Duration.ofMinutes(minutes));
  }

  /** The answers as they are given now. */
  Answers answers() {
    Clock now = Clock.offset(Folk.CLOCK, Duration.ofMinutes(minutes));
    return new Answers(database, folk.people, settings, notices, agenda, now);
  }

  /** A talk without a limit. */
  Event open() {
    return done(agenda.add(ada, Evenings.talk("open", SOON)));
  }

  /** A talk for so many people. */
  Event forAtMost(int capacity) {
    return done(agenda.add(ada, Evenings.forAtMost(capacity, Evenings.talk("small", SOON))));
  }

  List<Caller> members(String names) {
    return List.of(names.split(" ")).stream().map(folk::member).toList();
  }

  /** They say yes, with so many along, a minute later. */
  Rsvp yes(Caller who, Event event, int along) {
    pass(1);
    return done(say(who, event, Answer.YES, along)).rsvp().orElseThrow();
  }

  /** They say no, a minute later. */
  void no(Caller who, Event event) {
    pass(1);
    done(answers().answer(who, event.id(), Answer.NO));
  }

  Outcome<Reply> say(Caller who, Event event, Answer answer, int along) {
    return answers().answer(who, event.id(), answer, Optional.of(along), Optional.empty());
  }

  Rsvp of(Caller who, Event event) {
    return answers().mine(who, event.id()).orElseThrow();
  }

  int going(Event event) {
    return agenda.event(event.id()).orElseThrow().going();
  }

  /** How often they were told that a place has come free. */
  long moved(Caller who) {
    return notices.latest(who).stream().filter(it -> it.kind() == Notice.Kind.PLACE_FREE).count();
  }
}
