package paris.p2p.rendezvous.desk;

import java.util.List;
import java.util.Map;
import paris.p2p.rendezvous.people.ProfileFields;
import paris.p2p.rendezvous.rules.Refusal;

/**
 * What somebody says about themselves as a form and a file say it.
 *
 * @param answers by question; a question without an answer says nothing
 */
public record ProfileAnswers(Map<String, String> answers) {
  /** Where the draft of it is kept. */
  public static final String PLACE = "profile";

  public static final String ABOUT = "about";
  public static final String LANGUAGES = "languages";
  public static final String TOPICS = "topics";
  public static final String LINKS = "links";
  public static final String SHOWN = "shown";

  /** What {@link #SHOWN} can say; the first one where it says nothing. */
  public static final String MEMBERS = "members";

  public static final String EVERYBODY = "everybody";

  /** The questions that a line answers, in the order in which the manual has them. */
  public static final List<String> LINES = List.of(LANGUAGES, TOPICS, LINKS, SHOWN);

  public static ProfileAnswers of(ProfileFields fields) {
    return new ProfileAnswers(
        Map.of(
            ABOUT,
            fields.about(),
            LANGUAGES,
            fields.languages(),
            TOPICS,
            fields.topics(),
            LINKS,
            fields.links(),
            SHOWN,
            fields.forAll() ? EVERYBODY : MEMBERS));
  }

  public ProfileFields fields() {
    return new ProfileFields(
        to(ABOUT), to(LANGUAGES), to(TOPICS), to(LINKS), to(SHOWN).equals(EVERYBODY));
  }

  private String to(String question) {
    return answers.getOrDefault(question, "");
  }

  /** Which question a refusal of that field is about. */
  public static String question(Refusal.Field field) {
    return switch (field) {
      case LANGUAGES -> LANGUAGES;
      case TOPICS -> TOPICS;
      case LINKS -> LINKS;
      case NAME,
          TITLE,
          TEXT,
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
          DURATION,
          PREREQUISITES,
          AVAILABLE,
          CONTACT ->
          ABOUT;
    };
  }
}
