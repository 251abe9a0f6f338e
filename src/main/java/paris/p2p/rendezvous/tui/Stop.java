package paris.p2p.rendezvous.tui;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.text.Language;

/** A page where the visitor is, or can go back to, with what is seen of it. */
final class Stop<S> {
  /** So often is a page laid out at most until nothing in sight is folded. */
  private static final int LAID_MOST = 3;

  private final long serial;
  private final Sight sight = new Sight();
  private Page<S> page;
  private Optional<Shown<S>> shown = Optional.empty();
  private int asked;
  private boolean missed;
  private boolean crashed;

  /** What the outline in sight was made of. */
  private record Shown<S>(Page<S> page, Language language, Room room) {
    /** The same page, not one that is equal: to compare two takes as long as to lay one out. */
    boolean is(Page<S> other, Language spoken, Room around) {
      return page == other && language == spoken && room.equals(around);
    }
  }

  Stop(long serial, Page<S> page) {
    this.serial = serial;
    this.page = page;
  }

  long serial() {
    return serial;
  }

  Page<S> page() {
    return page;
  }

  Sight sight() {
    return sight;
  }

  void become(Page<S> next) {
    page = next;
  }

  /** Whether what is in sight is what the page is now, but for the time that has passed. */
  boolean laid(Language language, Room room) {
    return shown.filter(last -> last.is(page, language, room)).isPresent();
  }

  /**
   * The page as it is now, laid out; it is seen like this from now on. What comes into sight folded
   * is laid out again, and may push something else there.
   *
   * @param live whether it changed by itself, not by what the visitor did
   */
  Laid lay(Layout layout, Look look, Room room, boolean live) {
    View view = page.view(look);
    Laid laid = null;
    Set<String> folded = Set.of();
    for (int i = 0; i < LAID_MOST; i++) {
      List<String> inSight = sight.ids();
      if (laid != null && Collections.disjoint(folded, inSight)) break;
      folded = Folds.of(view, inSight);
      laid = layout.lay(view, look.width(), room.pageColumns(), room.pageRows(), folded);
      sight.show(laid, room.pageRows(), live && i == 0);
    }
    shown = Optional.of(new Shown<>(page, look.language(), room));
    return laid;
  }

  /** How many works that news asked for are under way. */
  int asked() {
    return asked;
  }

  void ask() {
    asked++;
  }

  void answered() {
    asked--;
  }

  /** Whether news came that the page has not been told. */
  boolean missed() {
    return missed;
  }

  void miss(boolean some) {
    missed = some;
  }

  /** Whether it crashed, and no key has been pressed here since. */
  boolean crashed() {
    return crashed;
  }

  void crash(boolean now) {
    crashed = now;
  }
}
