package paris.p2p.rendezvous.desk;

import java.util.Optional;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;

/** Undoes a decision, whichever feature has passed it. */
public record Undoing(Desk desk) {
  /**
   * Brings back what was before it, and tells whom it concerned.
   *
   * @param ruling its number
   * @param why as typed
   */
  public Outcome<Ruling> undo(Caller caller, long ruling, String why) {
    Optional<Ruling> known = desk.rulings().ruling(ruling);
    if (known.isEmpty()) return unknown(ruling);
    return switch (known.get().deed()) {
      case WARNED, SUSPENDED, BANNED, NAMED_MODERATOR, LOCKED_DOWN ->
          desk.sanctions().undo(caller, ruling, why);
      case LET_POST_IN, TURNED_POST_AWAY, HELD_NEWCOMERS ->
          desk.newcomers().undo(caller, ruling, why);
      case OPENED_SPACE, DECLINED_SPACE, EDITED_SPACE -> desk.wishes().undo(caller, ruling, why);
      case HID_POST,
          HID_TOPIC,
          MOVED_TOPIC,
          SPLIT_TOPIC,
          LOCKED_TOPIC,
          PINNED_TOPIC,
          SLOWED_TOPIC,
          DISMISSED_REPORTS ->
          desk.moderation().undo(caller, ruling, why);
      case BECAME_ORGANISER,
          ADDED_EVENT,
          EDITED_EVENT,
          CANCELLED_EVENT,
          RESTORED_EVENT,
          ADDED_SERIES,
          EDITED_SERIES,
          ADDED_ITEM,
          EDITED_ITEM,
          MOVED_ITEM,
          REMOVED_ITEM,
          IMPORTED_EVENTS,
          REPLACED_TEXT,
          ADDED_STEP,
          EDITED_STEP,
          MOVED_STEP,
          PROPOSED,
          EDITED_PROPOSAL,
          DISCUSSED_PROPOSAL,
          ACCEPTED_PROPOSAL,
          TOOK_BACK_PROPOSAL,
          DECLINED_PROPOSAL,
          WITHDREW_PROPOSAL,
          RESUMED_PROPOSAL,
          UNDID_RULING,
          RENAMED,
          ASKED_REBINDING,
          AGREED_REBINDING,
          STOPPED_REBINDING,
          REBOUND_KEY ->
          unknown(ruling);
    };
  }

  private static Outcome<Ruling> unknown(long ruling) {
    return Outcome.refused(new Refusal.Unknown(Refusal.Thing.RULING, String.valueOf(ruling)));
  }
}
