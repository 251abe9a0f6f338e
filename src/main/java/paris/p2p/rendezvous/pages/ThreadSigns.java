package paris.p2p.rendezvous.pages;

import java.util.Optional;
import paris.p2p.rendezvous.board.Marks;
import paris.p2p.rendezvous.board.Stance;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;

/**
 * The signs before a thread in a list: ● something is unread, ↑ it is pinned, ✓ it is followed; one
 * that is muted is faint, and has a sign, too, for who sees no faintness.
 */
record ThreadSigns(Marks marks) {
  private static final String UNREAD = "●";

  /** One cell. */
  static View.Track track() {
    return new View.Track(1, false, Look.Width.NARROW);
  }

  /** Whether something in it is unread. */
  View.Span unread(Topic topic) {
    return marks.unread(topic.id()) ? unread() : View.plain("");
  }

  static View.Span unread() {
    return new View.Span(UNREAD, Ink.ACCENT);
  }

  /** What was decided of it, or what the reader wants of it. */
  View.Span kept(Topic topic) {
    if (topic.mode().pinned()) return View.faint("↑");
    return marks.topic(topic.id()).map(ThreadSigns::stance).orElse(View.plain(""));
  }

  static View.Span stance(Stance stance) {
    return switch (stance) {
      case FOLLOW -> View.faint("✓");
      case MUTE -> View.faint("×");
    };
  }

  /** Its title. */
  View.Span title(Topic topic) {
    Optional<Stance> stance = marks.topic(topic.id());
    boolean muted = stance.filter(Stance.MUTE::equals).isPresent();
    if (muted) return View.faint(topic.title());
    return new View.Span(topic.title(), marks.unread(topic.id()) ? Ink.STRONG : Ink.PLAIN);
  }
}
