package paris.p2p.rendezvous.board;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Transaction;

/** Brings back what was before a decision, from what {@link Measures} wrote down with it. */
final class Undone {
  private final Changes changes;

  Undone(Changes changes) {
    this.changes = changes;
  }

  /** Brings it back; refused where a later decision stands on this one. */
  Outcome<Ruling> bring(Transaction transaction, Ruling ruling, Place place) {
    List<Long> before = numbers(ruling.before());
    Optional<Refusal> no =
        switch (Measure.Kind.of(ruling.deed()).orElseThrow()) {
          case HIDE_POST -> showPost(transaction, place, before);
          case HIDE_TOPIC -> showTopic(transaction, place, before);
          case DISMISS -> reopen(transaction, before);
          case MOVE -> moveBack(transaction, place, before.get(0), before.get(1));
          case SPLIT -> join(transaction, ruling, before.get(0), before.get(1));
          case LOCK -> unlock(transaction, place);
          case PIN -> unpin(transaction, place);
          case SLOW -> slowBefore(transaction, place, before.get(0), before.get(1));
        };
    return no.<Outcome<Ruling>>map(Outcome::refused).orElseGet(() -> Outcome.done(ruling));
  }

  private static List<Long> numbers(String before) {
    return Arrays.stream(before.split(" ")).filter(it -> !it.isEmpty()).map(Long::valueOf).toList();
  }

  private Optional<Refusal> showPost(Transaction transaction, Place place, List<Long> reports) {
    long post = place.post().orElseThrow().id();
    new OrderStore(transaction).hidePost(post, false);
    changes.post(transaction, place, post);
    return reopen(transaction, reports);
  }

  private Optional<Refusal> showTopic(Transaction transaction, Place place, List<Long> reports) {
    new OrderStore(transaction).hideTopic(place.topic(), false);
    changed(transaction, place);
    return reopen(transaction, reports);
  }

  private Optional<Refusal> reopen(Transaction transaction, List<Long> reports) {
    if (reports.isEmpty()) return Optional.empty();
    new ReportStore(transaction).reopen(reports);
    changes.waiting(transaction);
    return Optional.empty();
  }

  private Optional<Refusal> moveBack(Transaction transaction, Place place, long from, long to) {
    if (place.topic().space() != to) return overtaken();
    new OrderStore(transaction).move(place.topic(), from);
    changes.topic(transaction, from, place.topic().id());
    return changed(transaction, place);
  }

  /** What was written in it since comes along: all of it stands where it would have stood. */
  private Optional<Refusal> join(Transaction transaction, Ruling ruling, long old, long fresh) {
    OrderStore store = new OrderStore(transaction);
    Optional<OrderStore.Held> into = store.hold(old);
    Optional<OrderStore.Held> from = store.hold(fresh);
    boolean gone = into.isEmpty() || into.get().posts() == 0 || from.isEmpty();
    if (gone || store.splitSince(ruling.id(), fresh)) return overtaken();
    store.join(from.get(), old);
    changes.topic(transaction, from.get().space(), fresh);
    changes.topic(transaction, into.get().space(), old);
    return Optional.empty();
  }

  private Optional<Refusal> unlock(Transaction transaction, Place place) {
    new OrderStore(transaction).lock(place.topic().id(), false);
    return marked(transaction, place);
  }

  private Optional<Refusal> unpin(Transaction transaction, Place place) {
    new OrderStore(transaction).pin(place.topic().id(), false);
    return marked(transaction, place);
  }

  private Optional<Refusal> slowBefore(
      Transaction transaction, Place place, long before, long after) {
    if (place.topic().mode().slowSeconds() != after) return overtaken();
    new OrderStore(transaction).slow(place.topic().id(), (int) before);
    return marked(transaction, place);
  }

  private Optional<Refusal> changed(Transaction transaction, Place place) {
    changes.topic(transaction, place.topic().space(), place.topic().id());
    return Optional.empty();
  }

  private Optional<Refusal> marked(Transaction transaction, Place place) {
    changes.mode(transaction, place.topic().space(), place.topic().id());
    return Optional.empty();
  }

  private static Optional<Refusal> overtaken() {
    return Optional.of(new Refusal.OfBoard.RulingOvertaken());
  }
}
