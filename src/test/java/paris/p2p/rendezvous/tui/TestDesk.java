package paris.p2p.rendezvous.tui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The services of the pages under test.
 *
 * @param lines what the board holds
 * @param loads how often it was read
 * @param kept what was kept of what was typed, in order
 * @param gate slow work waits for it to open
 */
record TestDesk(
    List<String> lines,
    AtomicInteger loads,
    List<String> kept,
    CountDownLatch gate,
    List<String> left) {
  static TestDesk of(int lines) {
    List<String> all = new CopyOnWriteArrayList<>();
    for (int i = 1; i <= lines; i++) all.add("fil " + i);
    return new TestDesk(
        all,
        new AtomicInteger(),
        new CopyOnWriteArrayList<>(),
        new CountDownLatch(1),
        new CopyOnWriteArrayList<>());
  }
}
