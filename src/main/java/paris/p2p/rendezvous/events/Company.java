package paris.p2p.rendezvous.events;

import java.util.List;

/**
 * Who comes to an event, as everybody may know it.
 *
 * @param names of those who come and agreed to be named, at most {@link #NAMES_MOST}, in the order
 *     in which they answered
 * @param going how many people come, with those who are brought along
 * @param maybe how many people may come
 * @param waiting how many people wait for a place
 */
public record Company(List<String> names, int going, int maybe, int waiting) {
  /** More names than that are counted with the others. */
  public static final int NAMES_MOST = 12;

  /** How many come besides those who are named. */
  public int others() {
    return going - names.size();
  }
}
