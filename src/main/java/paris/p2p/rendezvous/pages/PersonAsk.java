package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Sanctions;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.words.Asking;
import paris.p2p.rendezvous.words.Words;

/**
 * Something is decided about a person.
 *
 * @param id of the person
 * @param name of the person
 */
record PersonAsk(What what, long id, String name) implements Ask {
  private static final String DAYS = "days";

  /** What is decided. */
  enum What {
    WARN,
    SUSPEND,
    BAN,
    MODERATOR
  }

  @Override
  public String place() {
    return what.name().toLowerCase(Locale.ROOT) + "/" + id;
  }

  @Override
  public Form blank() {
    FormLine reason = FormLine.Typed.of(REASON, "");
    return what == What.SUSPEND
        ? Form.of(FormLine.Picked.of(DAYS, List.of("1", "3", "7", "30", "90", "365"), "3"), reason)
        : Form.of(reason);
  }

  @Override
  public String to() {
    return name;
  }

  @Override
  public Outcome<?> done(Seat seat, Map<String, String> answers) {
    Sanctions sanctions = seat.desk().sanctions();
    String why = answers.get(REASON);
    return switch (what) {
      case WARN -> sanctions.warn(seat.caller(), id, why);
      case SUSPEND ->
          sanctions.suspend(seat.caller(), id, Integer.parseInt(answers.get(DAYS)), why);
      case BAN -> sanctions.ban(seat.caller(), id, why);
      case MODERATOR -> sanctions.nameModerator(seat.caller(), id, why);
    };
  }

  @Override
  public Asking words(Words all) {
    return switch (what) {
      case WARN -> all.deciding().warn(name);
      case SUSPEND -> all.deciding().suspend(name);
      case BAN -> all.deciding().ban(name);
      case MODERATOR -> all.deciding().nameModerator(name);
    };
  }

  @Override
  public String label(String question, Words all) {
    return question.equals(DAYS) ? all.deciding().length() : all.deciding().reason();
  }

  @Override
  public String choice(FormLine.Picked picked, Words all) {
    return all.deciding().days(Integer.parseInt(picked.value()));
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }
}
