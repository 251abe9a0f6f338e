package paris.p2p.rendezvous.pages;

import java.util.List;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.TextArea;
import paris.p2p.rendezvous.tui.TextLine;

/** One question of a form and what has been said to it so far. */
sealed interface FormLine {
  /** Its name in drafts. */
  String name();

  /** What has been said, as a draft keeps it. */
  String value();

  /** The same question with that said instead. */
  FormLine with(String value);

  /** What this key makes of it; itself, the same object, for a key that means nothing here. */
  FormLine on(Key key);

  FormLine paste(String pasted);

  /** Words on one line. */
  record Typed(String name, TextLine line) implements FormLine {
    static Typed of(String name, String value) {
      return new Typed(name, TextLine.of(value));
    }

    @Override
    public String value() {
      return line.text();
    }

    @Override
    public FormLine with(String value) {
      return of(name, value);
    }

    @Override
    public FormLine on(Key key) {
      TextLine next = line.on(key);
      return next == line ? this : new Typed(name, next);
    }

    @Override
    public FormLine paste(String pasted) {
      return new Typed(name, line.paste(pasted));
    }
  }

  /** One of several, by ← and →, round and round. */
  record Picked(String name, List<String> choices, int index) implements FormLine {
    static Picked of(String name, List<String> choices, String value) {
      return new Picked(name, choices, Math.max(0, choices.indexOf(value)));
    }

    @Override
    public String value() {
      return choices.get(index);
    }

    /** A value that is no choice (from an old draft) changes nothing. */
    @Override
    public FormLine with(String value) {
      return choices.contains(value) ? of(name, choices, value) : this;
    }

    @Override
    public FormLine on(Key key) {
      if (key.is(Key.Name.LEFT)) return turned(-1);
      if (key.is(Key.Name.RIGHT) || key.is(' ')) return turned(1);
      return this;
    }

    private FormLine turned(int by) {
      return new Picked(name, choices, Math.floorMod(index + by, choices.size()));
    }

    @Override
    public FormLine paste(String pasted) {
      return this;
    }
  }

  /** Words at length, in Markdown; opened with Enter. */
  record Written(String name, TextArea area) implements FormLine {
    static Written of(String name, String value) {
      return new Written(name, TextArea.of(value));
    }

    @Override
    public String value() {
      return area.text();
    }

    @Override
    public FormLine with(String value) {
      return new Written(name, area.saying(value));
    }

    @Override
    public FormLine on(Key key) {
      TextArea next = area.on(key);
      return next == area ? this : new Written(name, next);
    }

    @Override
    public FormLine paste(String pasted) {
      return new Written(name, area.paste(pasted));
    }

    Written within(int columns) {
      return new Written(name, area.within(columns));
    }
  }
}
