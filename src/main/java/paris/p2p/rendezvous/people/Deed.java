package paris.p2p.rendezvous.people;

import java.util.Locale;

/** What the journal tells of. */
public enum Deed {
  BECAME_ORGANISER,
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
  HID_POST,
  HID_TOPIC,
  MOVED_TOPIC,
  SPLIT_TOPIC,
  LOCKED_TOPIC,
  PINNED_TOPIC,
  SLOWED_TOPIC,
  DISMISSED_REPORTS,
  LET_POST_IN,
  TURNED_POST_AWAY,
  WARNED,
  SUSPENDED,
  BANNED,
  NAMED_MODERATOR,
  LOCKED_DOWN,
  HELD_NEWCOMERS,
  OPENED_SPACE,
  DECLINED_SPACE,
  EDITED_SPACE,
  UNDID_RULING,
  RENAMED,
  ASKED_REBINDING,
  AGREED_REBINDING,
  STOPPED_REBINDING,
  REBOUND_KEY;

  /** Its name in the database and in JSON. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of that name; refuses others as a bug. */
  static Deed tagged(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }
}
