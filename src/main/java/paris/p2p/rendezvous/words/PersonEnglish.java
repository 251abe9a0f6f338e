package paris.p2p.rendezvous.words;

import java.time.LocalDate;
import paris.p2p.rendezvous.people.Sanction;

/** {@link PersonWords} in English. */
record PersonEnglish(Dates dates) implements PersonWords {
  @Override
  public String everybody() {
    return "everybody";
  }

  @Override
  public String name() {
    return "Name";
  }

  @Override
  public String example() {
    return "some letters of a name";
  }

  @Override
  public String count(int people) {
    return people + (people > 1 ? " people" : " person");
  }

  @Override
  public String nobody(String typed) {
    return "Nobody is called like that: “" + Echo.of(typed) + "”.";
  }

  @Override
  public String open() {
    return "see";
  }

  @Override
  public String leave() {
    return "close";
  }

  @Override
  public String since(LocalDate day) {
    return "here since " + dates.day(day);
  }

  @Override
  public String sanction(Sanction sanction, LocalDate until) {
    return switch (sanction.kind()) {
      case SUSPENDED -> "Does not write until " + dates.day(until) + ": " + sanction.reason();
      case BANNED -> "Can only read: " + sanction.reason();
    };
  }

  @Override
  public String decide() {
    return "Decide";
  }

  @Override
  public String warn() {
    return "Warn, and say why";
  }

  @Override
  public String suspend() {
    return "Suspend: reads without writing, for a while";
  }

  @Override
  public String ban() {
    return "Ban: only reads, with all their keys";
  }

  @Override
  public String moderator() {
    return "Make a moderator of them";
  }

  @Override
  public String decisions() {
    return "What was decided";
  }

  @Override
  public String moderate() {
    return "moderate";
  }

  @Override
  public String house() {
    return "house rules";
  }

  @Override
  public String lockdown(boolean on) {
    return on ? "Nobody new takes a name for now." : "Anybody with a key can take a name.";
  }

  @Override
  public String held(int posts) {
    return switch (posts) {
      case 0 -> "What newcomers write comes to the board at once.";
      case 1 -> "The first post of a newcomer waits for a moderator.";
      default -> "The first " + posts + " posts of a newcomer wait for a moderator.";
    };
  }

  @Override
  public String byOrganisers() {
    return "The organisers decide on it; the journal says when and why.";
  }
}
