package paris.p2p.rendezvous.words;

import java.time.Instant;
import java.time.ZoneId;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.JournalEntry;
import paris.p2p.rendezvous.text.Language;

/** {@link JournalWords} in French. Who did it comes before, whatever their gender. */
record JournalFrench(Dates dates) implements JournalWords {
  @Override
  public String title() {
    return "Journal";
  }

  @Override
  public String what() {
    return "qui a fait quoi, et pourquoi";
  }

  @Override
  public String nothing() {
    return "Rien encore\u00a0: ce qui change ici sera dit là, avec qui et pourquoi.";
  }

  @Override
  public String undo() {
    return "défaire";
  }

  @Override
  public String undone() {
    return "défait depuis";
  }

  @Override
  public String deed(JournalEntry line, ZoneId zone) {
    if (line.deed() == Deed.UNDID_RULING && line.ruled().isPresent()) {
      return "revient sur une décision («\u00a0"
          + did(line.ruled().get().deed(), line, zone)
          + "\u00a0»)";
    }
    return did(line.deed(), line, zone);
  }

  private String did(Deed deed, JournalEntry line, ZoneId zone) {
    String it = subject(line);
    return switch (deed) {
      case BECAME_ORGANISER -> "organise le hub désormais";
      case ADDED_EVENT -> "annonce " + it;
      case EDITED_EVENT -> "change " + it;
      case CANCELLED_EVENT -> "annule " + it;
      case RESTORED_EVENT -> "rétablit " + it;
      case ADDED_SERIES -> "annonce la série " + it;
      case EDITED_SERIES -> "change la série " + it;
      case ADDED_ITEM -> "ajoute au programme de " + it;
      case EDITED_ITEM -> "change le programme de " + it;
      case MOVED_ITEM -> "réordonne le programme de " + it;
      case REMOVED_ITEM -> "retire du programme de " + it;
      case IMPORTED_EVENTS -> "importe des événements d’un autre agenda";
      case REPLACED_TEXT -> "réécrit " + text(line.subject());
      case ADDED_STEP -> "ajoute à la feuille de route " + it;
      case EDITED_STEP -> "change, sur la feuille de route, " + it;
      case MOVED_STEP -> "déplace, sur la feuille de route, " + it;
      case PROPOSED -> "propose " + it;
      case EDITED_PROPOSAL -> "change la proposition " + it;
      case DISCUSSED_PROPOSAL -> "met en discussion " + it;
      case ACCEPTED_PROPOSAL -> "met au programme " + it;
      case TOOK_BACK_PROPOSAL -> "libère le créneau de " + it;
      case DECLINED_PROPOSAL -> "décline la proposition " + it;
      case WITHDREW_PROPOSAL -> "retire la proposition " + it;
      case RESUMED_PROPOSAL -> "propose à nouveau " + it;
      case HID_POST -> "masque le message " + it;
      case HID_TOPIC -> "masque le fil " + it;
      case MOVED_TOPIC -> "change d’espace le fil " + it;
      case SPLIT_TOPIC -> "partage le fil " + it;
      case LOCKED_TOPIC -> "ferme le fil " + it;
      case PINNED_TOPIC -> "épingle le fil " + it;
      case SLOWED_TOPIC -> "ralentit le fil " + it;
      case DISMISSED_REPORTS -> "classe ce qui a été signalé, le message " + it;
      case LET_POST_IN -> "laisse entrer un premier message, " + it;
      case TURNED_POST_AWAY -> "écarte un premier message de " + it;
      case WARNED -> "avertit " + it;
      case SUSPENDED -> "suspend " + it + until(line, zone);
      case BANNED -> "bannit " + it;
      case NAMED_MODERATOR -> "confie la modération à " + it;
      case LOCKED_DOWN -> "ferme le hub aux nouveaux noms";
      case HELD_NEWCOMERS -> held(line);
      case OPENED_SPACE -> "ouvre l’espace " + it;
      case DECLINED_SPACE -> "décline l’espace demandé " + it;
      case EDITED_SPACE -> "décrit autrement l’espace " + it;
      case UNDID_RULING -> "revient sur une décision";
      case RENAMED -> "change de nom";
      case ASKED_REBINDING -> "demande une clé pour " + it;
      case AGREED_REBINDING -> "donne son accord à la clé demandée pour " + it;
      case STOPPED_REBINDING -> "arrête la clé demandée pour " + it;
      case REBOUND_KEY -> "rend une clé à " + it;
    };
  }

  private String until(JournalEntry line, ZoneId zone) {
    return line.ruled()
        .map(JournalEntry.Ruled::terms)
        .filter(end -> !end.isEmpty())
        .map(end -> Instant.parse(end).atZone(zone).toLocalDate())
        .map(day -> " jusqu’au " + dates.day(day).replaceFirst("^\\S+ ", ""))
        .orElse("");
  }

  private static String held(JournalEntry line) {
    String posts = line.ruled().map(JournalEntry.Ruled::terms).orElse("");
    return switch (posts) {
      case "", "0" -> "ne fait plus attendre les premiers messages";
      case "1" -> "fait attendre le premier message de qui arrive";
      default -> "fait attendre les " + posts + " premiers messages de qui arrive";
    };
  }

  private static String text(String subject) {
    String[] parts = subject.split("/");
    String name = parts.length > 1 && parts[1].equals("values") ? "les valeurs" : "la présentation";
    if (parts.length > 1 && !parts[1].equals("values") && !parts[1].equals("about")) {
      name = "le texte " + parts[1];
    }
    return parts.length > 2 && parts[2].equals("en") ? name + ", en anglais" : name;
  }

  @Override
  public String subject(JournalEntry line) {
    String[] parts = line.subject().split("/", 2);
    String number = parts.length > 1 ? parts[1] : "";
    String name = line.title().in(Language.FR);
    return switch (parts[0]) {
      case "person", "held" -> Words.of(Language.FR).who(name);
      case "post" -> "#" + number + (name.isBlank() ? "" : " («\u00a0" + name + "\u00a0»)");
      default -> name.isBlank() ? "n°\u00a0" + number : "«\u00a0" + name + "\u00a0»";
    };
  }
}
