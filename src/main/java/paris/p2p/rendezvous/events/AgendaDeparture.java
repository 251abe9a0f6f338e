package paris.p2p.rendezvous.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paris.p2p.rendezvous.people.Departure;
import paris.p2p.rendezvous.store.Transaction;

/**
 * What somebody answered to events, and where they speak. Their places go to those who wait; of
 * talks the name goes, and what was told stays on the programme.
 */
public record AgendaDeparture(Agenda agenda, Answers answers) implements Departure {
  @Override
  public Map<String, Object> held(Transaction transaction, Leaver who) {
    LeavingStore store = new LeavingStore(transaction);
    Map<String, Object> held = new LinkedHashMap<>();
    held.put("answers", store.answers(who.id()));
    held.put("talks", store.talks(who.id()));
    return held;
  }

  @Override
  public void forget(Transaction transaction, Leaver who) {
    if (who.person().isEmpty()) return;
    LeavingStore store = new LeavingStore(transaction);
    for (long event : store.answered(who.id())) {
      new EventStore(transaction).hold(event);
      new RsvpStore(transaction).drop(event, who.id());
      answers.moveUp(transaction, event);
      agenda.told(transaction, event);
    }
    List<LeavingStore.Line> lines = store.lines(who.id());
    store.dropSpeaker(who.id());
    for (LeavingStore.Line line : lines) {
      new ItemStore(transaction).changed(line.item());
      line.event()
          .ifPresent(event -> {
            Sought.refresh(transaction, event);
            agenda.told(transaction, event);
          });
    }
  }
}
