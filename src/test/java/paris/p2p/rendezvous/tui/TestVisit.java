package paris.p2p.rendezvous.tui;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.terminal.Capabilities;
import paris.p2p.rendezvous.text.Language;

/** A visit over a line in memory, driven as a person would. */
final class TestVisit {
  static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  static final String UP = "\u001b[A";
  static final String DOWN = "\u001b[B";
  static final String ESCAPE = "\u001b";

  /** Long where tests do not wait, short where they do. */
  static final Limits LIMITS =
      new Limits(
          Duration.ofMinutes(1),
          Duration.ofMinutes(1),
          Duration.ofSeconds(3),
          Duration.ofMillis(50),
          Duration.ofMillis(30),
          Duration.ofSeconds(5));

  final TestDesk desk;
  final Newsroom newsroom = new Newsroom();
  final TestLine line;
  private final AtomicInteger consumed = new AtomicInteger();
  private final Visit<TestDesk> visit;

  TestVisit(TestDesk desk, Page<TestDesk> home, int columns, int rows, Limits limits) {
    this.desk = desk;
    this.line = new TestLine(columns, rows);
    Capabilities capabilities = new Capabilities(Capabilities.Colours.INDEXED, true, true);
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    visit =
        new Visit<>(
            new Entrance("v1", line, capabilities, columns, rows, Language.FR),
            new Seating<>(
                entrance -> new Seating.Taken<>(desk, entrance),
                left -> left.left().add("seat left"),
                TestVisit::hears),
            new Premises<>(new TestFrame(), home, newsroom, clock, limits));
  }

  /** Who sits here is number 7, and hears nothing of what others read. */
  private static boolean hears(TestDesk desk, News news) {
    return !(news instanceof News.ReadOn(long person)) || person == 7;
  }

  /** At home on a list of so many lines, in a usual window, once it is shown. */
  static TestVisit at(int lines) {
    TestVisit visit = new TestVisit(TestDesk.of(lines), ListPage.of(1), 80, 24, LIMITS);
    visit.visit.start();
    visit.sees(lines == 0 ? "FORUM" : "fil 1");
    return visit;
  }

  TestVisit begin() {
    visit.start();
    return this;
  }

  /** Types, and waits until that was taken. */
  void types(String keys) {
    int before = consumed.get();
    visit.typed(keys.getBytes(StandardCharsets.UTF_8), consumed::incrementAndGet);
    Eventually.until(() -> consumed.get() > before || line.ended(), line::seen);
  }

  /** Types without waiting. */
  void typesOn(String keys) {
    visit.typed(keys.getBytes(StandardCharsets.UTF_8), () -> {});
  }

  void sees(String words) {
    Eventually.until(() -> line.seen().contains(words), () -> "no " + words + " in " + line.seen());
  }

  void seesNo(String words) {
    Eventually.until(() -> !line.seen().contains(words), () -> words + " in " + line.seen());
  }

  void ends() {
    Eventually.until(line::ended, line::seen);
  }

  void resize(int columns, int rows) {
    line.resize(columns, rows);
    visit.resized(columns, rows);
  }

  Visit<TestDesk> ear() {
    return visit;
  }

  /** The row of the screen that has these words, or -1. */
  int rowOf(String words) {
    return line.seen().lines().toList().stream()
        .filter(row -> row.contains(words))
        .findFirst()
        .map(row -> line.seen().lines().toList().indexOf(row))
        .orElse(-1);
  }
}
