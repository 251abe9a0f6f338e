package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Space;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.TextLine;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.OrderWords;
import paris.p2p.rendezvous.words.Words;

/** What a measure asks for besides its reason. */
sealed interface Extra {
  /** Nothing. */
  record None() implements Extra {
    @Override
    public String value() {
      return "";
    }
  }

  /** The title of a thread. */
  record Title(TextLine line) implements Extra {
    static Title empty() {
      return new Title(TextLine.of(""));
    }

    @Override
    public String value() {
      return line.text();
    }
  }

  /** One of the spaces where a thread can go. */
  record Room(List<Space> spaces, int at) implements Extra {
    /** All but the one where that thread is. */
    static Room besides(Board board, long topic) {
      long here = board.topic(topic).map(Topic::spaceId).orElse(0L);
      return new Room(board.spaces().stream().filter(it -> it.id() != here).toList(), 0);
    }

    @Override
    public String value() {
      return spaces.isEmpty() ? "" : spaces.get(at).slug();
    }
  }

  /** How long each waits between two posts. */
  record Pause(int at) implements Extra {
    private static final List<Integer> SECONDS = List.of(60, 300, 900, 3600, 21_600);

    @Override
    public String value() {
      return Integer.toString(SECONDS.get(at));
    }
  }

  /** As it is kept in a draft, and what the measure takes. */
  String value();

  /** The same as a draft kept it. */
  default Extra kept(String value) {
    return switch (this) {
      case None _ -> this;
      case Title _ -> new Title(TextLine.of(value));
      case Room(List<Space> spaces, int at) ->
          new Room(spaces, found(spaces.stream().map(Space::slug).toList(), value, at));
      case Pause(int at) ->
          new Pause(found(Pause.SECONDS.stream().map(String::valueOf).toList(), value, at));
    };
  }

  private static int found(List<String> values, String value, int at) {
    return values.contains(value) ? values.indexOf(value) : at;
  }

  /** What a key makes of it; itself, the same object, for one that means nothing here. */
  default Extra on(Key key) {
    int step = key.is(Key.Name.LEFT) ? -1 : key.is(Key.Name.RIGHT) ? 1 : 0;
    return switch (this) {
      case None _ -> this;
      case Title(TextLine line) -> {
        TextLine next = line.on(key);
        yield next == line ? this : new Title(next);
      }
      case Room(List<Space> spaces, int at) ->
          step == 0 || spaces.isEmpty()
              ? this
              : new Room(spaces, Math.floorMod(at + step, spaces.size()));
      case Pause(int at) ->
          step == 0 ? this : new Pause(Math.floorMod(at + step, Pause.SECONDS.size()));
    };
  }

  /** What a paste makes of it. */
  default Extra paste(String text) {
    return this instanceof Title(TextLine line) ? new Title(line.paste(text)) : this;
  }

  /** As a field of the form; none where nothing is asked. */
  default Optional<View.Field> field(Look look) {
    OrderWords words = Words.of(look.language()).order();
    return switch (this) {
      case None _ -> Optional.empty();
      case Title(TextLine line) ->
          Optional.of(new View.Field(words.title(), Optional.of(line), "", "", ""));
      case Room(List<Space> spaces, int at) ->
          Optional.of(
              chosen(
                  words.space(),
                  spaces.isEmpty() ? "" : spaces.get(at).title().in(look.language())));
      case Pause(int at) ->
          Optional.of(chosen(words.pause(), words.pauseOf(Pause.SECONDS.get(at))));
    };
  }

  private static View.Field chosen(String label, String value) {
    return new View.Field(label, Optional.empty(), "‹ " + value + " ›", "", "");
  }
}
