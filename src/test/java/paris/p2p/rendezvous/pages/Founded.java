package paris.p2p.rendezvous.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.community.StepFields;
import paris.p2p.rendezvous.community.StepState;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.events.Series;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/** A hub with a little content, to walk through. */
final class Founded implements AutoCloseable {
  final OpenHub hub = new OpenHub();

  Founded() {
    hub.desk
        .community()
        .foundText("about", new Wording("# Quésaco\n\nC’est vous.", "# What\n\nIt is you."));
    hub.desk
        .community()
        .foundText("values", new Wording("# Valeurs\n\nOuverts.", "# Values\n\nOpen."));
    hub.desk
        .community()
        .foundStep(step("Premier", StepState.DONE, Optional.of(LocalDate.of(2019, 8, 7))));
    hub.desk.community().foundStep(step("Second", StepState.UNDER_WAY, Optional.empty()));
    hub.desk.community().foundStep(step("Troisième", StepState.TO_DO, Optional.empty()));
    hub.desk
        .agenda()
        .found(
            new Series(
                "biere@p2p.paris",
                "FREQ=MONTHLY;BYDAY=1WE",
                LocalDate.of(2019, 8, 7),
                0,
                "Pair à Bière",
                Kind.MEETUP,
                LocalTime.of(18, 30),
                270,
                ZoneId.of("Europe/Paris"),
                "Ground Control",
                "81 rue du Charolais",
                Set.of(Language.FR),
                Optional.empty(),
                new Wording("On se voit.", "See you.")));
  }

  private static StepFields step(String title, StepState state, Optional<LocalDate> since) {
    return new StepFields(
        new Wording(title, title + " (en)"), new Wording("Texte.", "Text."), state, since);
  }

  /** Somebody who has given the first code and joined under that name. */
  Caller organiser(String name) {
    Caller caller = OpenHub.key(name);
    OpenHub.done(hub.desk.people().claim(caller, hub.code.code()));
    OpenHub.done(hub.desk.people().join(caller, name));
    return caller;
  }

  @Override
  public void close() {
    hub.close();
  }
}
