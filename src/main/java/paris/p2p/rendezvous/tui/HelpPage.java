package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.terminal.Ink;

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
    List<View> everywhere = new ArrayList<>();
    everywhere.addAll(
        List.of(
            row("↑ ↓  k j", words.move()),
            row("↵  →  l", words.open()),
            row("←  h  Esc", words.back()),
            row("PgUp PgDn", words.page()),
            row("g  G", words.ends()),
            row(digits(look), words.tabs()),
            row(":", words.palette()),
            row("?", words.help())));
    for (Frame.Way<S> way : frame.ways(look.language())) {
      everywhere.add(row(String.valueOf(way.key()), way.name()));
    }
    everywhere.add(row("L", words.otherLanguage()));
    everywhere.add(row("q  Ctrl-D", words.quit()));
    parts.add(new View.Block(everywhere));
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
