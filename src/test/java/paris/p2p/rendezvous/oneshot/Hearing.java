package paris.p2p.rendezvous.oneshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.community.StepFields;
import paris.p2p.rendezvous.community.StepState;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventFields;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.events.Series;
import paris.p2p.rendezvous.people.FirstCode;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/** A hub with a little content, and people of every sort who call it. */
final class Hearing implements AutoCloseable {
  static final ZoneId PARIS = HubInMemory.PARIS;
  static final Caller GUEST = Caller.guest();
  static final Caller NAMELESS = with("nameless");
  static final Caller ADA = with("ada");
  static final Caller ORGA = with("orga");

  static final Clock CLOCK = HubInMemory.CLOCK;

  /** What a command said and how it ended. */
  record Heard(int status, String out, String err) {}

  private final HubInMemory hub;
  final FirstCode code;
  final Desk desk;
  private final Oneshot oneshot = new Oneshot();

  Hearing() {
    this(true);
  }

  /** Perhaps without an organiser yet. */
  Hearing(boolean organised) {
    this(organised, false);
  }

  /** One that says of itself that it is made up. */
  static Hearing demo() {
    return new Hearing(true, true);
  }

  private Hearing(boolean organised, boolean demo) {
    hub = new HubInMemory(HubInMemory.house(demo));
    code = hub.code;
    desk = hub.desk.at("ssh -p 2222 localhost", List.of());
    desk.board().found("annonces", new Wording("Annonces", "News"), Wording.none());
    desk.board().found("idees", new Wording("Idées", "Ideas"), new Wording("Tout haut", "Aloud"));
    desk.people().join(ADA, "ada");
    if (!organised) return;
    desk.people().claim(ORGA, code.code());
    desk.people().join(ORGA, "noor");
  }

  /** The first Wednesdays from 2 December 2026 on. */
  Hearing withSeries() {
    desk.agenda()
        .found(
            new Series(
                "biere@p2p.paris",
                "FREQ=MONTHLY;BYDAY=1WE",
                LocalDate.of(2026, 12, 2),
                88,
                "Pair à Bière",
                Kind.MEETUP,
                LocalTime.of(18, 30),
                270,
                PARIS,
                "Ground Control",
                "81 rue du Charolais, 75012 Paris",
                Set.of(Language.FR, Language.EN),
                Optional.empty(),
                new Wording("18:30 les portes", "18:30 doors")));
    return this;
  }

  /** A talk on Wednesday 9 December 2026. */
  long withTalk(String title, Optional<Integer> capacity) {
    return withTalk(title, LocalDate.of(2026, 12, 9), capacity);
  }

  long withTalk(String title, LocalDate day, Optional<Integer> capacity) {
    EventFields fields =
        new EventFields(
            title,
            Kind.TALK,
            day.atTime(19, 0),
            day.atTime(21, 0),
            "La Cave",
            "",
            Set.of(Language.FR),
            capacity,
            new Wording("Au comptoir.", ""));
    return switch (desk.agenda().add(ORGA, fields)) {
      case Outcome.Done<Event>(Event event) -> event.id();
      case Outcome.Refused<Event>(Refusal why) -> throw new AssertionError(why);
    };
  }

  Hearing withTexts() {
    desk.community().foundText("about", new Wording("# Quésaco ?", "# What is it?"));
    desk.community().foundText("values", new Wording("# Nos valeurs", "# Our values"));
    desk.community()
        .foundStep(
            new StepFields(
                new Wording("Le premier nœud", "The first node"),
                new Wording("À Paris.\n\nPuis ailleurs.", "In Paris."),
                StepState.DONE,
                Optional.of(LocalDate.of(2019, 8, 7))));
    desk.community()
        .foundStep(
            new StepFields(
                new Wording("Un supernode", "A supernode"),
                Wording.none(),
                StepState.TO_DO,
                Optional.empty()));
    return this;
  }

  static Caller with(String key) {
    return Caller.with(new SignedKey("ssh-ed25519", "SHA256:" + key));
  }

  Heard says(Caller caller, String line) {
    return says(caller, line, "");
  }

  Heard says(Caller caller, String line, String input) {
    return says(caller, false, Language.FR, line, input.getBytes(StandardCharsets.UTF_8));
  }

  Heard inEnglish(Caller caller, String line) {
    return says(caller, false, Language.EN, line, new byte[0]);
  }

  Heard asGuestUser(String line) {
    return says(GUEST, true, Language.FR, line, new byte[0]);
  }

  Heard says(Caller caller, boolean readOnly, Language language, String line, byte[] input) {
    return says(caller, readOnly, language, line, new ByteArrayInputStream(input));
  }

  Heard says(Caller caller, boolean readOnly, Language language, String line, InputStream in) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status = oneshot.run(desk, caller, readOnly, language, line, in, out, err);
    return new Heard(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    hub.close();
  }
}
