package paris.p2p.rendezvous.pages;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.words.Words;

/** What is done when somebody else saved the same thing meanwhile. */
final class Merging {
  private Merging() {}

  /** What stands now: its version, and its answers. */
  record Current(int version, Map<String, String> answers) {}

  /**
   * Where the two changed different things, both are saved, and who saves last is told; else they
   * are asked.
   *
   * @param mine the answers that were sent, as they were read
   */
  static Message.Answer of(
      FormDesk desk, Seat seat, FormDesk.Sent sent, Current now, Map<String, String> mine) {
    Clash clash = new Clash(now.version(), sent.before(), now.answers(), mine);
    if (!clash.disputed().isEmpty() || clash.version() == sent.version()) {
      desk.keep(seat, sent.values(), sent.began());
      return new FormDesk.Overtaken(clash);
    }
    FormDesk.Sent merged =
        new FormDesk.Sent(
            clash.merged(sent.values()),
            sent.began(),
            Optional.of(clash),
            sent.reach(),
            sent.language());
    return switch (desk.save(seat, merged)) {
      case FormDesk.Saved saved when !clash.taken().isEmpty() -> told(desk, saved, clash, merged);
      case Message.Answer other -> other;
    };
  }

  private static FormDesk.Saved told(
      FormDesk desk, FormDesk.Saved saved, Clash clash, FormDesk.Sent sent) {
    Words words = Words.of(sent.language());
    String names =
        clash.taken().stream()
            .map(question -> desk.label(question, words))
            .collect(Collectors.joining(", "));
    return new FormDesk.Saved(saved.shown(), saved.sentence() + words.series().with(names));
  }
}
