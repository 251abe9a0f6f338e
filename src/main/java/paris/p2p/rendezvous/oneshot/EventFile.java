package paris.p2p.rendezvous.oneshot;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.desk.SeriesQuestion;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.words.SeriesWords;

/**
 * An event or a series as a file says it: its fields become answers to the questions of the form.
 *
 * @param language of the text below the fields
 */
record EventFile(FrontMatter file, Language language) {
  private static final List<String> FIELDS =
      List.of(
          "title",
          "kind",
          "when",
          "place",
          "address",
          "places",
          "languages",
          "rule",
          "until",
          "number",
          "reason");

  private static final Map<String, String> IN_FRENCH =
      Map.of(
          "titre", "title",
          "genre", "kind",
          "quand", "when",
          "lieu", "place",
          "adresse", "address",
          "langues", "languages",
          "regle", "rule",
          "fin", "until",
          "numero", "number",
          "raison", "reason");

  /** What keeps the file from being read, in one sentence that names the field; or nothing. */
  Optional<String> wrong(SeriesWords words) {
    if (file.fields().isEmpty() && file.text().isEmpty() && file.strange().isEmpty()) {
      return Optional.of(words.nothingSent());
    }
    if (!file.strange().isEmpty()) return Optional.of(words.noField(file.strange(), FIELDS));
    if (!file.twice().isEmpty()) return Optional.of(words.twice(file.twice()));
    for (String field : file.fields().keySet()) {
      if (!FIELDS.contains(named(field))) return Optional.of(words.noField(field, FIELDS));
    }
    if (fields().size() < file.fields().size()) return Optional.of(words.twice(again()));
    return misread(words);
  }

  private Optional<String> misread(SeriesWords words) {
    Map<String, String> fields = fields();
    String kind = fields.getOrDefault("kind", "talk");
    if (Kind.tagged(kind).isEmpty()) {
      String kinds = Arrays.stream(Kind.values()).map(Kind::tag).collect(Collectors.joining(", "));
      return Optional.of(words.noValue("kind", kind, kinds));
    }
    String languages = fields.getOrDefault("languages", "fr");
    return languages(languages).isEmpty()
        ? Optional.of(words.noValue("languages", languages, "fr, en, fr en"))
        : Optional.empty();
  }

  private static String named(String field) {
    return IN_FRENCH.getOrDefault(field, field);
  }

  /** A field that is there by both its names. */
  private String again() {
    return file.fields().keySet().stream()
        .filter(field -> !named(field).equals(field))
        .map(EventFile::named)
        .filter(file.fields()::containsKey)
        .findFirst()
        .orElse("");
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    file.fields().forEach((field, value) -> fields.putIfAbsent(named(field), value));
    return fields;
  }

  /** Whether it says something that only a series has. */
  boolean ofSeries() {
    return fields().keySet().stream().anyMatch(List.of("rule", "until", "number")::contains);
  }

  /** The rule, empty where it is not said; none where the file has no such line. */
  Optional<String> rule() {
    return Optional.ofNullable(fields().get("rule"));
  }

  /** These answers, with what the file says instead. */
  Map<String, String> over(Map<String, String> answers) {
    Map<String, String> all = new HashMap<>(answers);
    fields().forEach((field, value) -> all.put(question(field), answer(field, value)));
    if (!file.text().isEmpty()) all.put("text_" + language.tag(), file.text());
    return all;
  }

  private static String question(String field) {
    return field.equals("until") ? SeriesQuestion.LAST.tag() : field;
  }

  private static String answer(String field, String value) {
    return switch (field) {
      case "kind" -> value.toLowerCase(Locale.ROOT);
      case "languages" -> languages(value);
      default -> value;
    };
  }

  /** {@code fr en} from {@code FR, en}; empty where anything else is among them. */
  private static String languages(String typed) {
    List<String> words =
        Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
    if (!tags.containsAll(words)) return "";
    return String.join(" ", tags.stream().filter(words::contains).toList());
  }
}
