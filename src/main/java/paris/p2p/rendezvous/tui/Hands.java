package paris.p2p.rendezvous.tui;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.terminal.Input;
import paris.p2p.rendezvous.terminal.Key;

/**
 * What keys and clicks mean: first to the page's actions, then to the frame, then to the page, and
 * at last what hands know everywhere. Where letters are typed, only keys that do not print mean
 * anything but themselves.
 */
final class Hands<S> {
  private static final int WHEEL_ROWS = 3;
  private static final Key ONWARD = Key.of('n');
  private static final Key CTRL_C = Key.ctrl('c');
  private static final Key CTRL_D = Key.ctrl('d');

  private final Walk<S> walk;
  private final Moves<S> moves;
  private final Pastes<S> pastes;
  private boolean once;

  Hands(Walk<S> walk) {
    this.walk = walk;
    this.moves = new Moves<>(walk);
    this.pastes = new Pastes<>(walk);
  }

  void take(Input input) {
    walk.touch();
    boolean again = once;
    once = false;
    switch (input) {
      case Input.Pressed(var key) -> press(key, again);
      case Input.Pasted pasted -> pastes.take(pasted);
      case Input.Clicked(var column, var row) -> click(column, row);
      case Input.Wheeled(var notches) -> walk.sight().scroll(notches * WHEEL_ROWS);
    }
  }

  private void press(Key key, boolean again) {
    boolean typing = walk.page().typing();
    if (key.equals(ONWARD) && walk.page().reads() && moves.onward()) return;
    Optional<Action> action =
        walk.page().actions(walk.look()).stream()
            .filter(one -> one.key().equals(key) && !(typing && key.prints()))
            .findFirst();
    if (action.isPresent() && walk.send(action.get().wish())) return;
    if (!typing && framed(key)) return;
    if (walk.send(new Message.Pressed(key))) return;
    if (everywhere(key, again)) return;
    if (!typing || !key.prints()) moves.take(key, typing);
  }

  private boolean framed(Key key) {
    if (!key.prints()) return false;
    int digit = Azerty.digit(key, acted());
    for (Frame.Tab<S> tab : walk.tabs()) {
      if (digit == tab.digit()) {
        walk.restart(tab.page());
        return true;
      }
    }
    for (Frame.Way<S> way : walk.frame().ways(walk.language())) {
      if (key.character() == way.key()) {
        walk.open(way.page().get());
        return true;
      }
    }
    switch (key.character()) {
      case '?' -> help();
      case ':' ->
          walk.open(
              PalettePage.of(
                  walk.frame(), walk.page().actions(walk.look()), walk.language(), walk.who()));
      case 'L' -> walk.switchLanguage();
      case 'q' -> {
        if (walk.outermost()) walk.leave();
        else walk.back();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private List<Key> acted() {
    return walk.page().actions(walk.look()).stream().map(Action::key).toList();
  }

  private void help() {
    if (walk.page() instanceof HelpPage) return;
    walk.open(
        new HelpPage<>(
            walk.frame(), walk.page().actions(walk.look()), walk.page().tab(), walk.who()));
  }

  private boolean everywhere(Key key, boolean again) {
    if (key.equals(CTRL_D) || key.equals(CTRL_C) && again) {
      walk.leave();
    } else if (key.equals(CTRL_C)) {
      once = true;
      walk.say(walk.words().ctrlCAgain());
    } else if (key.name() == Key.Name.FUNCTION && key.character() == 1) {
      help();
    } else {
      return false;
    }
    return true;
  }

  private void click(int column, int row) {
    Room room = walk.room();
    Scene scene = Scene.of(walk);
    if (row == 0) {
      scene.header().bar(room.columns()).at(column).ifPresent(key -> press(key, false));
    } else if (row == room.rows() - 1) {
      scene.hints().bar(room.columns()).at(column).ifPresent(key -> press(key, false));
    } else {
      moves.click(row - Painter.BODY, column - room.margin());
    }
  }
}
