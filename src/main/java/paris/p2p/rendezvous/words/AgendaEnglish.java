package paris.p2p.rendezvous.words;

import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.text.Language;

/** The agenda in English. */
record AgendaEnglish() implements AgendaWords {
  @Override
  public String upcoming() {
    return "Coming up";
  }

  @Override
  public String onwards(String month) {
    return "From " + month + " on";
  }

  @Override
  public String past() {
    return "Past";
  }

  @Override
  public String nothingAhead() {
    return "Nothing is planned for those days. An idea? Bring it up on the board.";
  }

  @Override
  public String nothingPast() {
    return "No past event up to then.";
  }

  @Override
  public String kind(Kind kind) {
    return switch (kind) {
      case MEETUP -> "meetup";
      case TALK -> "talk";
      case WORKSHOP -> "workshop";
      case HACKATHON -> "hackathon";
      case PROJECTION -> "screening";
      case PARTY -> "party";
      case FESTIVAL -> "festival";
      case OTHER -> "other";
    };
  }

  @Override
  public String spoken(Set<Language> languages) {
    if (languages.size() > 1) return "in French and English";
    return languages.contains(Language.EN) ? "in English" : "in French";
  }

  @Override
  public String going(int going, Optional<Integer> capacity) {
    return people(going)
        + capacity.map(places -> ", " + (places == 1 ? "1 place" : places + " places")).orElse("");
  }

  private static String people(int going) {
    return switch (going) {
      case 0 -> "nobody has said they come yet";
      case 1 -> "1 person is coming";
      default -> going + " people are coming";
    };
  }

  @Override
  public String meantToCome(int people) {
    return people == 1 ? "1 person had said they’d come" : people + " people had said they’d come";
  }

  @Override
  public String off() {
    return "cancelled";
  }

  @Override
  public String over() {
    return "over";
  }

  @Override
  public String cancelled(String reason) {
    return "Cancelled: " + reason;
  }

  @Override
  public String edit() {
    return "edit";
  }

  @Override
  public String add() {
    return "add";
  }

  @Override
  public String duplicate() {
    return "duplicate";
  }

  @Override
  public String cancel() {
    return "cancel";
  }

  @Override
  public String restore() {
    return "restore";
  }

  @Override
  public String month() {
    return "month";
  }

  @Override
  public String monthBefore() {
    return "month before";
  }

  @Override
  public String monthAfter() {
    return "month after";
  }

  @Override
  public String showPast() {
    return "past";
  }

  @Override
  public String showUpcoming() {
    return "coming up";
  }

  @Override
  public String restored(String title) {
    return "Back on: “" + title + "”";
  }

  @Override
  public String cancelling() {
    return "Cancel";
  }

  @Override
  public String whyItMatters() {
    return "The event stays in the agenda, struck out, with this reason, so that those who meant"
        + " to come know why. You can restore it later.";
  }

  @Override
  public String reason() {
    return "Reason";
  }

  @Override
  public String cancelIt() {
    return "cancel the event";
  }

  @Override
  public String letItStand() {
    return "cancel nothing";
  }

  @Override
  public String nowCancelled(String title) {
    return "Cancelled: “" + title + "”";
  }
}
