package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Space;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Rights;

/** The Atelier: where those who keep order find what waits for them. */
final class Workshop {
  /** What it shows, from top to bottom. */
  static final List<Section> SECTIONS =
      List.of(
          new ReportedSection(),
          new HeldSection(),
          new WishedSection(),
          new ProposedSection(),
          new RebindingSection());

  private Workshop() {}

  /** Whether this peer has it: moderators, organisers, and who looks after a space. */
  static boolean opens(Seat seat, Peer peer) {
    if (Rights.may(peer.role(), Act.MODERATE)) return true;
    Optional<String> name = peer.person().map(Person::name);
    return name.isPresent()
        && seat.desk().board().spaces().stream().map(Space::founder).anyMatch(name::equals);
  }

  /** How much waits in it for who sits there. */
  static int waiting(Seat seat) {
    return SECTIONS.stream().mapToInt(section -> section.waiting(seat)).sum();
  }
}
