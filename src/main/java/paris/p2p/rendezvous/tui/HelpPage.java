package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.Comparator;
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
    parts.add(new View.Block(everywhere(look, words)));
    return new View.Stack(parts);
  }

  private List<View> everywhere(Look look, FrameWords words) {
    List<View> rows = new ArrayList<>();
    rows.add(row("↑ ↓  k j", words.move()));
    rows.add(row("↵  →  l", words.open()));
    rows.add(row("←  h  Esc", words.back()));
    rows.add(row("PgUp PgDn", words.page()));
    rows.add(row("g  G", words.ends()));
    rows.add(row(digits(look), words.tabs()));
    rows.add(row(azerty(look), words.tabsWithoutShift()));
    for (Frame.Way<S> way : frame.ways(look.language())) {
      if (free(way.key())) rows.add(row(String.valueOf(way.key()), way.name()));
    }
    rows.add(row(":", words.palette()));
    rows.add(row("?", words.help()));
    rows.add(row("L", words.otherLanguage()));
    rows.add(row("Ctrl-L", words.paintsAnew()));
    rows.add(row("q  Ctrl-D", words.quit()));
    rows.add(View.paragraph(words.mouse()));
    return rows;
  }

  /** Whether the page itself does nothing by that key. */
  private boolean free(char key) {
    return actions.stream().noneMatch(action -> action.key().equals(Key.of(key)));
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }

  private String azerty(Look look) {
    return Azerty.signs(
        tabs(look).stream().sorted(Comparator.comparing(digit -> (digit + 9) % 10)).toList(),
        actions.stream().map(Action::key).toList());
  }

  private List<Integer> tabs(Look look) {
    return frame.tabs(look.language(), who).stream().map(Frame.Tab::digit).sorted().toList();
  }

  private String digits(Look look) {
    List<Integer> all = tabs(look);
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
