package paris.p2p.rendezvous.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.proposals.Format;
import paris.p2p.rendezvous.proposals.Level;
import paris.p2p.rendezvous.proposals.Levels;
import paris.p2p.rendezvous.proposals.ProposalFields;
import paris.p2p.rendezvous.proposals.Proposals;
import paris.p2p.rendezvous.proposals.Recording;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;

/**
 * What somebody typed for a proposal, by question, as its draft keeps it: screens and commands find
 * each other's drafts by it.
 *
 * @param answers as typed; the choices as their tags, languages as {@code fr en}
 */
public record ProposalAnswers(Map<String, String> answers) {
  public static final String TITLE = "title";
  public static final String FORMAT = "format";
  public static final String LANGUAGES = "languages";
  public static final String MINUTES = "minutes";
  public static final String TEXT = "text";
  public static final String NETWORK = "network";
  public static final String CRYPTOGRAPHY = "cryptography";
  public static final String BLOCKCHAIN = "blockchain";
  public static final String TECHNOLOGY = "technology";
  public static final String RECORDING = "recording";
  public static final String PREREQUISITES = "prerequisites";
  public static final String AVAILABLE = "available";
  public static final String LINKS = "links";
  public static final String CONTACT = "contact";

  /** All questions, in the order in which a screen asks them. */
  public static final List<String> QUESTIONS =
      List.of(
          TITLE,
          FORMAT,
          LANGUAGES,
          MINUTES,
          TEXT,
          NETWORK,
          CRYPTOGRAPHY,
          BLOCKCHAIN,
          TECHNOLOGY,
          RECORDING,
          PREREQUISITES,
          AVAILABLE,
          LINKS,
          CONTACT);

  /** Where a new proposal's draft is kept. */
  public static final String NEW = "proposal/new";

  /**
   * What was read from the answers.
   *
   * @param fields with something harmless in place of what could not be read
   * @param wrong what is wrong, by question
   */
  public record Read(ProposalFields fields, Map<String, Refusal> wrong) {}

  /** Where the draft of a change is kept. */
  public static String place(long proposal) {
    return "proposal/" + proposal;
  }

  /** What says that again. */
  public static ProposalAnswers of(ProposalFields fields) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String question : QUESTIONS) all.put(question, answer(question, fields));
    return new ProposalAnswers(all);
  }

  private static String answer(String question, ProposalFields fields) {
    return switch (question) {
      case TITLE -> fields.title();
      case FORMAT -> fields.format().tag();
      case LANGUAGES ->
          fields.languages().stream().sorted().map(Language::tag).collect(Collectors.joining(" "));
      case MINUTES -> String.valueOf(fields.minutes());
      case TEXT -> fields.text();
      case NETWORK -> fields.levels().network().tag();
      case CRYPTOGRAPHY -> fields.levels().cryptography().tag();
      case BLOCKCHAIN -> fields.levels().blockchain().tag();
      case TECHNOLOGY -> fields.levels().technology().tag();
      case RECORDING -> fields.recording().tag();
      case PREREQUISITES -> fields.prerequisites();
      case AVAILABLE -> fields.available();
      case LINKS -> fields.links();
      default -> fields.contact();
    };
  }

  /** The answer to that question; empty for none. */
  public String to(String question) {
    return answers.getOrDefault(question, "");
  }

  /** Reads all answers and asks the rules what is wrong with them. */
  public Read read(Proposals proposals) {
    ProposalFields fields = fields();
    Map<String, Refusal> wrong = new HashMap<>();
    proposals.check(fields).forEach((field, why) -> wrong.put(question(field), why));
    if (minutes().isEmpty()) wrong.put(MINUTES, unread());
    return new Read(fields, Map.copyOf(wrong));
  }

  private ProposalFields fields() {
    return new ProposalFields(
        Format.tagged(to(FORMAT)).orElse(Format.TALK),
        to(TITLE),
        to(TEXT),
        languages(),
        minutes().orElse(Proposals.MINUTES_LEAST),
        new Levels(level(NETWORK), level(CRYPTOGRAPHY), level(BLOCKCHAIN), level(TECHNOLOGY)),
        Recording.tagged(to(RECORDING)).orElse(Recording.POSSIBLE),
        to(PREREQUISITES),
        to(AVAILABLE),
        to(LINKS),
        to(CONTACT));
  }

  /** The languages that were chosen. */
  public Set<Language> languages() {
    List<String> tags = List.of(to(LANGUAGES).split(" "));
    return Arrays.stream(Language.values())
        .filter(one -> tags.contains(one.tag()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Level level(String question) {
    return Level.tagged(to(question)).orElse(Level.NONE);
  }

  private Optional<Integer> minutes() {
    return Optional.of(to(MINUTES).strip())
        .filter(typed -> typed.matches("[0-9]{1,6}"))
        .map(Integer::valueOf);
  }

  private Refusal unread() {
    String typed = to(MINUTES).strip();
    return typed.isEmpty()
        ? new Refusal.Empty(Refusal.Field.DURATION)
        : new Refusal.NotANumber(Refusal.Field.DURATION, typed);
  }

  private static String question(Refusal.Field field) {
    return switch (field) {
      case TEXT -> TEXT;
      case LANGUAGES -> LANGUAGES;
      case DURATION -> MINUTES;
      case PREREQUISITES -> PREREQUISITES;
      case AVAILABLE -> AVAILABLE;
      case LINKS -> LINKS;
      case CONTACT -> CONTACT;
      case TITLE,
          NAME,
          REASON,
          WHEN,
          PLACE,
          ADDRESS,
          CAPACITY,
          CODE,
          SINCE,
          RULE,
          NUMBER,
          LAST,
          TOPICS ->
          TITLE;
    };
  }
}
