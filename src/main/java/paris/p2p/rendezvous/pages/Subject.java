package paris.p2p.rendezvous.pages;

import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.Work;

/**
 * What a notice is about, once that notice counts as read.
 *
 * @param name {@code event/12}
 */
record Subject(String name) implements Message.Answer {
  /** Marks what was told of it as read; the answer is the subject or the post, to be opened. */
  static Work<Seat> reading(Notice notice) {
    String name = notice.post().map(number -> "post/" + number).orElse(notice.subject());
    return seat -> {
      seat.desk().notices().read(seat.caller(), notice);
      return new Subject(name);
    };
  }

  /** Its page on top of that one; that one anew where it has none. */
  Turn<Seat> turn(Page<Seat> page) {
    return page().map(to -> Turn.open(page, to)).orElseGet(() -> Turn.reload(page));
  }

  private Optional<Page<Seat>> page() {
    String[] parts = name.split("/", 2);
    if (parts.length < 2 || !parts[1].matches("[0-9]{1,18}")) return Optional.empty();
    long id = Long.parseLong(parts[1]);
    return switch (parts[0]) {
      case "event" -> Optional.of(EventPage.of(id));
      case "proposal" -> Optional.of(ProposalPage.of(id));
      case "post" -> Optional.of(TopicPage.atPost(id));
      case "topic" -> Optional.of(TopicPage.of(id));
      case "person" -> Optional.of(PersonPage.of(id));
      case "keys" -> Optional.of(KeysPage.start());
      case "held" -> Optional.of(HeldPage.of(id));
      case "space" -> Optional.of(SpacePage.of("#" + id));
      case "wish" -> Optional.of(SpaceWishesPage.at(parts[1]));
      case "rebinding" -> Optional.of(RebindingPage.of(id));
      case "step" -> Optional.of(StepPage.of(id));
      default -> Optional.empty();
    };
  }
}
