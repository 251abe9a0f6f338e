package paris.p2p.rendezvous.words;

import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.text.Language;

/** What the agenda says, and what can be done with an event. */
public interface AgendaWords {
  /** Above the events to come. */
  String upcoming();

  /** Above the events of a month on. */
  String onwards(String month);

  /** Above the events that are over. */
  String past();

  /** There is nothing to come, or nothing from that month on. */
  String nothingAhead();

  String nothingPast();

  String kind(Kind kind);

  /** {@code en français et en anglais}. */
  String spoken(Set<Language> languages);

  /** How many come, and out of how many places. */
  String going(int going, Optional<Integer> capacity);

  /** How many had said that they come to what is over or cancelled; one or more. */
  String meantToCome(int people);

  /** Cancelled, in a word. */
  String off();

  String over();

  /** That it does not take place, and why. */
  String cancelled(String reason);

  String edit();

  String add();

  String duplicate();

  String cancel();

  String restore();

  /** What both keys that turn the month do, in one word. */
  String month();

  String monthBefore();

  String monthAfter();

  String showPast();

  String showUpcoming();

  String restored(String title);

  String cancelling();

  /** What a reason is for. */
  String whyItMatters();

  String reason();

  String cancelIt();

  /** Leaves the form; the event stays. */
  String letItStand();

  String nowCancelled(String title);
}
