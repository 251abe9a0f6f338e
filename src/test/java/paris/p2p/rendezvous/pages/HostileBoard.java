package paris.p2p.rendezvous.pages;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Capabilities;
import paris.p2p.rendezvous.terminal.Emulated;
import paris.p2p.rendezvous.text.Hostile;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Window;

/** A hub in memory where somebody means no good, and all the pages on which that is seen. */
final class HostileBoard implements AutoCloseable {
  private static final int IN_A_THREAD = 5;
  private static final Capabilities FULL =
      new Capabilities(Capabilities.Colours.INDEXED, true, true);

  private final OpenHub hub = new OpenHub();
  private final Hostile hostile;
  private final Caller mallory = hub.member("mallory");
  private final Caller reader = hub.member("noor");
  private long thread;
  private int inThread = IN_A_THREAD;

  /** A page on which a post is seen, and how one comes there from the post in its thread. */
  private record Place(String name, UnaryOperator<Stroll> way) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("post", stroll -> stroll),
          new Place("end of thread", stroll -> stroll.press('G')),
          new Place("reply", stroll -> stroll.press('r').type("Oui, mais.")),
          new Place("quote", stroll -> stroll.press('c').type("Non.")),
          new Place("preview", stroll -> stroll.press('c').ctrl('p')),
          new Place("space", stroll -> stroll.open(SpacePage.of("idees"))),
          new Place("forum", stroll -> stroll.open(ForumPage.start())),
          new Place("home", stroll -> stroll.open(HomePage.start())));

  /**
   * A page as it was painted.
   *
   * @param nanos of a processor, from the page to the bytes, with nothing drawn before
   */
  record Painted(String place, int columns, int rows, long nanos, Emulated terminal) {}

  HostileBoard(long seed) {
    hostile = new Hostile(seed);
  }

  Hostile.Words words(int number) {
    return hostile.post(number);
  }

  /** Posts that one, some in each thread; the first of a thread has a hostile title, too. */
  Outcome<Post> post(Hostile.Words words) {
    if (inThread < IN_A_THREAD)
      return counted(hub.desk.board().reply(mallory, thread, words.text()));
    Outcome<Post> opened = hub.desk.board().write(mallory, "idees", words.line(), words.text());
    if (!ofTitle(opened)) return counted(opened);
    return counted(hub.desk.board().write(mallory, "idees", "Fil", words.text()));
  }

  /** A text that is refused is not tried twice: that would be measured as one. */
  private static boolean ofTitle(Outcome<Post> outcome) {
    if (!(outcome instanceof Outcome.Refused<Post>(Refusal why))) return false;
    return why instanceof Refusal.Empty(Refusal.Field field) && field == Refusal.Field.TITLE
        || why instanceof Refusal.TooLong wrong && wrong.field() == Refusal.Field.TITLE;
  }

  private Outcome<Post> counted(Outcome<Post> outcome) {
    if (outcome instanceof Outcome.Done<Post>(Post post)) {
      inThread = post.topicId() == thread ? inThread + 1 : 1;
      thread = post.topicId();
    }
    return outcome;
  }

  Post again(long number) {
    return hub.desk.board().post(number).orElseThrow();
  }

  String title(Post post) {
    return hub.desk.board().topic(post.topicId()).orElseThrow().title();
  }

  /** Every page on which that post is seen, in windows of that size. */
  void paint(Post post, int columns, int rows, Consumer<Painted> seen) {
    for (Place place : PLACES) {
      Stroll there = place.way.apply(hub.visit(reader, TopicPage.atPost(post.id())));
      seen.accept(painted(place.name, there.page(), columns, rows));
      there.vanish();
      hub.desk.drafts().drop(reader, "reply/" + post.topicId());
    }
  }

  private Painted painted(String place, Page<Seat> page, int columns, int rows) {
    Window<Seat> window = new Window<>(new HubFrame(hub.desk.house()), FULL, columns, rows);
    Look look = BoardSamples.look(Language.FR, Window.width(columns));
    long began = spent();
    byte[] bytes = window.show(page, look, new Window.Around(true, "noor", ""));
    long nanos = spent() - began;
    Emulated terminal = new Emulated(columns, rows);
    terminal.feed(bytes);
    return new Painted(place, columns, rows, nanos, terminal);
  }

  /** Nanoseconds of a processor that this thread has taken, whatever else the machine does. */
  static long spent() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @Override
  public void close() {
    hub.close();
  }
}
