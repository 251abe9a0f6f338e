package paris.p2p.rendezvous.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.desk.SeriesAnswers;
import paris.p2p.rendezvous.desk.SeriesQuestion;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Reach;
import paris.p2p.rendezvous.events.Series;
import paris.p2p.rendezvous.events.SeriesSeen;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.words.SeriesWords;
import paris.p2p.rendezvous.words.Words;

/** The form of a series, a new one or one that goes on from one of its dates. */
record SeriesDesk(SeriesPurpose purpose) implements FormDesk {
  @Override
  public Form blank() {
    return switch (purpose) {
      case SeriesPurpose.Making _ -> EventSheet.newSeries();
      case SeriesPurpose.Changing _ -> EventSheet.series();
    };
  }

  @Override
  public String first() {
    return SeriesQuestion.TITLE.tag();
  }

  @Override
  public String heading(Words words) {
    return switch (purpose) {
      case SeriesPurpose.Making _ -> words.series().making();
      case SeriesPurpose.Changing _ -> words.series().changing();
    };
  }

  @Override
  public String startsFrom(Words words) {
    return "";
  }

  @Override
  public Form.Face face(Map<String, String> values, Map<String, Refusal> wrong, Look look) {
    return new SeriesFace(new SeriesAnswers(values), wrong, look);
  }

  @Override
  public String label(String question, Words words) {
    return SeriesFace.label(SeriesQuestion.tagged(question), words);
  }

  @Override
  public String reach(String tag, Words words) {
    return words.series().reach(Reach.tagged(tag).orElse(Reach.ALL));
  }

  @Override
  public Message.Answer open(Seat seat) {
    Optional<Refusal> no = seat.peer().refusal(Act.EDIT_EVENTS);
    if (no.isPresent()) return new Barred(no.get());
    Optional<SeriesSeen> seen = seen(seat);
    boolean changing = purpose instanceof SeriesPurpose.Changing;
    if (changing && seen.isEmpty()) return new Barred(new Refusal.EventBegun());
    Map<String, String> draft = drafts(seat).read(seat.caller(), purpose.draft());
    Began began = seen.map(it -> began(seat, it)).orElse(Began.nothing());
    return draft.isEmpty()
        ? new Opened(changing ? began.answers() : like(seat), began, false)
        : new Opened(draft, began.as(draft), true);
  }

  private Optional<SeriesSeen> seen(Seat seat) {
    return switch (purpose) {
      case SeriesPurpose.Making _ -> Optional.empty();
      case SeriesPurpose.Changing(long event) -> seat.desk().agenda().series().seen(event);
    };
  }

  /** From the first date to come on, all of them change anyway. */
  private static Began began(Seat seat, SeriesSeen seen) {
    List<String> reaches =
        seat.desk().agenda().series().firstToCome(seen)
            ? List.of()
            : List.of(Reach.FOLLOWING.tag(), Reach.ALL.tag());
    return new Began(
        seen.version(), SeriesAnswers.of(seen.series(), seen.cycle()).answers(), reaches);
  }

  private Map<String, String> like(Seat seat) {
    Agenda agenda = seat.desk().agenda();
    return purpose instanceof SeriesPurpose.Making(Optional<Long> like)
        ? like.flatMap(agenda::event)
            .map(event -> SeriesAnswers.like(event.fields()).answers())
            .orElse(Map.of())
        : Map.of();
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
    SeriesAnswers sheet = new SeriesAnswers(values);
    return new Checked(wrong(seat, sheet, read(seat, sheet)));
  }

  @Override
  public Message.Answer save(Seat seat, Sent sent) {
    SeriesAnswers sheet = new SeriesAnswers(sent.values());
    SeriesAnswers.Read read = read(seat, sheet);
    Map<String, Refusal> wrong = wrong(seat, sheet, read);
    if (!wrong.isEmpty()) {
      keep(seat, sent.values(), sent.began());
      return new Rejected(wrong);
    }
    return switch (stored(seat, sent, read.series(), sheet.to(SeriesQuestion.REASON))) {
      case Outcome.Done<Event>(Event event) -> saved(seat, event, sent);
      case Outcome.Refused<Event>(Refusal.ChangedMeanwhile _) ->
          Merging.of(this, seat, sent, current(seat), normal(read.series(), sheet));
      case Outcome.Refused<Event>(Refusal.Empty(Refusal.Field field)) -> {
        keep(seat, sent.values(), sent.began());
        yield new Rejected(Map.of(sheet.about(field).tag(), new Refusal.Empty(field)));
      }
      case Outcome.Refused<Event>(Refusal why) -> {
        keep(seat, sent.values(), sent.began());
        yield new Declined(why, sent.language());
      }
    };
  }

  private Outcome<Event> stored(Seat seat, Sent sent, Series series, String reason) {
    Reach reach = Reach.tagged(sent.reach()).orElse(Reach.ALL);
    var book = seat.desk().agenda().series();
    return switch (purpose) {
      case SeriesPurpose.Making _ -> book.add(seat.caller(), series);
      case SeriesPurpose.Changing(long event) -> {
        long from = book.seen(event).map(SeriesSeen::event).orElse(event);
        yield book.edit(seat.caller(), from, sent.version(), series, reach, reason);
      }
    };
  }

  private Merging.Current current(Seat seat) {
    Optional<SeriesSeen> seen = seen(seat);
    return new Merging.Current(
        seen.map(SeriesSeen::version).orElse(0),
        seen.map(it -> SeriesAnswers.of(it.series(), it.cycle()).answers()).orElse(Map.of()));
  }

  /** What is typed, as it is read back. */
  private static Map<String, String> normal(Series series, SeriesAnswers sheet) {
    Map<String, String> answers = new HashMap<>(SeriesAnswers.of(series, series.cycle()).answers());
    answers.put(SeriesQuestion.REASON.tag(), sheet.to(SeriesQuestion.REASON));
    return answers;
  }

  private Message.Answer saved(Seat seat, Event event, Sent sent) {
    drafts(seat).drop(seat.caller(), purpose.draft());
    SeriesWords words = Words.of(sent.language()).series();
    return purpose instanceof SeriesPurpose.Changing
        ? new Saved(Optional.empty(), words.changed(event.title()))
        : new Saved(Optional.of(EventPage.of(event.id())), words.made(event.title()));
  }

  private static SeriesAnswers.Read read(Seat seat, SeriesAnswers sheet) {
    return sheet.read(seat.desk().now().toLocalDateTime(), seat.desk().house().zone());
  }

  /** What could not be read, and what the agenda objects to in the rest. */
  private static Map<String, Refusal> wrong(
      Seat seat, SeriesAnswers sheet, SeriesAnswers.Read read) {
    Map<SeriesQuestion, Refusal> wrong = new HashMap<>();
    seat.desk()
        .agenda()
        .series()
        .check(read.series())
        .forEach((field, why) -> wrong.put(sheet.about(field), why));
    wrong.putAll(read.wrong());
    return wrong.entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().tag(), Map.Entry::getValue));
  }

  private static Drafts drafts(Seat seat) {
    return seat.desk().drafts();
  }
}
