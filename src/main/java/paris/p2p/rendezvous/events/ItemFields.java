package paris.p2p.rendezvous.events;

import java.util.List;
import java.util.Set;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/**
 * What an organiser says about a line of a programme.
 *
 * @param title in one language or in both; empty while it is to be announced, and for an open slot
 * @param stage the zone inside the venue; empty for everywhere
 * @param languages spoken there; none for a concert
 * @param speakers in their order
 * @param text Markdown
 * @param openSlot whether it waits for a proposal
 */
public record ItemFields(
    ItemKind kind,
    Wording title,
    String stage,
    ItemTime time,
    Set<Language> languages,
    List<Speaker> speakers,
    Wording text,
    Links links,
    boolean openSlot) {
  /**
   * Where more is to be seen, as {@code https://} or {@code http://} addresses; each may be empty.
   */
  public record Links(String slides, String video) {
    public static Links none() {
      return new Links("", "");
    }
  }

  /** An open slot at that time and place. */
  public static ItemFields slot(ItemKind kind, String stage, ItemTime time) {
    return new ItemFields(
        kind, Wording.none(), stage, time, Set.of(), List.of(), Wording.none(), Links.none(), true);
  }

  /** The same at another time. */
  ItemFields at(ItemTime other) {
    return new ItemFields(kind, title, stage, other, languages, speakers, text, links, openSlot);
  }

  /** Whether it has a title yet. */
  public boolean titled() {
    return !title.equals(Wording.none());
  }

  /** The names of those who speak. */
  public List<String> names() {
    return speakers.stream().map(Speaker::name).toList();
  }
}
