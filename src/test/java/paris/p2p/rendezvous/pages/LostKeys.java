package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Rebinding;
import paris.p2p.rendezvous.people.Rebindings;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.tui.Page;

/** Who has lost a key at the hub that the golden screens show, and who gives one back. */
final class LostKeys {
  private static final String PRINT = "SHA256:9eQmXk4VwT2sBhUeLgA5fDoJi3vN0pW7cXq1mZ4yKt8";

  private final Neighbours here;
  final Neighbours.One mei;

  LostKeys(Neighbours here) {
    this.here = here;
    Caller key = OpenHub.key("mei");
    here.hub.desk.people().promise(List.of(key.fingerprint().orElseThrow()));
    mei = new Neighbours.One(here.hub.seat(here.hub.member("mei")), "mei");
  }

  /** Codes that are the same on each drawing. */
  static Page<Seat> codes() {
    List<String> codes =
        List.of(
            "7K3M-9QXA-0VTE-HB52-4WJZ-8NCD-Y6GP",
            "1RSF-GX8N-3D7C-ZP4K-M0QV-96TB-HJ2E",
            "W5YA-2E6H-QK9R-0TNS-B8D3-XV1M-C7FZ",
            "P4JG-ZC0T-8MWX-5VBE-7R2K-D3NQ-9SHA",
            "E6NB-Y1QS-T4HD-2KZG-C9XP-W8M0-F5VJ",
            "0D8V-K7FM-R3AP-9GJC-1TQE-5BWY-NX6S",
            "H2XZ-4BTW-6SNE-Q8DM-V0FK-7CPR-3J1G",
            "M9CQ-5PJE-1WGK-X3RF-Z7HB-0YAS-T2D4");
    return new CodesPage(
        Optional.empty(), Optional.of(new CodesPage.Shown(Outcome.done(codes), "ssh p2p.paris")));
  }

  /** Amir has codes, and has used one of them. */
  void written() {
    List<String> codes = OpenHub.done(here.hub.desk.recovery().renew(here.amir.caller()));
    OpenHub.done(here.hub.desk.recovery().recover(OpenHub.key("phone"), codes.getFirst()));
  }

  /** Lea asks for a key for amir; its number. */
  long asked() {
    Rebinding it =
        OpenHub.done(
            here.hub
                .desk
                .rebindings()
                .ask(
                    here.lea.caller(),
                    new Rebindings.Wish("amir", PRINT, "Machine volée, il m’a appelée ce matin.")));
    return it.id();
  }

  /** Mei agrees to it. */
  void agreed(long id) {
    OpenHub.done(
        here.hub
            .desk
            .rebindings()
            .agree(mei.caller(), id, "Vu hier au Pair à Bière, il m’a lu l’empreinte."));
  }
}
