package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was done to a text while it was typed, and what of it was undone: only what changed is kept,
 * not the texts. Bounded by {@value #STEPS} steps and {@value #CHARS} chars; the oldest go first.
 *
 * @param done the newest last
 * @param undone what can be done again, the next one last
 */
record Past(List<Edit> done, List<Edit> undone) {
  private static final int STEPS = 200;
  private static final int CHARS = 131_072;

  /**
   * At that offset, these words came in the place of those.
   *
   * @param typed whether it was typed sign by sign, so that the next sign joins it
   */
  record Edit(int at, String was, String now, boolean typed) {
    /** The same change the other way round. */
    Edit back() {
      return new Edit(at, now, was, false);
    }

    String in(String text) {
      return text.substring(0, at) + now + text.substring(at + was.length());
    }

    /** Where the caret stands after it. */
    int caret() {
      return at + now.length();
    }

    /** This and the next as one step: letters of a word go together, and so do rubbed out ones. */
    Optional<Edit> joined(Edit next) {
      if (!typed || !next.typed) return Optional.empty();
      boolean writes = was.isEmpty() && next.was.isEmpty() && next.at == caret();
      if (writes && !(blank(now, now.length() - 1) && !blank(next.now, 0))) {
        return Optional.of(new Edit(at, "", now + next.now, true));
      }
      boolean rubs = now.isEmpty() && next.now.isEmpty() && next.at + next.was.length() == at;
      return rubs ? Optional.of(new Edit(next.at, next.was + was, "", true)) : Optional.empty();
    }

    private static boolean blank(String words, int at) {
      return Character.isWhitespace(words.charAt(at));
    }

    private int chars() {
      return was.length() + now.length();
    }
  }

  static Past none() {
    return new Past(List.of(), List.of());
  }

  /** After the text was changed from the one to the other. */
  Past with(String before, String after) {
    if (before.equals(after)) return this;
    Edit edit = between(before, after);
    List<Edit> all = new ArrayList<>(done);
    Optional<Edit> joined = all.isEmpty() ? Optional.empty() : all.getLast().joined(edit);
    if (joined.isPresent()) all.set(all.size() - 1, joined.get());
    else all.add(edit);
    return new Past(bounded(all), List.of());
  }

  private static Edit between(String before, String after) {
    int same = 0;
    int most = Math.min(before.length(), after.length());
    while (same < most && before.charAt(same) == after.charAt(same)) same++;
    int end = 0;
    while (end < most - same
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    String was = before.substring(same, before.length() - end);
    String now = after.substring(same, after.length() - end);
    boolean sign = was.codePointCount(0, was.length()) + now.codePointCount(0, now.length()) == 1;
    return new Edit(same, was, now, sign);
  }

  /** The newest of them; the last one always stays, however long it is. */
  private static List<Edit> bounded(List<Edit> all) {
    int from = Math.max(0, all.size() - STEPS);
    int chars = 0;
    for (int i = all.size() - 1; i >= from; i--) {
      chars += all.get(i).chars();
      if (chars > CHARS && i < all.size() - 1) from = i + 1;
    }
    return List.copyOf(all.subList(from, all.size()));
  }

  /** What undoes the last step; none when there is none. */
  Optional<Edit> last() {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast().back());
  }

  /** What does again the step that was undone last; none when there is none. */
  Optional<Edit> next() {
    return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
  }

  /** After the last step was undone. */
  Past undoing() {
    List<Edit> left = new ArrayList<>(undone);
    left.add(done.getLast());
    return new Past(done.subList(0, done.size() - 1), List.copyOf(left));
  }

  /** After the step that was undone last was done again. */
  Past redoing() {
    List<Edit> all = new ArrayList<>(done);
    // A step that came back is whole: what is typed now is another one.
    Edit again = undone.getLast();
    all.add(new Edit(again.at(), again.was(), again.now(), false));
    return new Past(List.copyOf(all), undone.subList(0, undone.size() - 1));
  }
}
