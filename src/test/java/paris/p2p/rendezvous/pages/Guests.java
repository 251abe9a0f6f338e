package paris.p2p.rendezvous.pages;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.events.Answers;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventQuery;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.rules.Caller;

/** Who comes to what the golden screens show, who waits, and what they are told. */
final class Guests {
  private static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 12, 17, 19, 0);

  private final Neighbours here;
  private final Event talk;

  /** A talk for four, to which more want to come. */
  Guests(Neighbours here) {
    this.here = here;
    OpenHub hub = here.hub;
    talk =
        OpenHub.done(
            hub.desk
                .agenda()
                .add(
                    here.lea.caller(),
                    AgendaSamples.fields("Noise, expliqué", THURSDAY, Optional.of(4))));
    come(70, here.lea.caller(), Answer.YES, 1, true);
    come(50, here.noor.caller(), Answer.YES, 0, true);
    come(30, hub.member("sacha"), Answer.YES, 0, false);
    come(9, hub.member("zoe"), Answer.YES, 0, true);
    come(8, hub.member("ines"), Answer.MAYBE, 0, false);
    come(2, hub.member("karl"), Answer.NO, 0, false);
  }

  private void come(int hoursAgo, Caller who, Answer answer, int along, boolean named) {
    OpenHub.done(
        here.hub
            .answersBefore(Duration.ofHours(hoursAgo))
            .answer(who, talk.id(), answer, Optional.of(along), Optional.of(named)));
  }

  long talk() {
    return talk.id();
  }

  /** Evenings of half a year, each with those who said that they come. */
  void came() {
    List<Caller> people =
        List.of("lea amir noor sacha zoe ines karl max paul rosa".split(" ")).stream()
            .map(here.hub::member)
            .toList();
    Duration before = Duration.ofDays(180);
    Agenda then = here.hub.agendaBefore(before);
    Answers answers = here.hub.answersBefore(before);
    int[] coming = {3, 4, 2, 7, 6, 10};
    List<Event> evenings = then.events(EventQuery.upcoming(coming.length));
    for (int i = 0; i < coming.length; i++) {
      for (Caller who : people.subList(0, coming[i])) {
        OpenHub.done(answers.answer(who, evenings.get(i).id(), Answer.YES));
      }
    }
  }

  /** The next evening has moved by a day. */
  void moved() {
    Event evening = here.hub.desk.agenda().next().orElseThrow();
    here.hub.moved(evening.id(), evening.fields().start().minusDays(1));
  }

  /** What amir was told: the oldest first; some of it he has read. */
  void told() {
    here.hub.desk.notices().readAll(here.amir.caller());
    say(30, here.noor.caller(), "@amir, tu viens avec tes chiffres ?");
    say(20, here.lea.caller(), "Moi aussi, j’en ai.");
    String evening = "event/" + here.evening();
    tell(Notice.Kind.PROPOSAL_STATE, "proposal/3", "Tor au comptoir", "accepted");
    tell(Notice.Kind.PLACE_FREE, "event/" + talk.id(), "Noise, expliqué", "");
    tell(
        Notice.Kind.EVENT_CANCELLED,
        "event/" + here.workshop(),
        "Atelier : WebRTC à nu",
        "le lieu est inondé");
    tell(Notice.Kind.EVENT_MOVED, evening, "Pair à Bière #88", "2026-12-01T18:30 2026-12-02T18:30");
  }

  private void say(int minutesAgo, Caller who, String words) {
    OpenHub.done(
        here.hub.boardBefore(Duration.ofMinutes(minutesAgo)).reply(who, here.quic(), words));
  }

  private void tell(Notice.Kind kind, String subject, String title, String detail) {
    long amir = here.hub.desk.people().peer(here.amir.caller()).person().orElseThrow().id();
    here.hub.tell(Set.of(amir), kind, subject, title, detail);
  }
}
