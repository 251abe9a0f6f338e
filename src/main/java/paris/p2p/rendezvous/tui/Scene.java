package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.terminal.Key;

/** Everything that one painting shows. */
record Scene(
    Header header,
    Laid laid,
    Sight sight,
    Hints hints,
    Optional<String> notice,
    Optional<String> arrived) {
  private static final int HELP = 0;
  private static final int OUT = 1;
  private static final int ACTIONS = 10;

  /** Only the first action is worth more. */
  private static final int OPEN = 13;

  private static final int GOING = 500;
  private static final int PALETTE = 501;
  private static final int LANGUAGE = 502;

  /** What is to be seen of this walk now, the page laid out for it. */
  static <S> Scene of(Walk<S> walk) {
    List<Header.Tab> tabs = walk.tabs().stream().map(Header.Tab::of).toList();
    Header header = new Header(walk.frame().sign(), tabs, walk.page().tab(), walk.who().badge());
    Laid laid = walk.lay();
    Sight sight = walk.sight();
    Optional<String> notice =
        walk.notice()
            .or(() -> walk.waits() ? Optional.of(walk.words().loading()) : Optional.empty());
    Optional<String> arrived =
        sight.fresh() > 0 ? Optional.of(walk.words().below(sight.fresh())) : Optional.empty();
    return new Scene(header, laid, sight, hints(walk, sight), notice, arrived);
  }

  private static <S> Hints hints(Walk<S> walk, Sight sight) {
    boolean typing = walk.page().typing();
    FrameWords words = walk.words();
    List<Hints.Hint> hints = new ArrayList<>();
    if (walk.page().opens() && sight.outline().selected().isPresent()) {
      hints.add(new Hints.Hint(Key.of(Key.Name.ENTER), words.open(), OPEN));
    }
    for (Action action : walk.page().actions(walk.look())) {
      if (typing && action.key().prints()) continue;
      hint(action, hints);
    }
    if (typing) return new Hints(hints);
    hints.add(new Hints.Hint(Key.of(':'), words.palette(), PALETTE));
    hints.add(new Hints.Hint(Key.of('?'), words.help(), HELP));
    hints.add(new Hints.Hint(Key.of('L'), words.otherLanguage(), LANGUAGE));
    hints.add(
        walk.outermost()
            ? new Hints.Hint(Key.of('q'), words.quit(), GOING)
            : new Hints.Hint(Key.of(Key.Name.LEFT), words.back(), GOING));
    return new Hints(hints);
  }

  /** The way out of where one types is worth more than what is done there. */
  private static void hint(Action action, List<Hints.Hint> hints) {
    if (action.hint().isEmpty()) return;
    int rank = action.key().is(Key.Name.ESCAPE) ? OUT : ACTIONS + 2 * hints.size();
    boolean shared = !hints.isEmpty() && hints.getLast().label().equals(action.hint());
    hints.add(
        shared
            ? hints.removeLast().and(action.key())
            : new Hints.Hint(action.key(), action.hint(), rank));
  }
}
