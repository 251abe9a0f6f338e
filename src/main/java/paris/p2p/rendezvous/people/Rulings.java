package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Cleaner;

/**
 * What those who keep order decide: each decision has a reason, stands in the journal, is told to
 * whom it concerns, and can be undone. What it changes, and how that is brought back, is the matter
 * of the feature that passes it, in the same transaction.
 */
public final class Rulings {
  /** How many signs (graphemes) a reason may have. */
  public static final int REASON_MOST = 600;

  private final Database database;
  private final Notices notices;
  private final Clock clock;

  public Rulings(Database database, Notices notices, Clock clock) {
    this.database = database;
    this.notices = notices;
    this.clock = clock;
  }

  /**
   * What is decided.
   *
   * @param subject {@code post/412}, {@code topic/3}, {@code person/7} or {@code hub}
   * @param title what that is called, for whom it concerns
   * @param concerned the id of the person to be told; none where nobody is
   * @param reason cleaned ({@link #reason})
   * @param before what undoing it brings back, as the deed writes it down; may be empty
   */
  public record Decision(
      Deed deed,
      String subject,
      String title,
      Optional<Long> concerned,
      String reason,
      String before) {}

  /** A reason as it is kept, or why it is none: empty, or longer than {@link #REASON_MOST}. */
  public static Outcome<String> reason(String typed) {
    String line = Cleaner.line(typed);
    return Typed.needed(Refusal.Field.REASON, line, REASON_MOST)
        .<Outcome<String>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(line));
  }

  /** Passes it, as a part of what it changes; its number. */
  public long pass(Transaction transaction, Person by, Decision decision) {
    Instant now = now();
    long id = new RulingStore(transaction).add(now, by.id(), decision);
    new JournalStore(transaction)
        .add(now, by.id(), decision.deed(), decision.subject(), decision.reason(), id);
    tell(
        transaction,
        by,
        decision.concerned(),
        Notice.Kind.RULED,
        decision.subject(),
        decision.title(),
        decision.deed().tag() + " " + decision.reason());
    return id;
  }

  /**
   * Undoes one, as a part of what brings back what was before. Refused when it was undone already.
   *
   * @param title what its subject is called, for whom it concerned
   * @param why cleaned ({@link #reason})
   */
  public Outcome<Ruling> undo(
      Transaction transaction, Person by, Ruling ruling, String title, String why) {
    Instant now = now();
    if (!new RulingStore(transaction).undo(ruling.id(), by.id(), now)) {
      return Outcome.refused(new Refusal.OfBoard.UndoneAlready());
    }
    new JournalStore(transaction)
        .add(now, by.id(), Deed.UNDID_RULING, ruling.subject(), why, ruling.id());
    tell(
        transaction,
        by,
        ruling.concerned(),
        Notice.Kind.RULING_UNDONE,
        ruling.subject(),
        title,
        ruling.deed().tag() + " " + why);
    return Outcome.done(ruling);
  }

  private void tell(
      Transaction transaction,
      Person by,
      Optional<Long> concerned,
      Notice.Kind kind,
      String subject,
      String title,
      String detail) {
    concerned
        .filter(person -> person != by.id())
        .ifPresent(
            person -> notices.tell(transaction, Set.of(person), kind, subject, title, detail));
  }

  /** The one of that number. */
  public Optional<Ruling> ruling(long id) {
    return database.read(transaction -> ruling(transaction, id));
  }

  /** The same, in the middle of a change. */
  public Optional<Ruling> ruling(Transaction transaction, long id) {
    return new RulingStore(transaction).ruling(id);
  }

  /** The newest decision of that kind about that which is in force. */
  public Optional<Ruling> inForce(Transaction transaction, Deed deed, String subject) {
    return new RulingStore(transaction).inForce(deed, subject);
  }

  /** All decisions about that, the newest first. */
  public List<Ruling> about(String subject) {
    return database.read(transaction -> about(transaction, subject));
  }

  /** The same, in the middle of a reading. */
  public List<Ruling> about(Transaction transaction, String subject) {
    return new RulingStore(transaction).about(subject);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
