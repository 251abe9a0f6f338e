package paris.p2p.rendezvous.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Wording;

/** What was done to the community's things, for all members to read. */
public final class Journal {
  /** Of these the detail is a reason, or both names of who changed theirs. */
  private static final Set<Deed> REASONED =
      EnumSet.of(
          Deed.CANCELLED_EVENT,
          Deed.HID_POST,
          Deed.HID_TOPIC,
          Deed.MOVED_TOPIC,
          Deed.SPLIT_TOPIC,
          Deed.LOCKED_TOPIC,
          Deed.PINNED_TOPIC,
          Deed.SLOWED_TOPIC,
          Deed.DISMISSED_REPORTS,
          Deed.LET_POST_IN,
          Deed.TURNED_POST_AWAY,
          Deed.WARNED,
          Deed.SUSPENDED,
          Deed.BANNED,
          Deed.NAMED_MODERATOR,
          Deed.LOCKED_DOWN,
          Deed.HELD_NEWCOMERS,
          Deed.OPENED_SPACE,
          Deed.DECLINED_SPACE,
          Deed.EDITED_SPACE,
          Deed.RENAMED,
          Deed.UNDID_RULING,
          Deed.ASKED_REBINDING,
          Deed.AGREED_REBINDING,
          Deed.STOPPED_REBINDING,
          Deed.REBOUND_KEY);

  private final Database database;
  private final People people;

  public Journal(Database database, People people) {
    this.database = database;
    this.people = people;
  }

  /**
   * Its lines, the newest first.
   *
   * @param before only those before that number; {@link Long#MAX_VALUE} for the newest
   */
  public Outcome<List<JournalEntry>> read(Caller caller, long before, int most) {
    return database.read(transaction ->
        people
            .allowed(transaction, caller, Act.READ_JOURNAL)
            .map(_ ->
                named(transaction, new JournalStore(transaction).before(before, most, REASONED))));
  }

  private static List<JournalEntry> named(Transaction transaction, List<JournalEntry> lines) {
    Set<String> subjects =
        lines.stream().map(JournalEntry::subject).collect(Collectors.toUnmodifiableSet());
    Map<String, Wording> names = new SubjectStore(transaction).names(subjects);
    return lines.stream()
        .map(line -> line.called(names.getOrDefault(line.subject(), Wording.none())))
        .toList();
  }
}
