package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.util.Collection;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.store.Database;

/** Who is who: names, keys, roles and the first organiser. */
public final class People {
  public People(Database database, Newsroom newsroom, Clock clock, FirstCode code) {}

  /** Who this caller is now. */
  public Peer peer(Caller caller) {
    throw new UnsupportedOperationException();
  }

  /** Whether a key may take this name: the name as it would be kept, or why not. */
  public Outcome<String> check(String name) {
    throw new UnsupportedOperationException();
  }

  /** Makes a member of the key under that name, or an organiser where that was promised. */
  public Outcome<Person> join(Caller caller, String name) {
    throw new UnsupportedOperationException();
  }

  /**
   * Gives the one-time code of the first start: the key's person is an organiser from now on or,
   * when it has no name yet, from the moment it joins. Refused once there is, or was promised, an
   * organiser.
   */
  public Outcome<Peer> claim(Caller caller, String code) {
    throw new UnsupportedOperationException();
  }

  /** Whether anybody is an organiser or was promised to be. */
  public boolean hasOrganiser() {
    throw new UnsupportedOperationException();
  }

  /** Makes organisers of these keys ({@code SHA256:…}), named ones at once, others on joining. */
  public void promise(Collection<String> fingerprints) {
    throw new UnsupportedOperationException();
  }
}
