package paris.p2p.rendezvous.events;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.people.Typed;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Field;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Wording;

/**
 * What a line of a programme must be like.
 *
 * @param hours of what it is a line of
 */
record ItemCheck(Hours hours) {
  private static final int STAGE_MOST = 120;
  private static final int SPEAKERS_MOST = 20;
  private static final int NAME_MOST = 120;
  private static final int LINK_MOST = 200;
  private static final int MINUTES_MOST = 24 * 60;

  /** The same words as they would be stored. */
  static ItemFields cleaned(ItemFields raw) {
    List<Speaker> speakers =
        raw.speakers().stream()
            .map(one -> new Speaker(Cleaner.line(one.name()), one.person()))
            .filter(one -> !one.name().isBlank())
            .distinct()
            .toList();
    return new ItemFields(
        raw.kind(),
        new Wording(Cleaner.line(raw.title().fr()), Cleaner.line(raw.title().en())),
        Cleaner.line(raw.stage()),
        raw.time(),
        raw.languages(),
        speakers,
        new Wording(Cleaner.lines(raw.text().fr()), Cleaner.lines(raw.text().en())),
        new ItemFields.Links(Cleaner.line(raw.links().slides()), Cleaner.line(raw.links().video())),
        raw.openSlot());
  }

  /** What is wrong with these cleaned words, by part. */
  Map<ItemPart, Refusal> faults(ItemFields fields) {
    Map<ItemPart, Refusal> faults = new EnumMap<>(ItemPart.class);
    put(faults, ItemPart.TITLE, title(fields));
    put(faults, ItemPart.WHEN, when(fields.time()));
    put(faults, ItemPart.STAGE, Typed.fitting(Field.PLACE, fields.stage(), STAGE_MOST));
    put(faults, ItemPart.SPEAKERS, speakers(fields.names()));
    put(faults, ItemPart.SLIDES, link(fields.links().slides()));
    put(faults, ItemPart.VIDEO, link(fields.links().video()));
    put(
        faults,
        ItemPart.TEXT,
        Typed.fitting(Field.TEXT, fields.text().fr(), Agenda.TEXT_MOST)
            .or(() -> Typed.fitting(Field.TEXT, fields.text().en(), Agenda.TEXT_MOST)));
    return faults;
  }

  private static void put(Map<ItemPart, Refusal> faults, ItemPart part, Optional<Refusal> fault) {
    fault.ifPresent(why -> faults.put(part, why));
  }

  /** A title may come later, once anything else says what this line is for. */
  private static Optional<Refusal> title(ItemFields fields) {
    boolean known =
        fields.openSlot() || fields.time().start().isPresent() || !fields.speakers().isEmpty();
    if (!known && !fields.titled()) return Optional.of(new Refusal.Empty(Field.TITLE));
    return Typed.fitting(Field.TITLE, fields.title().fr(), Agenda.TITLE_MOST)
        .or(() -> Typed.fitting(Field.TITLE, fields.title().en(), Agenda.TITLE_MOST));
  }

  private Optional<Refusal> when(ItemTime time) {
    int minutes = time.minutes().orElse(1);
    if (minutes < 1 || minutes > MINUTES_MOST) {
      return Optional.of(new Refusal.ItemLength(MINUTES_MOST / 60));
    }
    return hours.holds(time)
        ? Optional.empty()
        : Optional.of(new Refusal.OutsideEvent(hours.start(), hours.end()));
  }

  private static Optional<Refusal> speakers(List<String> names) {
    if (names.size() > SPEAKERS_MOST) {
      return Optional.of(new Refusal.TooManySpeakers(SPEAKERS_MOST));
    }
    return names.stream()
        .flatMap(name -> Typed.fitting(Field.NAME, name, NAME_MOST).stream())
        .findFirst();
  }

  private static Optional<Refusal> link(String address) {
    if (address.isEmpty()) return Optional.empty();
    return web(address)
        ? Typed.fitting(Field.ADDRESS, address, LINK_MOST)
        : Optional.of(new Refusal.NotALink(address));
  }

  /** Whether it is an http or https address (RFC 3986, 3) of some host. */
  private static boolean web(String address) {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme();
      boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
      return web && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
