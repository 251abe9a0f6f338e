package paris.p2p.rendezvous.tui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The works of one visit, each on a virtual thread of its own; what comes of them goes to the
 * inbox. Used by the visit's thread only.
 *
 * <p>The works of one page are done one after the other, so that the last answer is the newest.
 * Work that can wait is kept back, the newest only; whatever is started after it waits for it, so
 * that no draft is stored after the post that it became.
 */
final class Works<S> {
  private final String visit;
  private final S services;
  private final Inbox inbox;
  private final long pace;
  private final List<Running> running = new ArrayList<>();
  private Optional<Waiting<S>> waiting = Optional.empty();
  private long laterStarted;
  private long count;

  private record Waiting<S>(long stop, Work<S> work) {}

  private record Running(Errand errand, Thread thread) {
    boolean comesBefore(Errand other) {
      boolean samePage = errand.stop() == other.stop();
      return thread.isAlive() && (samePage || errand.cause() == Errand.Cause.LATER);
    }
  }

  /**
   * @param visit its name for the log
   */
  Works(String visit, S services, Inbox inbox, Duration pace) {
    this.visit = visit;
    this.services = services;
    this.inbox = inbox;
    this.pace = pace.toNanos();
    this.laterStarted = System.nanoTime() - this.pace;
  }

  /** Does this now, on a thread of its own, after all that could wait until now. */
  Errand start(long stop, Work<S> work, Errand.Cause cause) {
    flush();
    Errand errand = new Errand(++count, stop, cause);
    run(errand, work);
    return errand;
  }

  /** Does this when it is time, unless newer work takes its place before. */
  void later(long stop, Work<S> work) {
    waiting = Optional.of(new Waiting<>(stop, work));
    tick();
  }

  /** When the work that waits may start, by {@link System#nanoTime}. */
  OptionalLong due() {
    return waiting.isEmpty() ? OptionalLong.empty() : OptionalLong.of(laterStarted + pace);
  }

  /** Starts what waits, if it is time. */
  void tick() {
    if (waiting.isPresent() && System.nanoTime() - laterStarted - pace >= 0) flush();
  }

  /** Starts what waits, now. */
  void flush() {
    if (waiting.isEmpty()) return;
    Waiting<S> next = waiting.get();
    waiting = Optional.empty();
    laterStarted = System.nanoTime();
    run(new Errand(++count, next.stop, Errand.Cause.LATER), next.work);
  }

  /** That errand is done: what it ran on is let go. */
  void answered(Errand errand) {
    running.removeIf(one -> one.errand().equals(errand));
  }

  private void run(Errand errand, Work<S> work) {
    List<Thread> before =
        running.stream().filter(one -> one.comesBefore(errand)).map(Running::thread).toList();
    Thread thread =
        Thread.ofVirtual()
            .name("visit " + visit + " work " + errand.id())
            .start(() -> inbox.put(done(errand, work, before)));
    running.add(new Running(errand, thread));
  }

  // A work is a page's own code: whatever it throws must reach its visit and nobody else.
  private Mail.Done done(Errand errand, Work<S> work, List<Thread> before) {
    try {
      for (Thread thread : before) thread.join();
      return new Mail.Done(errand, Optional.ofNullable(work.run(services)), Optional.empty());
    } catch (Throwable crash) {
      return new Mail.Done(errand, Optional.empty(), Optional.of(crash));
    }
  }

  /** Starts what waits and waits for all that is under way, so long at most. */
  void finish(Duration most) throws InterruptedException {
    flush();
    long end = System.nanoTime() + most.toNanos();
    for (Running one : running) {
      long left = end - System.nanoTime();
      if (left > 0) one.thread().join(Duration.ofNanos(left));
    }
  }
}
