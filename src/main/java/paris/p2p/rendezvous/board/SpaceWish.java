package paris.p2p.rendezvous.board;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A space that somebody asks for.
 *
 * @param by the name of who asks
 * @param why what it is for, for organisers
 * @param reason why it was declined; else empty
 * @param space the id of the space that it became
 */
public record SpaceWish(
    long id,
    long byId,
    String by,
    String slug,
    String title,
    String about,
    String why,
    State state,
    String reason,
    Instant at,
    Optional<Long> space) {
  /** What became of it. */
  public enum State {
    ASKED,
    OPENED,
    DECLINED,
    WITHDRAWN;

    /** Its name in the database and in JSON. */
    public String tag() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State tagged(String tag) {
      return valueOf(tag.toUpperCase(Locale.ROOT));
    }
  }

  /** Its name as a thing of the hub, {@code wish/3}. */
  public String thing() {
    return "wish/" + id;
  }
}
