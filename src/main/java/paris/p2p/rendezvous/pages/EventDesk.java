package paris.p2p.rendezvous.pages;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.words.EventFormWords;
import paris.p2p.rendezvous.words.Words;

/** The work of an event's form: its draft, its checks and its saving. */
record EventDesk(EventPurpose purpose) {
  /** Beside the answers, a draft says which version of the event it began from. */
  private static final String VERSION = "version";

  /**
   * The form can be filled in.
   *
   * @param resumed whether these are the answers of a draft
   */
  record Opened(Map<String, String> values, int version, boolean resumed)
      implements Message.Answer {}

  /** It cannot be filled in at all. */
  record Barred(Refusal why) implements Message.Answer {}

  /** What is wrong so far. */
  record Checked(Map<EventQuestion, Refusal> wrong) implements Message.Answer {}

  /** Nothing was saved, since this is wrong. */
  record Rejected(Map<EventQuestion, Refusal> wrong) implements Message.Answer {}

  /** Nothing was saved, since somebody else did; this is the version that stands now. */
  record Overtaken(int version) implements Message.Answer {}

  record Saved(long id, String sentence) implements Message.Answer {
    /** An edited event is on the page below; a new one is shown. */
    Turn<Seat> turn(EventPurpose purpose) {
      return purpose instanceof EventPurpose.Editing
          ? Turn.back(sentence)
          : Turn.replace(EventPage.of(id), sentence);
    }
  }

  Message.Answer open(Seat seat) {
    Role role = seat.peer().role();
    Optional<Refusal> no = Rights.refusal(role, Act.EDIT_EVENTS);
    if (no.isPresent()) return new Barred(no.get());
    Optional<Event> model = purpose.model(seat.desk().agenda());
    if (purpose.about().isPresent() && model.isEmpty()) return new Barred(unknown());
    Map<String, String> draft = drafts(seat).read(seat.caller(), purpose.draft());
    int version = model.map(Event::version).orElse(0);
    return draft.isEmpty()
        ? new Opened(purpose.answers(model), version, false)
        : new Opened(draft, Integer.parseInt(draft.getOrDefault(VERSION, "0")), true);
  }

  Message.Answer anew(Seat seat) {
    drafts(seat).drop(seat.caller(), purpose.draft());
    return open(seat);
  }

  Message.Answer keep(Seat seat, EventSheet sheet, int version) {
    Map<String, String> fields = new HashMap<>(sheet.answers());
    fields.put(VERSION, String.valueOf(version));
    drafts(seat).keep(seat.caller(), purpose.draft(), fields);
    return new DraftKept();
  }

  Message.Answer check(Seat seat, EventSheet sheet) {
    return new Checked(wrong(seat, sheet, read(seat, sheet)));
  }

  Message.Answer save(Seat seat, EventSheet sheet, int version, Language language) {
    EventSheet.Read read = read(seat, sheet);
    Map<EventQuestion, Refusal> wrong = wrong(seat, sheet, read);
    if (!wrong.isEmpty()) {
      keep(seat, sheet, version);
      return new Rejected(wrong);
    }
    return switch (purpose.save(seat, version, read.fields())) {
      case Outcome.Done<Event>(Event event) -> saved(seat, event, language);
      case Outcome.Refused<Event>(Refusal.ChangedMeanwhile _) -> overtaken(seat, sheet);
      case Outcome.Refused<Event>(Refusal why) -> {
        keep(seat, sheet, version);
        yield new Declined(why, language);
      }
    };
  }

  private Message.Answer saved(Seat seat, Event event, Language language) {
    drafts(seat).drop(seat.caller(), purpose.draft());
    EventFormWords words = Words.of(language).eventForm();
    return new Saved(
        event.id(),
        purpose instanceof EventPurpose.Editing
            ? words.changed(event.title())
            : words.added(event.title()));
  }

  private Message.Answer overtaken(Seat seat, EventSheet sheet) {
    int newest = purpose.model(seat.desk().agenda()).map(Event::version).orElse(0);
    keep(seat, sheet, newest);
    return new Overtaken(newest);
  }

  private Refusal unknown() {
    return new Refusal.Unknown(
        Refusal.Thing.EVENT, purpose.about().map(String::valueOf).orElse(""));
  }

  private static EventSheet.Read read(Seat seat, EventSheet sheet) {
    LocalDateTime now = seat.desk().now().toLocalDateTime();
    return sheet.read(now);
  }

  /** What could not be read, and what the agenda objects to in the rest. */
  private static Map<EventQuestion, Refusal> wrong(
      Seat seat, EventSheet sheet, EventSheet.Read read) {
    Map<EventQuestion, Refusal> wrong = new EnumMap<>(EventQuestion.class);
    seat.desk()
        .agenda()
        .check(read.fields())
        .forEach((field, why) -> wrong.put(sheet.about(field), why));
    wrong.putAll(read.wrong());
    return wrong;
  }

  private static Drafts drafts(Seat seat) {
    return seat.desk().drafts();
  }
}
