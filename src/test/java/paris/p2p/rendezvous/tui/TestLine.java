package paris.p2p.rendezvous.tui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import paris.p2p.rendezvous.terminal.Emulated;
import paris.p2p.rendezvous.terminal.Line;

/** A line in memory to an emulated terminal; its reader may stop reading. */
final class TestLine implements Line {
  private final Emulated terminal;
  private final Queue<Runnable> unread = new ArrayDeque<>();
  private int sends;
  private int underWay;
  private int overlaps;
  private int hangUps;
  private int exit = -1;
  private boolean stalled;

  TestLine(int columns, int rows) {
    terminal = new Emulated(columns, rows);
  }

  @Override
  public synchronized void send(byte[] bytes, Runnable sent) {
    sends++;
    if (++underWay > 1) overlaps++;
    terminal.feed(bytes);
    Runnable done =
        () -> {
          synchronized (this) {
            underWay--;
          }
          sent.run();
        };
    if (stalled) unread.add(done);
    else done.run();
  }

  @Override
  public synchronized void hangUp(int exitStatus) {
    hangUps++;
    exit = exitStatus;
  }

  @Override
  public synchronized void cut() {
    hangUps++;
  }

  synchronized void stall() {
    stalled = true;
  }

  void read() {
    Queue<Runnable> now;
    synchronized (this) {
      stalled = false;
      now = new ArrayDeque<>(unread);
      unread.clear();
    }
    now.forEach(Runnable::run);
  }

  synchronized void resize(int columns, int rows) {
    terminal.resize(columns, rows);
  }

  /** Somebody else writes over the screen. */
  synchronized void scribble(String words) {
    terminal.feed(words.getBytes(StandardCharsets.UTF_8));
  }

  synchronized int sends() {
    return sends;
  }

  synchronized int overlaps() {
    return overlaps;
  }

  synchronized boolean ended() {
    return hangUps > 0;
  }

  synchronized int hangUps() {
    return hangUps;
  }

  synchronized int exit() {
    return exit;
  }

  synchronized String seen() {
    return terminal.text();
  }

  synchronized boolean alternate() {
    return terminal.alternate();
  }

  synchronized List<String> modes() {
    return terminal.modes();
  }

  synchronized String title() {
    return terminal.title();
  }

  synchronized int bells() {
    return terminal.bells();
  }

  synchronized List<String> unknown() {
    return terminal.unknown();
  }
}
