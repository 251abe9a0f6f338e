package paris.p2p.rendezvous.pages;

import java.util.OptionalInt;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Standing;
import paris.p2p.rendezvous.words.PlaceWords;
import paris.p2p.rendezvous.words.Words;

/**
 * What the header calls the visitor, and a mark with the number of what they were told and have not
 * read; on a demo hub it says on every page that it is one.
 */
final class Badge {
  private Badge() {}

  /** As it is now, for {@code Answered}. */
  static Standing of(Seat seat, Language language) {
    PlaceWords words = Words.of(language).places();
    Peer peer = seat.peer();
    int unread = peer.person().isEmpty() ? 0 : seat.desk().notices().unread(seat.caller());
    String called = (unread > 0 ? "● " + unread + " " : "") + called(peer, words);
    String badge = seat.desk().house().demo() ? words.demo() + " · " + called : called;
    return Workshop.opens(seat, peer)
        ? new Standing(badge, OptionalInt.of(Workshop.waiting(seat)))
        : Standing.named(badge);
  }

  private static String called(Peer peer, PlaceWords words) {
    if (peer.caller().key().isEmpty()) return words.guest();
    return peer.person().map(Person::name).orElse(words.unnamed());
  }
}
