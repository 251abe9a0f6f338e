package paris.p2p.rendezvous.people;

import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.rules.Caller;

/** Who is connected with a screen at this moment; in memory only. */
public final class Presence {
  public Presence(People people, Newsroom newsroom) {}

  /** Somebody's screen opens; it closes with what is returned. */
  public Stay enter(Caller caller) {
    throw new UnsupportedOperationException();
  }

  /** Who is here. */
  public Here here() {
    throw new UnsupportedOperationException();
  }

  /** One open screen. */
  public interface Stay extends AutoCloseable {
    /** Looks up the name again: the key has joined. */
    void renamed();

    @Override
    void close();
  }
}
