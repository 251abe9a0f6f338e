package paris.p2p.rendezvous.proposals;

import java.util.Set;
import paris.p2p.rendezvous.text.Language;

/**
 * What somebody proposes.
 *
 * @param text Markdown
 * @param languages in which they can give it, at least one
 * @param minutes that it takes
 * @param levels expected of those who listen
 * @param prerequisites what to bring or to know, for a workshop; may be empty
 * @param available when the speaker can come, in their words
 * @param links to earlier talks, addresses with blanks between
 * @param contact how to reach the speaker; shown to them and to organisers only
 */
public record ProposalFields(
    Format format,
    String title,
    String text,
    Set<Language> languages,
    int minutes,
    Levels levels,
    Recording recording,
    String prerequisites,
    String available,
    String links,
    String contact) {
  /** The same without what only organisers and its author are to see. */
  ProposalFields forAll() {
    return new ProposalFields(
        format,
        title,
        text,
        languages,
        minutes,
        levels,
        recording,
        prerequisites,
        available,
        links,
        "");
  }
}
