package paris.p2p.rendezvous.calendar;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import paris.p2p.rendezvous.calendar.Clocks.When;
import paris.p2p.rendezvous.events.EventFields;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/**
 * What an event of a file says of itself.
 *
 * @param language of what does not say its own
 */
record FieldReader(Told event, Language language) {
  String title() {
    return Cleaner.line(event.text("SUMMARY"));
  }

  EventFields fields(When start, LocalDateTime end) {
    String place = event.text(Names.PLACE);
    String address = event.text(Names.ADDRESS);
    String location = event.text("LOCATION").replace('\n', ' ').strip();
    String both = place.isEmpty() || address.isEmpty() ? place + address : place + ", " + address;
    // Whoever changed what everybody's calendar shows meant that.
    boolean ours = !event.has("LOCATION") || location.equals(both);
    int comma = location.indexOf(',');
    return new EventFields(
        title(),
        kind(),
        start.local(),
        end,
        Cleaner.line(ours ? place : comma < 0 ? location : location.substring(0, comma)),
        Cleaner.line(ours ? address : comma < 0 ? "" : location.substring(comma + 1)),
        languages(),
        event.number(Names.CAPACITY),
        text());
  }

  private Kind kind() {
    return event
        .all("CATEGORIES")
        .flatMap(it -> Stream.of(it.text().split(",")))
        .map(it -> Kind.tagged(it.strip()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Kind.OTHER);
  }

  private Set<Language> languages() {
    Set<Language> spoken = EnumSet.noneOf(Language.class);
    for (String tag : event.text(Names.LANGUAGES).split(",")) {
      for (Language known : Language.values())
        if (known.tag().equals(tag.strip())) spoken.add(known);
    }
    return spoken.isEmpty() ? Set.of(language) : Set.copyOf(spoken);
  }

  /** Both texts, unless the description says something else by now. */
  private Wording text() {
    String description = event.text("DESCRIPTION");
    Wording own = new Wording(own(Language.FR), own(Language.EN));
    boolean ours =
        Stream.of(Language.values())
            .map(own::exactly)
            .anyMatch(it -> !it.isEmpty() && description.startsWith(it));
    if (ours) return own;
    String words = Cleaner.lines(words(description));
    if (words.isEmpty() && !event.has("DESCRIPTION")) return own;
    return language == Language.FR ? new Wording(words, "") : new Wording("", words);
  }

  /** The words of a page of the web, where there is one and nothing else. */
  private String words(String description) {
    String told = description.isBlank() ? event.text("X-ALT-DESC") : description;
    return HtmlText.is(told) ? HtmlText.of(told) : told;
  }

  private String own(Language which) {
    return event
        .all(Names.TEXT)
        .filter(it -> it.parameter("LANGUAGE").equalsIgnoreCase(which.tag()))
        .map(it -> Cleaner.lines(it.text()))
        .findFirst()
        .orElse("");
  }
}
