package paris.p2p.rendezvous.pages;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.desk.EventAnswers;
import paris.p2p.rendezvous.desk.EventQuestion;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Reach;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.words.EventFormWords;
import paris.p2p.rendezvous.words.Words;

/** The form of an event, or of one date of a series. */
record EventDesk(EventPurpose purpose) implements FormDesk {
  @Override
  public Form blank() {
    return EventSheet.event();
  }

  @Override
  public String first() {
    return purpose.first().tag();
  }

  @Override
  public String heading(Words words) {
    return purpose.heading(words.eventForm());
  }

  @Override
  public String startsFrom(Words words) {
    return purpose instanceof EventPurpose.Adding ? words.eventForm().startsFrom() : "";
  }

  @Override
  public Form.Face face(Map<String, String> values, Map<String, Refusal> wrong, Look look) {
    return face(values, Began.nothing(), wrong, look);
  }

  @Override
  public Form.Face face(
      Map<String, String> values, Began began, Map<String, Refusal> wrong, Look look) {
    return new EventFace(new EventAnswers(values), began.going(), wrong, look);
  }

  @Override
  public String label(String question, Words words) {
    return EventFace.label(EventQuestion.tagged(question), words.eventForm());
  }

  @Override
  public String reach(String tag, Words words) {
    return words.series().reach(Reach.tagged(tag).orElse(Reach.THIS));
  }

  @Override
  public Message.Answer open(Seat seat) {
    Optional<Refusal> no = seat.peer().refusal(Act.EDIT_EVENTS);
    if (no.isPresent()) return new Barred(no.get());
    Optional<Event> model = purpose.model(seat.desk().agenda());
    if (purpose.about().isPresent() && model.isEmpty()) return new Barred(unknown());
    Map<String, String> draft = drafts(seat).read(seat.caller(), purpose.draft());
    Began began = began(seat, model);
    return draft.isEmpty()
        ? new Opened(purpose.answers(model), began, false)
        : new Opened(draft, began.as(draft), true);
  }

  private Began began(Seat seat, Optional<Event> model) {
    if (!(purpose instanceof EventPurpose.Editing) || model.isEmpty()) return Began.nothing();
    Event event = model.get();
    return new Began(
        event.version(),
        EventAnswers.of(event.fields()).answers(),
        reaches(seat, event),
        event.going());
  }

  /** A date of a series can be changed with others, unless it has begun. */
  private static List<String> reaches(Seat seat, Event event) {
    boolean begun = !event.start().toInstant().isAfter(seat.desk().clock().instant());
    if (begun || event.series().isEmpty()) return List.of();
    return Arrays.stream(Reach.values()).map(Reach::tag).toList();
  }

  @Override
  public Message.Answer anew(Seat seat) {
    drafts(seat).drop(seat.caller(), purpose.draft());
    return open(seat);
  }

  @Override
  public Message.Answer keep(Seat seat, Map<String, String> values, Began began) {
    drafts(seat).keep(seat.caller(), purpose.draft(), began.drafted(values));
    return new DraftKept();
  }

  @Override
  public Message.Answer check(Seat seat, Map<String, String> values) {
    EventAnswers sheet = new EventAnswers(values);
    return new Checked(wrong(seat, sheet, sheet.read(now(seat))));
  }

  @Override
  public Message.Answer save(Seat seat, Sent sent) {
    EventAnswers sheet = new EventAnswers(sent.values());
    EventAnswers.Read read = sheet.read(now(seat));
    Map<String, Refusal> wrong = wrong(seat, sheet, read);
    if (!wrong.isEmpty()) {
      keep(seat, sent.values(), sent.began());
      return new Rejected(wrong);
    }
    Reach reach = Reach.tagged(sent.reach()).orElse(Reach.THIS);
    return switch (purpose.save(seat, sent.version(), read.fields(), reach)) {
      case Outcome.Done<Event>(Event event) -> saved(seat, event, sent);
      case Outcome.Refused<Event>(Refusal.ChangedMeanwhile _) ->
          Merging.of(this, seat, sent, current(seat), EventAnswers.of(read.fields()).answers());
      case Outcome.Refused<Event>(Refusal why) -> {
        keep(seat, sent.values(), sent.began());
        yield new Declined(why, sent.language());
      }
    };
  }

  private Merging.Current current(Seat seat) {
    Optional<Event> event = purpose.model(seat.desk().agenda());
    return new Merging.Current(
        event.map(Event::version).orElse(0),
        event.map(it -> EventAnswers.of(it.fields()).answers()).orElse(Map.of()));
  }

  private Message.Answer saved(Seat seat, Event event, Sent sent) {
    drafts(seat).drop(seat.caller(), purpose.draft());
    EventFormWords words = Words.of(sent.language()).eventForm();
    return purpose instanceof EventPurpose.Editing
        ? new Saved(Optional.empty(), words.changed(event.title()) + over(event, sent.language()))
        : new Saved(Optional.of(EventPage.of(event.id())), words.added(event.title()));
  }

  /** What is said of an event to which more come than it has places. */
  private static String over(Event event, Language language) {
    return event.tooMany() == 0
        ? ""
        : " " + Words.of(language).coming().over(event.going(), event.fields().capacity().get());
  }

  private Refusal unknown() {
    return new Refusal.Unknown(
        Refusal.Thing.EVENT, purpose.about().map(String::valueOf).orElse(""));
  }

  private static LocalDateTime now(Seat seat) {
    return seat.desk().now().toLocalDateTime();
  }

  /** What could not be read, and what the agenda objects to in the rest. */
  private static Map<String, Refusal> wrong(Seat seat, EventAnswers sheet, EventAnswers.Read read) {
    Map<EventQuestion, Refusal> wrong = new HashMap<>();
    seat.desk()
        .agenda()
        .check(read.fields())
        .forEach((field, why) -> wrong.put(sheet.about(field), why));
    wrong.putAll(read.wrong());
    return wrong.entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().tag(), Map.Entry::getValue));
  }

  private static Drafts drafts(Seat seat) {
    return seat.desk().drafts();
  }
}
