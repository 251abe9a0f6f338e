package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Dropped;
import paris.p2p.rendezvous.tui.FrameWords;

/** {@link FrameWords} in English. */
record FrameEnglish() implements FrameWords {
  @Override
  public String quit() {
    return "quit";
  }

  @Override
  public String back() {
    return "back";
  }

  @Override
  public String help() {
    return "help";
  }

  @Override
  public String helpTitle() {
    return "The keys of this page";
  }

  @Override
  public String palette() {
    return "actions";
  }

  @Override
  public String paletteTitle() {
    return "What would you like to do?";
  }

  @Override
  public String nothingFound() {
    return "Nothing by that name. Try a shorter word, or #412 for a post.";
  }

  @Override
  public String otherLanguage() {
    return "français";
  }

  @Override
  public String move() {
    return "choose";
  }

  @Override
  public String open() {
    return "open";
  }

  @Override
  public String tabs() {
    return "tabs";
  }

  @Override
  public String tabsWithoutShift() {
    return "the tabs too, without Shift, on an AZERTY keyboard";
  }

  @Override
  public String paintsAnew() {
    return "redraw the screen (while writing too)";
  }

  @Override
  public String mouse() {
    return "With the mouse: one click chooses, another opens, the wheel scrolls. To select text,"
        + " hold Shift (⌥ or Fn on a Mac) or switch the mouse off in Settings.";
  }

  @Override
  public String pasting(long bytes) {
    return "A paste is coming in: " + Numbers.grouped(bytes / 1024, ',') + " KB so far…";
  }

  @Override
  public String pastedInPart(long kept, long left) {
    return "The paste is too long: "
        + Numbers.grouped(kept, ',')
        + " characters kept, the rest ("
        + Numbers.grouped(left, ',')
        + ") does not fit.";
  }

  @Override
  public String pasteWithoutEnd() {
    return "The paste stopped halfway: this is what arrived.";
  }

  @Override
  public String pastedNowhere() {
    return "Nothing can be typed here, so what you pasted was left aside.";
  }

  @Override
  public String page() {
    return "page down, page up";
  }

  @Override
  public String ends() {
    return "top, end";
  }

  @Override
  public String below(int rows) {
    return rows == 1 ? "1 new line ↓" : rows + " new lines ↓";
  }

  @Override
  public String loading() {
    return "one moment…";
  }

  @Override
  public String notKept(Dropped dropped) {
    return DroppedEnglish.sentence(dropped);
  }

  @Override
  public String tooSmall(int columns, int rows) {
    return "Please enlarge the window: it takes " + columns + " × " + rows + ".";
  }

  @Override
  public String ctrlCAgain() {
    return "Ctrl-C once more to quit.";
  }

  @Override
  public String goodbye() {
    return "See you soon!";
  }

  @Override
  public String idleSoon(long seconds) {
    return "Still there? Press any key, or it is goodbye in " + seconds + " s.";
  }

  @Override
  public String endedGoodbye() {
    return "This session was ended from another of yours. Your drafts wait for you.";
  }

  @Override
  public String closing() {
    return "The hub stops for a moment. Nothing is lost, see you shortly!";
  }

  @Override
  public String idleGoodbye() {
    return "You had been away from the keys for long: see you soon! Your drafts wait for you.";
  }

  @Override
  public String sorry(String visit) {
    return "This page has crashed, and the fault is ours. Nothing that was saved is lost: go back"
        + " or choose a tab. Should it happen again, tell us the number "
        + visit
        + " at bootstrap@p2p.paris.";
  }
}
