package paris.p2p.rendezvous.proposals;

/** The level expected of those who listen, in each field. */
public record Levels(Level network, Level cryptography, Level blockchain, Level technology) {
  /** Everybody is welcome. */
  public static Levels none() {
    return new Levels(Level.NONE, Level.NONE, Level.NONE, Level.NONE);
  }
}
