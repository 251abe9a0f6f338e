package paris.p2p.rendezvous.tui;

import paris.p2p.rendezvous.terminal.Input;
import paris.p2p.rendezvous.text.Cleaner;

/** What was pasted goes to who types, and what did not fit is said. */
final class Pastes<S> {
  /** A letter and its accent may become one: so little less is nothing that was left out. */
  private static final long JOINED = 4;

  private final Walk<S> walk;

  Pastes(Walk<S> walk) {
    this.walk = walk;
  }

  void take(Input.Pasted pasted) {
    if (!walk.page().typing()) {
      walk.say(walk.words().pastedNowhere());
      return;
    }
    long before = written();
    walk.send(new Message.Pasted(pasted.text()));
    if (!walk.page().typing()) return;
    long kept = Math.max(0, written() - before);
    long left = Cleaner.lines(pasted.text()).length() - kept;
    if (left > JOINED || pasted.over() > 0) {
      walk.say(walk.words().pastedInPart(kept, Math.max(0, left) + pasted.over()));
    } else if (!pasted.ended()) {
      walk.say(walk.words().pasteWithoutEnd());
    }
  }

  private long written() {
    return Written.chars(walk.page().view(walk.look()));
  }
}
