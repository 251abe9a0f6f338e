package paris.p2p.rendezvous.pages;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import paris.p2p.rendezvous.events.Hours;
import paris.p2p.rendezvous.events.ItemFields;
import paris.p2p.rendezvous.events.ItemKind;
import paris.p2p.rendezvous.events.ItemPart;
import paris.p2p.rendezvous.events.ItemTime;
import paris.p2p.rendezvous.events.Speaker;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.SpokenTime;
import paris.p2p.rendezvous.text.Wording;

/**
 * The questions of the form for a line of a programme, and what the answers come to.
 *
 * @param values the answers, by question
 * @param hours of the event
 * @param before those who spoke there so far, who stay who they are
 */
record ItemSheet(Map<String, String> values, Hours hours, List<Speaker> before) {
  static final String TITLE = "title";
  static final String TITLE_EN = "title.en";
  static final String KIND = "kind";
  static final String SLOT = "slot";
  static final String DAY = "day";
  static final String WHEN = "when";
  static final String STAGE = "stage";
  static final String LANGUAGES = "languages";
  static final String SPEAKERS = "speakers";
  static final String SLIDES = "slides";
  static final String VIDEO = "video";
  static final String TEXT_FR = "text.fr";
  static final String TEXT_EN = "text.en";

  static final String YES = "yes";
  static final String NO = "no";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final int DAY_MINUTES = 24 * 60;

  /** The form with nothing said; which day is only asked where there are several. */
  static Form blank(Hours hours) {
    List<FormLine> lines = new ArrayList<>();
    lines.add(FormLine.Typed.of(TITLE, ""));
    lines.add(FormLine.Typed.of(TITLE_EN, ""));
    lines.add(FormLine.Picked.of(KIND, kinds(), ItemKind.TALK.tag()));
    lines.add(FormLine.Picked.of(SLOT, List.of(NO, YES), NO));
    if (hours.days() > 1) {
      List<String> days = IntStream.range(0, hours.days()).mapToObj(String::valueOf).toList();
      lines.add(FormLine.Picked.of(DAY, days, "0"));
    }
    lines.add(FormLine.Typed.of(WHEN, ""));
    lines.add(FormLine.Typed.of(STAGE, ""));
    lines.add(FormLine.Picked.of(LANGUAGES, List.of("fr", "en", "fr en", ""), "fr"));
    for (String typed : List.of(SPEAKERS, SLIDES, VIDEO)) lines.add(FormLine.Typed.of(typed, ""));
    lines.add(FormLine.Written.of(TEXT_FR, ""));
    lines.add(FormLine.Written.of(TEXT_EN, ""));
    return Form.of(lines.toArray(FormLine[]::new));
  }

  private static List<String> kinds() {
    return Arrays.stream(ItemKind.values()).map(ItemKind::tag).toList();
  }

  /** The answers that say what the line is now. */
  static Map<String, String> values(ItemFields item) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(TITLE, item.title().fr());
    values.put(TITLE_EN, item.title().en());
    values.put(KIND, item.kind().tag());
    values.put(SLOT, item.openSlot() ? YES : NO);
    values.put(DAY, String.valueOf(item.time().day()));
    values.put(WHEN, typed(item.time()));
    values.put(STAGE, item.stage());
    values.put(
        LANGUAGES,
        item.languages().stream().sorted().map(Language::tag).collect(Collectors.joining(" ")));
    values.put(SPEAKERS, joined(item.names()));
    values.put(SLIDES, item.links().slides());
    values.put(VIDEO, item.links().video());
    values.put(TEXT_FR, item.text().fr());
    values.put(TEXT_EN, item.text().en());
    return values;
  }

  private static String typed(ItemTime time) {
    if (time.start().isEmpty()) return "";
    LocalTime start = time.start().get();
    int minutes = time.minutes().orElse(0);
    if (minutes == 0) return TIME.format(start);
    if (minutes >= DAY_MINUTES) return TIME.format(start) + " +" + minutes / 60 + "h";
    return TIME.format(start) + " → " + TIME.format(start.plusMinutes(minutes));
  }

  /** Commas stand between names, or semicolons where a name has a comma of its own. */
  private static String joined(List<String> names) {
    boolean commas = names.stream().anyMatch(name -> name.contains(","));
    return commas ? String.join("; ", names) + ";" : String.join(", ", names);
  }

  ItemFields fields() {
    return new ItemFields(
        ItemKind.tagged(to(KIND)).orElse(ItemKind.OTHER),
        new Wording(to(TITLE), to(TITLE_EN)),
        to(STAGE),
        time().orElse(new ItemTime(day(), Optional.empty(), Optional.empty())),
        languages(),
        speakers(),
        new Wording(to(TEXT_FR), to(TEXT_EN)),
        new ItemFields.Links(to(SLIDES), to(VIDEO)),
        to(SLOT).equals(YES));
  }

  private String to(String question) {
    return values.getOrDefault(question, "");
  }

  private int day() {
    String day = to(DAY);
    return day.matches("[0-9]{1,3}") ? Integer.parseInt(day) : 0;
  }

  /** The time as it was understood; none where it was not. */
  Optional<ItemTime> time() {
    String typed = to(WHEN).strip();
    if (typed.isEmpty())
      return Optional.of(new ItemTime(day(), Optional.empty(), Optional.empty()));
    LocalDate date = hours.first().plusDays(day());
    // Without an end it ends when it begins, as no end that is told can.
    return SpokenTime.span(date + " " + spelled(typed), date.atStartOfDay(), Duration.ZERO)
        .filter(span -> span.start().toLocalDate().equals(date))
        .map(span -> {
          int minutes = (int) Duration.between(span.start(), span.end()).toMinutes();
          return new ItemTime(
              day(),
              Optional.of(span.start().toLocalTime()),
              minutes == 0 ? Optional.empty() : Optional.of(minutes));
        });
  }

  /** A length is an end too: {@code 19h +15min}. */
  private static String spelled(String typed) {
    return typed.replaceFirst("(?<=[0-9hm])\\s*\\+", " → +");
  }

  /** The languages that were picked, perhaps none. */
  Set<Language> languages() {
    List<String> tags = List.of(to(LANGUAGES).split(" "));
    return Arrays.stream(Language.values())
        .filter(it -> tags.contains(it.tag()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Speaker> speakers() {
    String typed = to(SPEAKERS);
    return Arrays.stream(typed.split(typed.contains(";") ? ";" : ","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name ->
            before.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(Speaker.named(name)))
        .toList();
  }

  /**
   * What is wrong, by question.
   *
   * @param faults what the rules object to
   */
  Map<String, Refusal> wrong(Map<ItemPart, Refusal> faults) {
    Map<String, Refusal> wrong = new HashMap<>();
    if (time().isEmpty()) wrong.put(WHEN, new Refusal.NotAnHour(to(WHEN).strip()));
    faults.forEach((part, why) -> wrong.putIfAbsent(question(part), why));
    return Map.copyOf(wrong);
  }

  private String question(ItemPart part) {
    return switch (part) {
      case TITLE -> to(TITLE_EN).length() > to(TITLE).length() ? TITLE_EN : TITLE;
      case WHEN -> WHEN;
      case STAGE -> STAGE;
      case SPEAKERS -> SPEAKERS;
      case SLIDES -> SLIDES;
      case VIDEO -> VIDEO;
      case TEXT -> to(TEXT_EN).length() > to(TEXT_FR).length() ? TEXT_EN : TEXT_FR;
    };
  }
}
