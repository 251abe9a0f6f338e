package paris.p2p.rendezvous.oneshot;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.desk.ProposalAnswers;
import paris.p2p.rendezvous.proposals.Level;
import paris.p2p.rendezvous.proposals.Recording;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.words.ProposalFormWords;

/** A proposal as a file says it: its fields become the answers of the form. */
record ProposalFile(FrontMatter file) {
  private static final String KIND = "kind";
  private static final String FORM = "form";
  private static final String WORKSHOP = "workshop";
  private static final List<String> KINDS = List.of("talk", WORKSHOP);
  private static final List<String> FORMS = List.of("debate", "hands-on", "poster", "course");
  private static final List<String> LANGUAGES = List.of("fr", "en", "fr, en");
  private static final List<String> LEVELS = Arrays.stream(Level.values()).map(Level::tag).toList();
  private static final List<String> RECORDINGS =
      Arrays.stream(Recording.values()).map(Recording::tag).toList();

  /** All fields that there are, in the order in which the manual has them. */
  private static final List<String> FIELDS =
      List.of(
          ProposalAnswers.TITLE,
          KIND,
          FORM,
          ProposalAnswers.LANGUAGES,
          ProposalAnswers.MINUTES,
          ProposalAnswers.NETWORK,
          ProposalAnswers.CRYPTOGRAPHY,
          ProposalAnswers.BLOCKCHAIN,
          ProposalAnswers.TECHNOLOGY,
          ProposalAnswers.RECORDING,
          ProposalAnswers.PREREQUISITES,
          ProposalAnswers.AVAILABLE,
          ProposalAnswers.LINKS,
          ProposalAnswers.CONTACT);

  /** What keeps the file from being read, in one sentence that names the field; or nothing. */
  Optional<String> wrong(ProposalFormWords words) {
    if (!file.strange().isEmpty()) return Optional.of(words.noField(file.strange(), FIELDS));
    for (String field : file.fields().keySet()) {
      if (!FIELDS.contains(field)) return Optional.of(words.unknownField(field, FIELDS));
    }
    if (!file.twice().isEmpty()) return Optional.of(words.twice(file.twice()));
    return FIELDS.stream().flatMap(field -> misread(field, words).stream()).findFirst();
  }

  private Optional<String> misread(String field, ProposalFormWords words) {
    List<String> choices = choices(field);
    boolean asked = file.fields().containsKey(field) || needed(field);
    if (choices.isEmpty() || !asked) return Optional.empty();
    String typed = said(field);
    boolean known =
        field.equals(ProposalAnswers.LANGUAGES)
            ? !languages().isEmpty()
            : choices.contains(typed.toLowerCase(Locale.ROOT).replace('_', '-'));
    return known ? Optional.empty() : Optional.of(words.notOneOf(field, typed, choices));
  }

  /** Choices without a usual one. */
  private boolean needed(String field) {
    return field.equals(KIND)
        || field.equals(ProposalAnswers.LANGUAGES)
        || field.equals(FORM) && workshop();
  }

  private boolean workshop() {
    return said(KIND).equalsIgnoreCase(WORKSHOP);
  }

  private static List<String> choices(String field) {
    return switch (field) {
      case KIND -> KINDS;
      case FORM -> FORMS;
      case ProposalAnswers.LANGUAGES -> LANGUAGES;
      case ProposalAnswers.NETWORK,
          ProposalAnswers.CRYPTOGRAPHY,
          ProposalAnswers.BLOCKCHAIN,
          ProposalAnswers.TECHNOLOGY ->
          LEVELS;
      case ProposalAnswers.RECORDING -> RECORDINGS;
      default -> List.of();
    };
  }

  private String said(String field) {
    return file.fields().getOrDefault(field, "");
  }

  /** {@code fr en} from {@code FR, en}, {@code fr/en}…; empty where anything else is among them. */
  private String languages() {
    List<String> typed =
        Arrays.stream(
                said(ProposalAnswers.LANGUAGES).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
    if (!tags.containsAll(typed)) return "";
    return String.join(" ", tags.stream().filter(typed::contains).toList());
  }

  /** The answers to the questions of the form, as far as the file has them. */
  ProposalAnswers answers() {
    Map<String, String> answers = new HashMap<>();
    for (String question : ProposalAnswers.QUESTIONS) {
      String said = answer(question);
      if (!said.isBlank()) answers.put(question, said);
    }
    return new ProposalAnswers(Map.copyOf(answers));
  }

  private String answer(String question) {
    return switch (question) {
      case ProposalAnswers.TEXT -> file.text();
      case ProposalAnswers.FORMAT -> format();
      case ProposalAnswers.LANGUAGES -> languages();
      default -> {
        boolean picked = !choices(question).isEmpty();
        yield picked ? said(question).toLowerCase(Locale.ROOT) : said(question);
      }
    };
  }

  private String format() {
    String said = workshop() ? said(FORM) : said(KIND);
    return said.toLowerCase(Locale.ROOT).replace('-', '_');
  }
}
