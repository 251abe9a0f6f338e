package paris.p2p.rendezvous.pages;

import paris.p2p.rendezvous.board.Marks;
import paris.p2p.rendezvous.board.Stance;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;

/**
 * The signs before a thread in a list: ● something is unread, × it is muted, and faint; ↑ it is
 * pinned, ✓ it is followed.
 */
record ThreadSigns(Marks marks) {
  private static final String UNREAD = "●";

  /** One cell. */
  static View.Track track() {
    return new View.Track(1, false, Look.Width.NARROW);
  }

  /** Whether something in it is unread, or none of it is to be seen as such. */
  View.Span unread(Topic topic) {
    if (muted(topic)) return stance(Stance.MUTE);
    return marks.unread(topic.id()) ? unread() : View.plain("");
  }

  static View.Span unread() {
    return new View.Span(UNREAD, Ink.ACCENT);
  }

  private boolean muted(Topic topic) {
    return marks.topic(topic.id()).filter(Stance.MUTE::equals).isPresent();
  }

  /** Whether it is pinned, or followed. */
  View.Span kept(Topic topic) {
    if (topic.mode().pinned()) return View.faint("↑");
    return marks
        .topic(topic.id())
        .filter(Stance.FOLLOW::equals)
        .map(ThreadSigns::stance)
        .orElse(View.plain(""));
  }

  static View.Span stance(Stance stance) {
    return switch (stance) {
      case FOLLOW -> View.faint("✓");
      case MUTE -> View.faint("×");
    };
  }

  /** Its title. */
  View.Span title(Topic topic) {
    if (muted(topic)) return View.faint(topic.title());
    return new View.Span(topic.title(), marks.unread(topic.id()) ? Ink.STRONG : Ink.PLAIN);
  }
}
