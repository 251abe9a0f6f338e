package paris.p2p.rendezvous.proposals;

import java.util.Set;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.text.Language;

/** Proposals and open slots for tests. */
public final class Ideas {
  private Ideas() {}

  /** A talk of 20 minutes in French. */
  public static ProposalFields talk(String title) {
    return new ProposalFields(
        Format.TALK,
        title,
        "Un *protocole* en trois messages.",
        Set.of(Language.FR),
        20,
        new Levels(Level.BEGINNER, Level.ADVANCED, Level.NONE, Level.NONE),
        Recording.POSSIBLE,
        "",
        "les mercredis",
        "https://example.org/noise",
        "amir@example.org");
  }

  /** The same with another text. */
  public static ProposalFields saying(ProposalFields fields, String text) {
    return new ProposalFields(
        fields.format(),
        fields.title(),
        text,
        fields.languages(),
        fields.minutes(),
        fields.levels(),
        fields.recording(),
        fields.prerequisites(),
        fields.available(),
        fields.links(),
        fields.contact());
  }

  /** A workshop of two hours in both languages. */
  public static ProposalFields workshop(String title) {
    return new ProposalFields(
        Format.HANDS_ON,
        title,
        "On ouvre tout.",
        Set.of(Language.FR, Language.EN),
        120,
        Levels.none(),
        Recording.MUST,
        "une machine et un câble",
        "",
        "",
        "");
  }

  /**
   * An open slot of 15 minutes in that event's programme.
   *
   * @param starts wall-clock time, {@code 19:15}, or empty for to be announced
   * @return the id of its line
   */
  public static long slot(Database database, long event, String starts) {
    return database.change(transaction ->
        transaction
            .sql()
            .fetchSingle(
                """
                select id from final table (insert into item (event_id, position, kind, title,
                stage, day_of, starts, minutes, languages, text_fr, text_en, slides, video,
                open_slot) values (?, 1, 'talk', '', 'Bar', 0, cast(? as time), 15, 'fr en', '',
                '', '', '', true))
                """,
                event,
                starts.isEmpty() ? null : starts)
            .get(0, Long.class));
  }
}
