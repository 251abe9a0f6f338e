package paris.p2p.rendezvous.journeys;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * What this Java holds.
 *
 * @param heap bytes in use after a collection
 * @param threads of the platform
 * @param visits virtual threads of visits and of their work
 * @param descriptors files and sockets
 */
record Leftovers(long heap, int threads, long visits, long descriptors) {
  /** Much less than 168 visits of 40 KB, more than what a running Java remembers by the way. */
  private static final long HEAP = 3_000_000;

  /** Of pools that have grown: workers of virtual threads, readers of the database's file. */
  private static final int SOME = 10;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** All of it. Only while little goes on: see {@link #awaitLike}. */
  static Leftovers now() throws IOException {
    return now(visitThreads());
  }

  private static Leftovers now(long visits) {
    var system = (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Leftovers(
        heapInUse(),
        ManagementFactory.getThreadMXBean().getThreadCount(),
        visits,
        system.getOpenFileDescriptorCount());
  }

  /** Bytes in use after a collection; at any time. */
  static long heapInUse() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long visitThreads() throws IOException {
    Path folder = Files.createTempDirectory("threads");
    Path dump = folder.resolve("threads.txt");
    var diagnostics = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    diagnostics.dumpThreads(dump.toString(), ThreadDumpFormat.TEXT_PLAIN);
    try (Stream<String> lines = Files.lines(dump)) {
      return lines.filter(line -> line.contains("\"visit v")).count();
    } finally {
      Files.delete(dump);
      Files.delete(folder);
    }
  }

  /**
   * Waits until there is no more than there was; sessions take a few seconds to be let go. Virtual
   * threads are counted once the rest has come to rest: Java 25.0.3 has crashed while it wrote down
   * threads that were taking locks.
   */
  static void awaitLike(Leftovers before) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Leftovers now = settled(before);
    while (!now.like(before) && System.nanoTime() < end) {
      LockSupport.parkNanos(100_000_000);
      now = settled(before);
    }
    if (!now.like(before)) throw new AssertionError("there were " + before + ", there are " + now);
  }

  private static Leftovers settled(Leftovers before) throws IOException {
    Leftovers now = now(0);
    return now.like(before) ? now() : now;
  }

  private boolean like(Leftovers before) {
    return heap <= before.heap + HEAP
        && threads <= before.threads + SOME
        && visits <= before.visits
        && descriptors <= before.descriptors + SOME;
  }
}
