package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.terminal.Key;

/**
 * Every key of a page, and those that work everywhere.
 *
 * @param actions of the page it helps with
 */
record HelpPage<S>(Frame<S> frame, List<Action> actions, int tab, Standing who) implements Page<S> {
  @Override
  public Turn<S> on(Message message) {
    return Turn.ignored();
  }

  @Override
  public View view(Look look) {
    FrameWords words = frame.words(look.language());
    List<View> parts = new ArrayList<>();
    parts.add(new View.Heading(words.helpTitle(), ""));
    if (!actions.isEmpty()) parts.add(new View.Block(actions.stream().map(this::row).toList()));
    boolean own = actions.stream().anyMatch(action -> action.key().equals(Key.of('n')));
    if (!own && frame.onward(look.language()).isPresent()) parts.add(row("n", words.onward()));
    parts.add(
        new View.Block(
            List.of(
                row("↑ ↓  k j", words.move()),
                row("↵  →  l", words.open()),
                row("←  h  Esc", words.back()),
                row("PgUp PgDn", words.page()),
                row("g  G", words.ends()),
                row(digits(look), words.tabs()),
                row(":", words.palette()),
                row("?", words.help()),
                row("L", words.otherLanguage()),
                row("q  Ctrl-D", words.quit()))));
    return new View.Stack(parts);
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }

  private String digits(Look look) {
    List<Integer> all =
        frame.tabs(look.language(), who).stream().map(Frame.Tab::digit).sorted().toList();
    return all.isEmpty() ? "1" : all.getFirst() + "…" + all.getLast();
  }

  private View row(Action action) {
    return row(KeyName.of(action.key()), action.label());
  }

  private View row(String keys, String label) {
    String name = keys + " ".repeat(Math.max(1, 12 - keys.length()));
    return new View.Row(List.of(new View.Span(name, Ink.STRONG), View.plain(label)), List.of());
  }
}
