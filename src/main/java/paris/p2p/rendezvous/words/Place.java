package paris.p2p.rendezvous.words;

import com.ibm.icu.text.TimeZoneNames;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * What a time of another zone is called among the hub's people: their own hour, with the other
 * beside it.
 *
 * @param hub the zone that all times are shown in
 */
record Place(ZoneId hub) {
  /** The same moment by the hub's clock. */
  ZonedDateTime here(ZonedDateTime time) {
    return time.withZoneSameInstant(hub);
  }

  /** Whether its own clock shows another hour, and is one of a place: UTC is nobody's evening. */
  boolean elsewhere(ZonedDateTime time) {
    return !time.toLocalDateTime().equals(here(time).toLocalDateTime())
        && city(time.getZone(), Locale.ROOT).isPresent();
  }

  /** {@code New York}, in that language where it has a name there; none of UTC and offsets. */
  static Optional<String> city(ZoneId zone, Locale language) {
    String id = zone.getId();
    if (!id.contains("/") || id.startsWith("Etc/")) return Optional.empty();
    String named = TimeZoneNames.getInstance(language).getExemplarLocationName(id);
    return Optional.of(
        named == null ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') : named);
  }
}
