package paris.p2p.rendezvous.oneshot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import paris.p2p.rendezvous.events.Item;
import paris.p2p.rendezvous.events.ItemFields;
import paris.p2p.rendezvous.text.Language;

/**
 * A line of a programme in JSON.
 *
 * @param day on which it takes place, ISO 8601
 * @param start null while it is to be announced
 * @param end null while it is to be announced, or open
 * @param title in the visitor's language; empty while it is to be announced, and for an open slot
 * @param stage the zone inside the venue; empty for everywhere
 * @param text Markdown, in the visitor's language
 * @param slides an address, or null; so is {@code video}
 * @param openSlot whether it waits for a proposal
 */
record ItemJson(
    long id,
    String day,
    String start,
    String end,
    String kind,
    String title,
    String stage,
    List<String> languages,
    List<String> speakers,
    String text,
    String slides,
    String video,
    boolean openSlot) {
  /** Of an event that begins on that day, by the wall clock of that zone. */
  static ItemJson of(Item item, LocalDate first, ZoneId zone, Language language) {
    ItemFields fields = item.fields();
    return new ItemJson(
        item.id(),
        first.plusDays(item.time().day()).toString(),
        item.time().from(first).map(at -> Json.time(at.atZone(zone))).orElse(null),
        item.time().until(first).map(at -> Json.time(at.atZone(zone))).orElse(null),
        fields.kind().tag(),
        fields.title().in(language),
        fields.stage(),
        fields.languages().stream().sorted().map(Language::tag).toList(),
        fields.names(),
        fields.text().in(language),
        address(fields.links().slides()),
        address(fields.links().video()),
        fields.openSlot());
  }

  private static String address(String known) {
    return known.isEmpty() ? null : known;
  }
}
