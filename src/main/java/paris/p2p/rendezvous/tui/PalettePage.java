package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Slug;
import paris.p2p.rendezvous.text.Spaces;

/**
 * Any action or place by its name: filters as one types, accents and case aside.
 *
 * @param actions of the page from which it was called
 * @param at the index of the selected line among those that match
 */
record PalettePage<S>(
    Frame<S> frame, List<Action> actions, TextLine typed, Language language, Standing who, int at)
    implements Page<S> {
  private enum Wish implements Message.Wish {
    PICK,
    BACK
  }

  /** A line that can be picked. */
  private record Line<S>(String name, String aside, Supplier<Turn<S>> turn) {}

  static <S> PalettePage<S> of(
      Frame<S> frame, List<Action> actions, Language language, Standing who) {
    return new PalettePage<>(frame, actions, TextLine.of(""), language, who, 0);
  }

  @Override
  public Turn<S> on(Message message) {
    return switch (message) {
      case Wish.PICK -> picked(at);
      case Wish.BACK -> Turn.back();
      case Message.Pressed(var key) -> typed(typed.on(key));
      case Message.Pasted(var text) -> typed(typed.paste(text));
      case Message.Selected(var id) -> Turn.to(with(typed, Integer.parseInt(id)));
      case Message.Chosen(var id) -> picked(Integer.parseInt(id));
      case Message.Resized _, Message.InSight _, Message.Told _, Message.Answer _, Message.Wish _ ->
          Turn.ignored();
    };
  }

  private Turn<S> typed(TextLine next) {
    return next == typed ? Turn.ignored() : Turn.to(with(next, 0));
  }

  private PalettePage<S> with(TextLine line, int index) {
    return new PalettePage<>(frame, actions, line, language, who, index);
  }

  private Turn<S> picked(int index) {
    Optional<Page<S>> named = frame.named(Spaces.stripped(typed.text()));
    if (named.isPresent()) return Turn.replace(named.get());
    List<Line<S>> matching = matching();
    return index < matching.size() ? matching.get(index).turn().get() : Turn.to(this);
  }

  @Override
  public View view(Look look) {
    FrameWords words = frame.words(language);
    View.Field field = new View.Field(":", Optional.of(typed), "", "", "");
    List<View> lines = new ArrayList<>();
    List<Line<S>> matching = matching();
    for (int i = 0; i < matching.size(); i++) {
      Line<S> line = matching.get(i);
      View row =
          new View.Row(
              List.of(View.plain(line.name())), List.of(new View.Span(line.aside(), Ink.FAINT)));
      lines.add(new View.Item(String.valueOf(i), row, i == at));
    }
    boolean nothing = lines.isEmpty() && frame.named(Spaces.stripped(typed.text())).isEmpty();
    return View.stack(
        new View.Heading(words.paletteTitle(), ""),
        new View.Fields(List.of(field), 0),
        nothing ? View.paragraph(words.nothingFound()) : new View.Block(lines));
  }

  private List<Line<S>> matching() {
    String wanted = Slug.folded(Spaces.stripped(typed.text()));
    return lines().stream().filter(line -> Slug.folded(line.name()).contains(wanted)).toList();
  }

  private List<Line<S>> lines() {
    List<Line<S>> lines = new ArrayList<>();
    for (Action action : actions) {
      String key = KeyName.of(action.key());
      lines.add(new Line<>(action.label(), key, () -> Turn.bring(action.wish())));
    }
    for (Frame.Tab<S> tab : frame.tabs(language, who)) {
      String digit = String.valueOf(tab.digit());
      lines.add(new Line<>(tab.name(), digit, () -> Turn.replace(tab.page().get())));
    }
    for (Frame.Place<S> place : frame.places(language)) {
      boolean said = actions.stream().anyMatch(action -> action.label().equals(place.name()));
      if (said) continue;
      lines.add(new Line<>(place.name(), "", () -> Turn.replace(place.page().get())));
    }
    return lines;
  }

  @Override
  public List<Action> actions(Look look) {
    FrameWords words = frame.words(language);
    return List.of(
        Action.of(Key.Name.ENTER, words.open(), Wish.PICK),
        Action.of(Key.Name.ESCAPE, words.back(), Wish.BACK));
  }

  @Override
  public boolean typing() {
    return true;
  }
}
