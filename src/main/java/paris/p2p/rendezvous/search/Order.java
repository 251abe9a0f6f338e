package paris.p2p.rendezvous.search;

/** Which of the posts that hold the words come first. */
public enum Order {
  /** Those in which the words weigh most (BM25); of equals the newer one. */
  BEST,
  NEWEST;

  public Order other() {
    return this == BEST ? NEWEST : BEST;
  }
}
