package paris.p2p.rendezvous.pages;

import java.util.List;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;

/** The first row of a form: what is being done, in small capitals, and to what. */
final class FormHead {
  private FormHead() {}

  static View of(String doing, String what, Look look) {
    return new View.Row(
        List.of(
            new View.Span(doing.toUpperCase(look.language().locale()), Ink.HEADING),
            View.plain("  "),
            View.strong(what)),
        List.of());
  }
}
