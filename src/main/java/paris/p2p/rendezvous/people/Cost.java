package paris.p2p.rendezvous.people;

import paris.p2p.rendezvous.rules.Refusal.Limited;

/**
 * What something takes of what its doer may do.
 *
 * @param much how many, or chars; 0 for nothing
 */
public record Cost(Limited what, long much) {
  /** One of it. */
  public static Cost one(Limited what) {
    return new Cost(what, 1);
  }

  /** The room that these words take. */
  public static Cost words(String... words) {
    long chars = 0;
    for (String some : words) chars += some.length();
    return new Cost(Limited.STORED, chars);
  }
}
