package paris.p2p.rendezvous.pages;

import java.time.Duration;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Activity;
import paris.p2p.rendezvous.people.Session;
import paris.p2p.rendezvous.people.Sessions;
import paris.p2p.rendezvous.rules.Caller;

/** Sessions without connections. */
final class SessionSamples {
  private SessionSamples() {}

  /** The same person, signed in three times: elsewhere, here, and by a machine. */
  static Neighbours.One signedIn(OpenHub hub, Neighbours.One who) {
    Caller caller = who.seat().caller();
    enter(hub, caller, "2001:db8:85a3::8a2e:370:7334", "OpenSSH_9.2p1 Debian-2+deb12u3", 1, 12);
    Session here = enter(hub, caller, "192.0.2.7", "OpenSSH_10.0", 1, 0);
    enter(hub, caller, "192.0.2.7", "paramiko_3.4.0", 0, 3);
    Seat seat = new Seat(hub.desk, caller, who.seat().stay(), Optional.of(here));
    return new Neighbours.One(seat, who.badge());
  }

  private static Session enter(
      OpenHub hub, Caller caller, String from, String client, int screens, int minutes) {
    Activity activity = new Activity(screens, 0, Duration.ofMinutes(minutes));
    Sessions.Wire wire =
        new Sessions.Wire() {
          @Override
          public Activity activity() {
            return activity;
          }

          @Override
          public void end() {}
        };
    return hub.desk.sessions().enter(caller, Optional.of(from), client, wire);
  }
}
