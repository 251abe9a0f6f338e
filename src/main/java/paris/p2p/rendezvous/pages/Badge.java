package paris.p2p.rendezvous.pages;

import java.util.Map;
import java.util.OptionalInt;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Chime;
import paris.p2p.rendezvous.tui.Standing;
import paris.p2p.rendezvous.words.PlaceWords;
import paris.p2p.rendezvous.words.Words;

/**
 * What the header calls the visitor, and a mark with the number of what they were told and have not
 * read; on a demo hub it says on every page that it is one. And what their terminal is told
 * besides.
 */
final class Badge {
  private Badge() {}

  /** As it is now, for {@code Answered}. */
  static Standing of(Seat seat, Language language) {
    PlaceWords words = Words.of(language).places();
    Peer peer = seat.peer();
    int unread = peer.person().isEmpty() ? 0 : seat.desk().notices().unread(seat.caller());
    String called = mark(unread) + called(peer, words, Words.of(language).keys().revokedBadge());
    String badge = seat.desk().house().demo() ? words.demo() + " · " + called : called;
    OptionalInt waiting =
        Workshop.opens(seat, peer) ? OptionalInt.of(Workshop.waiting(seat)) : OptionalInt.empty();
    return new Standing(badge, waiting, chime(seat, unread));
  }

  private static String mark(int unread) {
    return unread == 0 ? "" : "● " + unread + " ";
  }

  /** The bell, the title of the window and the mouse, as they were asked for. */
  private static Chime chime(Seat seat, int unread) {
    Map<String, String> chosen = seat.desk().settings().read(seat.caller());
    boolean titled = Settings.WRITTEN.equals(chosen.get(Settings.TITLE));
    boolean rings = Settings.RINGS.equals(chosen.get(Settings.BELL));
    return new Chime(
        titled ? mark(unread) + seat.desk().house().name() : "",
        rings ? OptionalInt.of(unread) : OptionalInt.empty(),
        !Settings.OFF.equals(chosen.get(Settings.MOUSE)));
  }

  private static String called(Peer peer, PlaceWords words, String revoked) {
    if (peer.caller().key().isEmpty()) return words.guest();
    if (peer.revoked()) return revoked;
    return peer.person().map(Person::name).orElse(words.unnamed());
  }
}
