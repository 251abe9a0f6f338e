package paris.p2p.rendezvous.proposals;

import java.time.Instant;
import java.util.Optional;
import paris.p2p.rendezvous.events.Slot;

/**
 * A talk or workshop that somebody would give.
 *
 * @param authorId who proposed it
 * @param author their name
 * @param reason why it was declined; empty unless it was
 * @param slot where it stands in a programme, when it is accepted
 * @param seconds how many others would like to hear it
 * @param changedAt when it came into its state, or was changed after
 * @param version rises with each edit; an edit names the one it began from
 */
public record Proposal(
    long id,
    long authorId,
    String author,
    ProposalFields fields,
    State state,
    String reason,
    Optional<Slot> slot,
    int seconds,
    Instant proposedAt,
    Instant changedAt,
    int version) {
  private static final String SUBJECT = "proposal/";

  public String title() {
    return fields.title();
  }

  /** What a thread and a notice about it are about, {@code proposal/12}. */
  public String subject() {
    return subject(id);
  }

  static String subject(long id) {
    return SUBJECT + id;
  }

  /** The proposal that such a subject is about; none for other subjects. */
  static Optional<Long> about(String subject) {
    boolean one = subject.matches(SUBJECT + "[0-9]{1,18}");
    return one ? Optional.of(Long.valueOf(subject.substring(SUBJECT.length()))) : Optional.empty();
  }

  /** The same without what only organisers and its author are to see. */
  Proposal forAll() {
    return with(fields.forAll(), slot);
  }

  /** The same at that place of a programme. */
  Proposal at(Optional<Slot> place) {
    return with(fields, place);
  }

  private Proposal with(ProposalFields shown, Optional<Slot> place) {
    return new Proposal(
        id, authorId, author, shown, state, reason, place, seconds, proposedAt, changedAt, version);
  }
}
