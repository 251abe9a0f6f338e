package paris.p2p.rendezvous.ssh;

import java.util.Optional;
import paris.p2p.rendezvous.rules.KeyFault;

/**
 * What one client has tried before it was in. Offers of keys cost little, and there may be many;
 * signatures are dear to verify, and there are few. Thread-safe.
 */
final class Trials {
  /** Offers, questions and signatures: agents with dozens of keys come in. */
  static final int REQUESTS_MOST = 100;

  /** Of which all but the last were wrong. */
  static final int SIGNATURES_MOST = 6;

  /** Exchanges of keys before sign-in, where clients need one. */
  private static final int EXCHANGES_MOST = 3;

  private Optional<KeyFault> fault = Optional.empty();
  private boolean asked;
  private int signatures;
  private int exchanges;

  /** A key was not taken. */
  synchronized void refused(KeyFault why) {
    if (fault.isEmpty() || why.compareTo(fault.get()) < 0) fault = Optional.of(why);
  }

  /** What tells most of the keys that were not taken; none where all were or there was none. */
  synchronized Optional<KeyFault> fault() {
    return fault;
  }

  /** A service is asked for; whether it is the first time, since another would count anew. */
  synchronized boolean asksFirst() {
    boolean first = !asked;
    asked = true;
    return first;
  }

  /** A signature came; whether it is verified. */
  synchronized boolean signs() {
    return ++signatures <= SIGNATURES_MOST;
  }

  /** New keys are wanted before sign-in; whether they are exchanged. */
  synchronized boolean exchanges() {
    return ++exchanges <= EXCHANGES_MOST;
  }
}
