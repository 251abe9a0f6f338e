package paris.p2p.rendezvous.people;

import java.util.Set;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.store.Transaction;

/** Tells people what happens to their keys. */
record KeyNotices(Notices notices) {
  /** Signs of a fingerprint that are told, enough to name the key by. */
  private static final int TOLD = 15;

  /**
   * Tells it on all their screens, as a part of the change itself.
   *
   * @param what the first word of the detail ({@link Notice.Kind#KEYS_CHANGED})
   */
  void tell(Transaction transaction, Person person, String what, SignedKey key) {
    String print = key.fingerprint();
    notices.tell(
        transaction,
        Set.of(person.id()),
        Notice.Kind.KEYS_CHANGED,
        "keys/" + person.id(),
        person.name(),
        what + " " + print.substring(0, Math.min(TOLD, print.length())));
  }
}
