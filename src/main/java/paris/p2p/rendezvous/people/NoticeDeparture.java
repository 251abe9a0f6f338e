package paris.p2p.rendezvous.people;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import paris.p2p.rendezvous.store.Transaction;

/** What somebody was told, and their name in what others were told of them. */
public record NoticeDeparture() implements Departure {
  /** Of these the detail is a name. */
  private static final Set<Notice.Kind> NAMING =
      EnumSet.of(
          Notice.Kind.POST_ANSWERED,
          Notice.Kind.POST_MENTIONED,
          Notice.Kind.TOPIC_OPENED,
          Notice.Kind.TOPIC_GREW);

  @Override
  public Map<String, Object> held(Transaction transaction, Leaver who) {
    return Map.of("notices", new LeavingStore(transaction).notices(who.id()));
  }

  @Override
  public void forget(Transaction transaction, Leaver who) {
    if (who.person().isEmpty()) return;
    LeavingStore store = new LeavingStore(transaction);
    store.dropNotices(who.id(), PersonDeparture.names(transaction, who.person().get()), NAMING);
    if (who.words()) store.untitleProposals(who.id());
  }
}
