package paris.p2p.rendezvous.search;

import java.util.List;

/**
 * What a search came to.
 *
 * @param more whether there are more than these
 * @param whole false while the index is being made: there may be posts that it has not come to
 */
public record Found(List<Hit> hits, boolean more, boolean whole) {
  /** Of a search for nothing. */
  public static Found none() {
    return new Found(List.of(), false, true);
  }
}
