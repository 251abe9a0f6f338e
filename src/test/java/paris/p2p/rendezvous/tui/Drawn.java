package paris.p2p.rendezvous.tui;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.terminal.Capabilities;
import paris.p2p.rendezvous.terminal.Emulated;
import paris.p2p.rendezvous.text.Language;

/** Draws a page inside the frame, for golden screens. */
public final class Drawn {
  /** What golden screens are drawn for: every ink, links, UTF-8. */
  private static final Capabilities FULL =
      new Capabilities(Capabilities.Colours.INDEXED, true, true);

  private Drawn() {}

  /**
   * The rows as they are seen, {@code █} where the caret is. The width class of the look is that of
   * the window, whatever the look says.
   */
  public static <S> String at(Page<S> page, Look look, int columns, int rows, Frame<S> frame) {
    Emulated terminal = painted(page, look, columns, rows, frame);
    return terminal.seen();
  }

  /** A view alone, at the top of a window without tabs. */
  public static String at(View view, Look look, int columns, int rows) {
    return at(new ViewPage(view), look, columns, rows, new TestFrame());
  }

  /** The words of a row without their places. */
  static String words(Strip row) {
    return row.patches().stream().map(patch -> patch.piece().text()).collect(Collectors.joining());
  }

  private static <S> Emulated painted(
      Page<S> page, Look look, int columns, int rows, Frame<S> frame) {
    Room room = new Room(columns, rows);
    Language language = look.language();
    Premises<S> premises =
        new Premises<>(
            frame, page, new Newsroom(), Clock.fixed(look.now(), look.zone()), TestVisit.LIMITS);
    Walk<S> walk =
        new Walk<>(
            new Walk.Start<>("drawn", premises, language, room),
            new Works<>("drawn", null, new Inbox(), Duration.ZERO),
            new Hold(Duration.ZERO));
    Emulated terminal = new Emulated(columns, rows);
    terminal.feed(new Painter(room, FULL).paint(Scene.of(walk)));
    if (!terminal.unknown().isEmpty()) throw new AssertionError(terminal.unknown());
    return terminal;
  }

  private record ViewPage(View view) implements Page<TestDesk> {
    @Override
    public Turn<TestDesk> on(Message message) {
      return Turn.ignored();
    }

    @Override
    public View view(Look look) {
      return view;
    }

    @Override
    public List<Action> actions(Look look) {
      return List.of();
    }
  }
}
