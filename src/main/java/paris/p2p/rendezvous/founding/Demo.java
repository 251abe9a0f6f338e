package paris.p2p.rendezvous.founding;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventQuery;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.events.Series;
import paris.p2p.rendezvous.proposals.Format;
import paris.p2p.rendezvous.proposals.Levels;
import paris.p2p.rendezvous.proposals.Proposal;
import paris.p2p.rendezvous.proposals.ProposalFields;
import paris.p2p.rendezvous.proposals.Recording;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.text.Language;

/**
 * Made-up people who talk and come, for looking at a hub that lives. All that they do goes through
 * the same rules as everybody's, and says of itself that it is made up.
 */
public record Demo(Desk desk) {
  /** So many of them agree to be named. */
  private static final int NAMED = 2;

  record Script(
      List<String> people, List<Talk> topics, List<Evening> evenings, List<Idea> proposals) {}

  record Talk(String space, String title, List<Line> posts) {}

  record Line(String by, int hoursAgo, String text) {}

  /**
   * @param inDays how many days from today
   * @param rule when it comes again, from that day on
   * @param number of the first; less than 0 where dates carry none
   * @param text the name of its texts
   * @param programme its lines, perhaps none
   */
  record Evening(
      String uid,
      int inDays,
      String rule,
      int number,
      String title,
      Kind kind,
      LocalTime start,
      int minutes,
      String text,
      List<ProgrammeLine> programme) {}

  /**
   * @param minutes that it takes
   * @param seconders who would like to hear it
   * @param words what the last of them writes about it; empty for nothing
   */
  record Idea(
      String by,
      Format format,
      String title,
      int minutes,
      String text,
      List<String> seconders,
      String words) {}

  /** Fills a hub that nobody has written on yet; does nothing on any other. */
  public void fill() {
    if (!desk.board().latest(1).isEmpty()) return;
    Content content = new Content();
    Script script = content.one("demo", Script.class);
    for (String name : script.people()) done(desk.people().join(caller(name), name));
    for (Evening evening : script.evenings()) announce(evening, content);
    programmes(script);
    have(script.topics());
    for (Idea idea : script.proposals()) propose(idea);
    for (Event event : desk.agenda().events(EventQuery.upcoming(script.evenings().size() + 1))) {
      comeTo(event, script.people());
    }
  }

  private void announce(Evening evening, Content content) {
    LocalDate day = desk.now().toLocalDate().plusDays(evening.inDays());
    desk.agenda()
        .found(
            new Series(
                evening.uid(),
                evening.rule(),
                day,
                evening.number(),
                evening.title(),
                evening.kind(),
                evening.start(),
                evening.minutes(),
                desk.house().zone(),
                "",
                "",
                EnumSet.of(Language.FR),
                Optional.empty(),
                content.text(evening.text())));
  }

  private void propose(Idea idea) {
    Proposal proposal = done(desk.proposals().propose(caller(idea.by()), fields(idea)));
    for (String name : idea.seconders()) {
      done(desk.proposals().second(caller(name), proposal.id(), true));
    }
    if (idea.words().isEmpty()) return;
    Board then = desk.board().at(Clock.offset(desk.clock(), Duration.ofMinutes(-30)));
    Caller last = caller(idea.seconders().getLast());
    done(then.discuss(last, proposal.subject(), "idees", idea.title(), idea.words()));
  }

  private static ProposalFields fields(Idea idea) {
    return new ProposalFields(
        idea.format(),
        idea.title(),
        idea.text(),
        EnumSet.of(Language.FR),
        idea.minutes(),
        Levels.none(),
        Recording.POSSIBLE,
        "",
        "",
        "",
        "");
  }

  /** The programmes of the evenings that were announced, and the first talk of the next one. */
  private void programmes(Script script) {
    List<Event> events = desk.agenda().events(EventQuery.upcoming(100));
    for (Evening evening : script.evenings()) {
      events.stream()
          .filter(event -> event.uid().startsWith(evening.uid()))
          .forEach(event -> plan(event.id(), evening.programme()));
    }
  }

  private void plan(long event, List<ProgrammeLine> lines) {
    desk.programmes().found(event, lines.stream().map(ProgrammeLine::fields).toList());
  }

  /** What was said longest ago is said first, so that numbers and ages agree. */
  private void have(List<Talk> talks) {
    Map<Talk, Long> begun = new HashMap<>();
    talks.stream()
        .flatMap(talk -> talk.posts().stream().map(line -> Map.entry(talk, line)))
        .sorted(Comparator.comparing(said -> -said.getValue().hoursAgo()))
        .forEach(said -> {
          Post post = post(said.getKey(), said.getValue(), begun.get(said.getKey()));
          begun.put(said.getKey(), post.topicId());
        });
  }

  private Post post(Talk talk, Line line, Long topic) {
    Board then = desk.board().at(Clock.offset(desk.clock(), Duration.ofHours(-line.hoursAgo())));
    return done(
        topic == null
            ? then.write(caller(line.by()), talk.space(), talk.title(), line.text())
            : then.reply(caller(line.by()), topic, line.text()));
  }

  /** The later the evening, the fewer are sure; every other one brings somebody. */
  private void comeTo(Event event, List<String> people) {
    long ahead = Duration.between(desk.clock().instant(), event.start().toInstant()).toDays();
    long coming = Math.clamp(people.size() - ahead / 14, 1, people.size());
    for (int i = 0; i < people.size(); i++) {
      Answer answer = i < coming ? Answer.YES : Answer.MAYBE;
      answer(people.get(i), event, answer, i % 2, i < NAMED);
    }
  }

  private void answer(String name, Event event, Answer answer, int along, boolean named) {
    done(
        desk.answers()
            .answer(caller(name), event.id(), answer, Optional.of(along), Optional.of(named)));
  }

  /** A key that no real one can be: its fingerprint is no hash but spells the name. */
  private static Caller caller(String name) {
    String spelled = (name.replace('_', '0') + "0".repeat(43)).substring(0, 43);
    return Caller.with(new SignedKey("ssh-ed25519", "SHA256:" + spelled));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var why) ->
          throw new IllegalStateException("the demo content was refused: " + why);
    };
  }
}
