package paris.p2p.rendezvous.search;

/**
 * The index held against the database.
 *
 * @param posts how many posts the database has
 * @param missing how many of them the index does not know
 * @param stale how many it knows in an older state
 * @param strange how many it knows that the database does not have
 */
public record Checked(long posts, long missing, long stale, long strange) {
  /** Whether both say the same. */
  public boolean same() {
    return missing == 0 && stale == 0 && strange == 0;
  }
}
