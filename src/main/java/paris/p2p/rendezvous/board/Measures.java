package paris.p2p.rendezvous.board;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Rulings;
import paris.p2p.rendezvous.people.Typed;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Cleaner;

/** Does what was decided, and writes down what it takes to undo it ({@link Undone} reads it). */
final class Measures {
  private final Rulings rulings;
  private final Notices notices;
  private final Changes changes;
  private final Clock clock;

  Measures(Rulings rulings, Notices notices, Changes changes, Clock clock) {
    this.rulings = rulings;
    this.notices = notices;
    this.changes = changes;
    this.clock = clock;
  }

  /** What is under way: who decides it, about what, and why. */
  private record Work(Transaction transaction, Person by, Place place, String reason) {
    OrderStore store() {
      return new OrderStore(transaction);
    }

    OrderStore.Held topic() {
      return place.topic();
    }
  }

  /** Takes the measure; the number of the ruling. */
  Outcome<Long> take(
      Transaction transaction, Person by, Place place, Measure measure, String reason) {
    Work work = new Work(transaction, by, place, reason);
    Topic.Mode mode = place.topic().mode();
    return switch (measure) {
      case Measure.HidePost _ -> unless(place.post().orElseThrow().hidden(), () -> hidePost(work));
      case Measure.HideTopic _ -> unless(mode.hidden(), () -> hideTopic(work));
      case Measure.Dismiss _ -> dismiss(work);
      case Measure.Split(long _, String title) -> split(work, Cleaner.line(title));
      case Measure.Move(long _, String slug) -> move(work, slug);
      case Measure.Lock _ -> unless(mode.locked(), () -> lock(work));
      case Measure.Pin _ -> unless(mode.pinned(), () -> pin(work));
      case Measure.Slow(long _, int seconds) -> slow(work, seconds);
    };
  }

  private interface Doing {
    Outcome<Long> now();
  }

  private static Outcome<Long> unless(boolean already, Doing doing) {
    return already ? Outcome.refused(new Refusal.OfBoard.SoAlready()) : doing.now();
  }

  private Outcome<Long> hidePost(Work work) {
    long post = work.place().post().orElseThrow().id();
    work.store().hidePost(post, true);
    List<ReportStore.Settled> settled =
        new ReportStore(work.transaction()).settle(post, work.by().id(), clock.instant());
    changes.post(work.transaction(), work.place(), post);
    return settling(work, new Measure.HidePost(post), settled);
  }

  private Outcome<Long> hideTopic(Work work) {
    long topic = work.topic().id();
    work.store().hideTopic(work.topic(), true);
    List<ReportStore.Settled> settled =
        new ReportStore(work.transaction()).settleAll(topic, work.by().id(), clock.instant());
    return settling(work, new Measure.HideTopic(topic), settled)
        .map(ruling -> changed(work, ruling));
  }

  private Outcome<Long> dismiss(Work work) {
    long post = work.place().post().orElseThrow().id();
    List<ReportStore.Settled> settled =
        new ReportStore(work.transaction()).settle(post, work.by().id(), clock.instant());
    return unless(settled.isEmpty(), () -> settling(work, new Measure.Dismiss(post), settled));
  }

  /** Those who had reported are told as well, by name to nobody. */
  private Outcome<Long> settling(Work work, Measure measure, List<ReportStore.Settled> settled) {
    // Whose post was reported, and nothing came of it, need not hear of it.
    boolean quiet = measure instanceof Measure.Dismiss;
    String before = settled.stream().map(it -> "" + it.id()).collect(Collectors.joining(" "));
    long ruling = pass(work, measure, before, !quiet);
    if (!settled.isEmpty()) {
      Set<Long> reporters =
          settled.stream()
              .map(ReportStore.Settled::person)
              .filter(person -> person != work.by().id() && person != work.place().author())
              .collect(Collectors.toSet());
      notices.tell(
          work.transaction(),
          reporters,
          Notice.Kind.RULED,
          work.place().subject(),
          work.topic().title(),
          measure.kind().deed().tag() + " " + work.reason());
      changes.waiting(work.transaction());
    }
    return Outcome.done(ruling);
  }

  private Outcome<Long> split(Work work, String title) {
    Optional<Refusal> wrong = Typed.needed(Refusal.Field.TITLE, title, Board.TITLE_MOST);
    if (wrong.isPresent()) return Outcome.refused(wrong.get());
    OrderStore.Said from = work.place().post().orElseThrow();
    OrderStore.Held topic = work.topic();
    if (topic.mode().hidden()) return Outcome.refused(new Refusal.OfBoard.TopicHidden());
    if (work.store().first(topic.id()) == from.id()) {
      return Outcome.refused(new Refusal.OfBoard.FirstPost());
    }
    long fresh = work.store().split(topic, from, title);
    changes.topic(work.transaction(), topic.space(), fresh);
    return done(work, new Measure.Split(from.id(), title), topic.id() + " " + fresh);
  }

  private Outcome<Long> move(Work work, String slug) {
    Optional<Space> space = Board.space(work.transaction(), slug);
    if (space.isEmpty()) {
      return Outcome.refused(new Refusal.Unknown(Refusal.Thing.SPACE, slug));
    }
    OrderStore.Held topic = work.topic();
    long there = space.get().id();
    return unless(
        there == topic.space(),
        () -> {
          work.store().move(topic, there);
          changes.topic(work.transaction(), there, topic.id());
          return done(work, new Measure.Move(topic.id(), slug), topic.space() + " " + there);
        });
  }

  private Outcome<Long> lock(Work work) {
    work.store().lock(work.topic().id(), true);
    return marked(work, new Measure.Lock(work.topic().id()), "");
  }

  private Outcome<Long> pin(Work work) {
    work.store().pin(work.topic().id(), true);
    return marked(work, new Measure.Pin(work.topic().id()), "");
  }

  private Outcome<Long> slow(Work work, int seconds) {
    if (seconds < 1 || seconds > Measure.Slow.MOST) {
      return Outcome.refused(new Refusal.OfBoard.NotAPause(Measure.Slow.MOST));
    }
    OrderStore.Held topic = work.topic();
    int before = topic.mode().slowSeconds();
    return unless(
        before == seconds,
        () -> {
          work.store().slow(topic.id(), seconds);
          return marked(work, new Measure.Slow(topic.id(), seconds), before + " " + seconds);
        });
  }

  private Outcome<Long> done(Work work, Measure measure, String before) {
    return Outcome.done(changed(work, pass(work, measure, before, true)));
  }

  private Outcome<Long> marked(Work work, Measure measure, String before) {
    changes.mode(work.transaction(), work.topic().space(), work.topic().id());
    return Outcome.done(pass(work, measure, before, true));
  }

  private long changed(Work work, long ruling) {
    changes.topic(work.transaction(), work.topic().space(), work.topic().id());
    return ruling;
  }

  private long pass(Work work, Measure measure, String before, boolean told) {
    Optional<Long> concerned = told ? Optional.of(work.place().author()) : Optional.empty();
    return rulings.pass(
        work.transaction(),
        work.by(),
        new Rulings.Decision(
            measure.kind().deed(),
            work.place().subject(),
            work.topic().title(),
            concerned,
            work.reason(),
            before));
  }
}
