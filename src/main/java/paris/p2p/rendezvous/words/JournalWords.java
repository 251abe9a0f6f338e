package paris.p2p.rendezvous.words;

import java.time.ZoneId;
import paris.p2p.rendezvous.people.JournalEntry;

/** The journal of what was done to the community's things. */
public interface JournalWords {
  String title();

  /** Beside the title: what it is. */
  String what();

  String nothing();

  /** A key. */
  String undo();

  /** Beside a decision that was undone since. */
  String undone();

  /** What was done and to what, after the name of who did it: {@code suspend ada jusqu’au …}. */
  String deed(JournalEntry line, ZoneId zone);

  /** What it was done to, by its name, or by its number where it has none. */
  String subject(JournalEntry line);
}
