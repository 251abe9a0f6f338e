package paris.p2p.rendezvous.words;

import java.time.Instant;
import java.time.ZoneId;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.JournalEntry;
import paris.p2p.rendezvous.text.Language;

/** {@link JournalWords} in English. */
record JournalEnglish(Dates dates) implements JournalWords {
  @Override
  public String title() {
    return "Journal";
  }

  @Override
  public String what() {
    return "who did what, and why";
  }

  @Override
  public String nothing() {
    return "Nothing yet: what changes here is said there, with who and why.";
  }

  @Override
  public String undo() {
    return "undo";
  }

  @Override
  public String undone() {
    return "undone since";
  }

  @Override
  public String deed(JournalEntry line, ZoneId zone) {
    if (line.deed() == Deed.UNDID_RULING && line.ruled().isPresent()) {
      return "undid a decision (“" + did(line.ruled().get().deed(), line, zone) + "”)";
    }
    return did(line.deed(), line, zone);
  }

  private String did(Deed deed, JournalEntry line, ZoneId zone) {
    String it = subject(line);
    return switch (deed) {
      case BECAME_ORGANISER -> "organises the hub from now on";
      case ADDED_EVENT -> "announced " + it;
      case EDITED_EVENT -> "changed " + it;
      case CANCELLED_EVENT -> "cancelled " + it;
      case RESTORED_EVENT -> "restored " + it;
      case ADDED_SERIES -> "announced the series " + it;
      case EDITED_SERIES -> "changed the series " + it;
      case ADDED_ITEM -> "added to the programme of " + it;
      case EDITED_ITEM -> "changed the programme of " + it;
      case MOVED_ITEM -> "rearranged the programme of " + it;
      case REMOVED_ITEM -> "took out of the programme of " + it;
      case IMPORTED_EVENTS -> "took events in from another calendar";
      case REPLACED_TEXT -> "rewrote " + text(line.subject());
      case ADDED_STEP -> "added to the roadmap " + it;
      case EDITED_STEP -> "changed, on the roadmap, " + it;
      case MOVED_STEP -> "moved, on the roadmap, " + it;
      case PROPOSED -> "proposed " + it;
      case EDITED_PROPOSAL -> "changed the proposal " + it;
      case DISCUSSED_PROPOSAL -> "opened the discussion of " + it;
      case ACCEPTED_PROPOSAL -> "put on the programme " + it;
      case TOOK_BACK_PROPOSAL -> "freed the slot of " + it;
      case DECLINED_PROPOSAL -> "declined the proposal " + it;
      case WITHDREW_PROPOSAL -> "withdrew the proposal " + it;
      case RESUMED_PROPOSAL -> "proposed again " + it;
      case HID_POST -> "hid the post " + it;
      case HID_TOPIC -> "hid the thread " + it;
      case MOVED_TOPIC -> "moved to another space the thread " + it;
      case SPLIT_TOPIC -> "split the thread " + it;
      case LOCKED_TOPIC -> "closed the thread " + it;
      case PINNED_TOPIC -> "pinned the thread " + it;
      case SLOWED_TOPIC -> "slowed the thread " + it;
      case DISMISSED_REPORTS -> "dismissed what was reported, the post " + it;
      case LET_POST_IN -> "let a first post in, " + it;
      case TURNED_POST_AWAY -> "turned away a first post of " + it;
      case WARNED -> "warned " + it;
      case SUSPENDED -> "suspended " + it + until(line, zone);
      case BANNED -> "banned " + it;
      case NAMED_MODERATOR -> "made a moderator of " + it;
      case LOCKED_DOWN -> "closed the hub to new names";
      case HELD_NEWCOMERS -> held(line);
      case OPENED_SPACE -> "opened the space " + it;
      case DECLINED_SPACE -> "declined the space asked for " + it;
      case EDITED_SPACE -> "described otherwise the space " + it;
      case UNDID_RULING -> "undid a decision";
      case RENAMED -> "changed their name";
      case ASKED_REBINDING -> "asked for a key for " + it;
      case AGREED_REBINDING -> "agreed to the key asked for " + it;
      case STOPPED_REBINDING -> "stopped the key asked for " + it;
      case REBOUND_KEY -> "gave a key back to " + it;
    };
  }

  private String until(JournalEntry line, ZoneId zone) {
    return line.ruled()
        .map(JournalEntry.Ruled::terms)
        .filter(end -> !end.isEmpty())
        .map(end -> Instant.parse(end).atZone(zone).toLocalDate())
        .map(day -> " until " + dates.day(day))
        .orElse("");
  }

  private static String held(JournalEntry line) {
    String posts = line.ruled().map(JournalEntry.Ruled::terms).orElse("");
    return switch (posts) {
      case "", "0" -> "lets first posts in without waiting";
      case "1" -> "has the first post of a newcomer wait";
      default -> "has the first " + posts + " posts of a newcomer wait";
    };
  }

  private static String text(String subject) {
    String[] parts = subject.split("/");
    String name = parts.length > 1 && parts[1].equals("values") ? "the values" : "the presentation";
    if (parts.length > 1 && !parts[1].equals("values") && !parts[1].equals("about")) {
      name = "the text " + parts[1];
    }
    return parts.length > 2 && parts[2].equals("fr") ? name + ", in French" : name;
  }

  @Override
  public String subject(JournalEntry line) {
    String[] parts = line.subject().split("/", 2);
    String number = parts.length > 1 ? parts[1] : "";
    String name = line.title().in(Language.EN);
    return switch (parts[0]) {
      case "person", "held" -> Words.of(Language.EN).who(name);
      case "post" -> "#" + number + (name.isBlank() ? "" : " (“" + name + "”)");
      default -> name.isBlank() ? "no. " + number : "“" + name + "”";
    };
  }
}
