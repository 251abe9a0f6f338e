package paris.p2p.rendezvous.tui;

import java.util.Optional;
import paris.p2p.rendezvous.text.Language;

/** A page where the visitor is, or can go back to, with what is seen of it. */
final class Stop<S> {
  private final long serial;
  private final Sight sight = new Sight();
  private Page<S> page;
  private Optional<Shown<S>> shown = Optional.empty();
  private int asked;
  private boolean missed;
  private boolean crashed;
  private Optional<Message.InSight> seen = Optional.empty();

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
   * The page is seen like this now.
   *
   * @param live whether it changed by itself, not by what the visitor did
   */
  void show(Laid laid, Language language, Room room, boolean live) {
    sight.show(laid, room.pageRows(), live);
    shown = Optional.of(new Shown<>(page, language, room));
  }

  /** What was painted since it was asked last, where that is another. */
  Optional<Message.InSight> seen() {
    Optional<Message.InSight> now = sight.inSight();
    if (now.equals(seen)) return Optional.empty();
    seen = now;
    return now;
  }

  /** The page is another and looks the same. */
  void keepLooks() {
    shown = shown.map(last -> new Shown<>(page, last.language(), last.room()));
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
