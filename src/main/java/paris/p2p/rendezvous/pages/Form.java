package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.View;

/**
 * A form being filled in: questions one under the other, those at length opened with Enter. Knows
 * neither labels nor what is right: the page says that when the form is seen.
 *
 * @param focus the index of the question that keys go to
 */
record Form(List<FormLine> lines, int focus, Mode mode) {
  /** What is in sight. */
  enum Mode {
    /** All questions. */
    FILLING,
    /** One text, being written. */
    WRITING,
    /** The same text as others will read it. */
    READING
  }

  /** What a page says about the questions of its form, in the visitor's language. */
  interface Face {
    String label(String name);

    /** How a picked or written answer shows in its line. */
    String shown(FormLine line);

    /** What the hub made of the answer, or empty. */
    String aside(String name);

    /** What is wrong with it, or empty. */
    String wrong(String name);
  }

  static Form of(FormLine... lines) {
    return new Form(List.of(lines), 0, Mode.FILLING);
  }

  /** What this key makes of it; itself, the same object, for a key that means nothing here. */
  Form on(Key key) {
    return switch (mode) {
      case FILLING -> filling(key);
      case WRITING -> key.is(Key.Name.TAB) ? out() : changed(line().on(key));
      case READING -> this;
    };
  }

  private Form filling(Key key) {
    if (key.is(Key.Name.ENTER) && writes()) return in(Mode.WRITING);
    if (key.is(Key.Name.TAB) || key.is(Key.Name.DOWN) || key.is(Key.Name.ENTER))
      return to(focus + 1);
    if (key.name() == Key.Name.BACKTAB || key.is(Key.Name.UP)) return to(focus - 1);
    return writes() ? this : changed(line().on(key));
  }

  /** Pasted words go to the question in focus. */
  Form paste(String pasted) {
    return mode == Mode.READING ? this : changed(line().paste(pasted));
  }

  /** Shows a text as others will read it, or goes on writing it. */
  Form preview() {
    if (mode == Mode.READING) return in(Mode.WRITING);
    return writes() ? in(Mode.READING) : this;
  }

  /** One step out: from reading to writing, from there to all questions. */
  Form out() {
    return in(mode == Mode.READING ? Mode.WRITING : Mode.FILLING);
  }

  /** For a page of that many columns. */
  Form within(int columns) {
    return new Form(
        lines.stream()
            .map(line -> line instanceof FormLine.Written text ? text.within(columns) : line)
            .toList(),
        focus,
        mode);
  }

  FormLine line() {
    return lines.get(focus);
  }

  boolean writes() {
    return line() instanceof FormLine.Written;
  }

  /** What was said to the question of that name. */
  String value(String name) {
    return values().get(name);
  }

  /** All answers by name, as a draft keeps them. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (FormLine line : lines) values.put(line.name(), line.value());
    return values;
  }

  /** The same form with these answers; questions that are not named keep theirs. */
  Form filled(Map<String, String> values) {
    return new Form(
        lines.stream()
            .map(
                line -> values.containsKey(line.name()) ? line.with(values.get(line.name())) : line)
            .toList(),
        focus,
        mode);
  }

  /** With the question of that name in focus. */
  Form at(String name) {
    for (int i = 0; i < lines.size(); i++) if (lines.get(i).name().equals(name)) return to(i);
    return this;
  }

  View view(Face face) {
    return switch (mode) {
      case FILLING ->
          new View.Fields(lines.stream().map(line -> field(line, face)).toList(), focus);
      case WRITING -> View.stack(heading(face), writing(face));
      case READING -> View.stack(heading(face), new View.Prose(line().value()));
    };
  }

  private View heading(Face face) {
    return new View.Heading(face.label(line().name()), face.wrong(line().name()));
  }

  private View writing(Face face) {
    return line() instanceof FormLine.Written text
        ? new View.Writing(text.area(), true, face.aside(text.name()))
        : View.block();
  }

  private static View.Field field(FormLine line, Face face) {
    boolean typed = line instanceof FormLine.Typed;
    return new View.Field(
        face.label(line.name()),
        line instanceof FormLine.Typed(_, var words) ? Optional.of(words) : Optional.empty(),
        typed ? line.value() : face.shown(line),
        face.aside(line.name()),
        face.wrong(line.name()));
  }

  private Form in(Mode next) {
    return new Form(lines, focus, next);
  }

  private Form to(int index) {
    int within = Math.clamp(index, 0, lines.size() - 1);
    return within == focus ? this : new Form(lines, within, Mode.FILLING);
  }

  private Form changed(FormLine next) {
    if (next == line()) return this;
    List<FormLine> changed = new ArrayList<>(lines);
    changed.set(focus, next);
    return new Form(List.copyOf(changed), focus, mode);
  }
}
