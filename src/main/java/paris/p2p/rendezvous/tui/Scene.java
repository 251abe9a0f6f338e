package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.terminal.Key;

/** Everything that one painting shows. */
record Scene(
    Header header, Sight sight, Hints hints, Optional<String> notice, Optional<String> arrived) {
  private static final int HELP = 0;
  private static final int ACTIONS = 10;
  private static final int GOING = 500;
  private static final int PALETTE = 501;
  private static final int LANGUAGE = 502;

  /** What is to be seen of this walk now. */
  static <S> Scene of(Walk<S> walk) {
    Header header = new Header(walk.frame().sign(), walk.tabs(), walk.page().tab(), walk.badge());
    Sight sight = walk.sight();
    Optional<String> notice =
        walk.notice()
            .or(() -> walk.waits() ? Optional.of(walk.words().loading()) : Optional.empty());
    Optional<String> arrived =
        sight.fresh() > 0 ? Optional.of(walk.words().below(sight.fresh())) : Optional.empty();
    return new Scene(header, sight, hints(walk), notice, arrived);
  }

  private static <S> Hints hints(Walk<S> walk) {
    boolean typing = walk.page().typing();
    List<Hints.Hint> hints = new ArrayList<>();
    for (Action action : walk.page().actions(walk.look())) {
      if (typing && action.key().prints() || action.label().isEmpty()) continue;
      hints.add(new Hints.Hint(action.key(), action.label(), ACTIONS + hints.size()));
    }
    if (typing) return new Hints(hints);
    FrameWords words = walk.words();
    hints.add(new Hints.Hint(Key.of(':'), words.palette(), PALETTE));
    hints.add(new Hints.Hint(Key.of('?'), words.help(), HELP));
    hints.add(new Hints.Hint(Key.of('L'), words.otherLanguage(), LANGUAGE));
    hints.add(
        walk.outermost()
            ? new Hints.Hint(Key.of('q'), words.quit(), GOING)
            : new Hints.Hint(Key.of(Key.Name.LEFT), words.back(), GOING));
    return new Hints(hints);
  }
}
