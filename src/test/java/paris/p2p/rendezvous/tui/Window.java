package paris.p2p.rendezvous.tui;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.terminal.Capabilities;

/** A visitor's window in which pages are painted one after the other, as one comes upon each. */
public final class Window<S> {
  private final Frame<S> frame;
  private final Painter painter;
  private Room room;

  /**
   * What else is in the frame.
   *
   * @param deep whether there is a page to go back to
   * @param badge the visitor's name, or empty
   * @param notice what is said once, or empty
   * @param waiting how much waits in the tab 0; none for who has no such tab
   */
  public record Around(boolean deep, String badge, String notice, OptionalInt waiting) {
    /** Of who has no tab 0. */
    public Around(boolean deep, String badge, String notice) {
      this(deep, badge, notice, OptionalInt.empty());
    }
  }

  public Window(Frame<S> frame, Capabilities capabilities, int columns, int rows) {
    this.frame = frame;
    this.room = new Room(columns, rows);
    this.painter = new Painter(room, capabilities);
  }

  public void resize(int columns, int rows) {
    room = new Room(columns, rows);
    painter.resize(room);
  }

  public int columns() {
    return room.columns();
  }

  public int rows() {
    return room.rows();
  }

  /** The bytes that show this page instead of what was shown before. */
  public byte[] show(Page<S> page, Look look, Around around) {
    if (room.tooSmall()) {
      FrameWords words = frame.words(look.language());
      return painter.paint(words.tooSmall(Room.FEWEST_COLUMNS, Room.FEWEST_ROWS));
    }
    Page<S> roomy = roomy(page);
    Walk<S> walk = walk(around.deep() ? new Still<>(roomy) : roomy, look);
    if (around.deep()) walk.open(new Still<>(roomy));
    if (!around.notice().isEmpty()) walk.say(around.notice());
    Scene scene = Scene.of(walk);
    Header usual = scene.header();
    Standing who = new Standing(around.badge(), around.waiting());
    List<Header.Tab> tabs = frame.tabs(look.language(), who).stream().map(Header.Tab::of).toList();
    Header header = new Header(usual.sign(), tabs, usual.current(), around.badge());
    return painter.paint(
        new Scene(
            header, scene.laid(), scene.sight(), scene.hints(), scene.notice(), scene.arrived()));
  }

  private Walk<S> walk(Page<S> page, Look look) {
    Premises<S> premises =
        new Premises<>(
            frame, page, new Newsroom(), Clock.fixed(look.now(), look.zone()), TestVisit.LIMITS);
    return new Walk<>(
        new Walk.Start<>("a1b2c3", premises, look.language(), room),
        new Works<>("a1b2c3", null, new Inbox(), Duration.ZERO),
        new Hold(Duration.ZERO));
  }

  private Page<S> roomy(Page<S> page) {
    Message resized = new Message.Resized(room.pageColumns(), room.pageRows());
    return page.on(resized) instanceof Turn.Stay<S> stay ? stay.page() : page;
  }

  /** The class of a window that wide. */
  public static Look.Width width(int columns) {
    return Room.width(columns);
  }

  /** The keys of that page. */
  public static <S> Page<S> help(Frame<S> frame, Page<S> page, Look look) {
    return new HelpPage<>(frame, page.actions(look), page.tab(), Standing.unknown());
  }

  /** The palette as it is called from that page. */
  public static <S> Page<S> palette(Frame<S> frame, Page<S> page, Look look) {
    return PalettePage.of(frame, page.actions(look), look.language(), Standing.unknown());
  }

  public static <S> Page<S> sorry(Frame<S> frame) {
    return new SorryPage<>(frame, "a1b2c3");
  }

  /** A page that looks nothing up: it has been, before it is drawn. */
  private record Still<S>(Page<S> page) implements Page<S> {
    @Override
    public Turn<S> on(Message message) {
      return Turn.ignored();
    }

    @Override
    public View view(Look look) {
      return page.view(look);
    }

    @Override
    public List<Action> actions(Look look) {
      return page.actions(look);
    }

    @Override
    public boolean reads() {
      return page.reads();
    }

    @Override
    public Optional<Work<S>> load() {
      return Optional.empty();
    }

    @Override
    public boolean opens() {
      return page.opens();
    }

    @Override
    public boolean typing() {
      return page.typing();
    }

    @Override
    public int tab() {
      return page.tab();
    }
  }
}
