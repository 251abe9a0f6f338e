package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import paris.p2p.rendezvous.community.Community;
import paris.p2p.rendezvous.community.TextVersion;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.TextArea;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.FormWords;
import paris.p2p.rendezvous.words.TextWords;
import paris.p2p.rendezvous.words.Words;

/**
 * One of the community's texts, being edited in both languages, one in sight.
 *
 * @param from the version to begin with instead of the newest
 * @param begun none until it has been read
 * @param tongue the language in sight
 * @param reading whether it is shown as others will read it
 */
record TextForm(
    String slug,
    Optional<TextVersion> from,
    Optional<TextDraft> begun,
    Language tongue,
    boolean reading)
    implements Page<Seat> {
  /** What to begin with. */
  record Opened(TextDraft draft) implements Message.Answer {}

  /** The same after a draft was thrown away. */
  record Afresh(TextDraft draft, Language spoken) implements Message.Answer {}

  record Saved(Language spoken) implements Message.Answer {}

  /** Somebody saved another version meanwhile. */
  record Overtaken(TextDraft rebased, Language spoken) implements Message.Answer {}

  /** What the keys of the form stand for, in the visitor's language. */
  sealed interface Asked extends Message.Wish {
    record Save(Language spoken) implements Asked {}

    record Leave(Language spoken) implements Asked {}

    record StartAfresh(Language spoken) implements Asked {}

    record Preview() implements Asked {}

    record OtherTongue() implements Asked {}
  }

  /** Begins with the text as it stands, or with the draft that was kept. */
  static Page<Seat> of(String slug, Language tongue) {
    return new TextForm(slug, Optional.empty(), Optional.empty(), tongue, false);
  }

  /** Begins with that version, unless a draft was kept. */
  static Page<Seat> from(TextVersion version) {
    return new TextForm(
        version.slug(), Optional.of(version), Optional.empty(), version.language(), false);
  }

  @Override
  public boolean typing() {
    return !reading;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return begun.isPresent() ? Optional.empty() : Optional.of(seat -> new Opened(read(seat)));
  }

  private TextDraft read(Seat seat) {
    Map<String, String> kept = seat.desk().drafts().read(seat.caller(), place());
    TextDraft now = TextDraft.standing(seat.desk().community(), slug);
    if (!kept.isEmpty()) return now.resumed(kept);
    return from.map(version -> now.with(version.language(), TextDraft.fromTheTop(version.body())))
        .orElse(now);
  }

  private String place() {
    return "text/" + slug;
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Opened(TextDraft draft) -> begun.isPresent() ? Turn.to(this) : Turn.to(with(draft));
      case Afresh(TextDraft draft, Language spoken) ->
          Turn.saying(with(draft), Words.of(spoken).forms().afresh());
      case Saved(Language spoken) -> Turn.back(Words.of(spoken).forms().saved());
      case Overtaken(TextDraft rebased, Language spoken) ->
          new Declined(new Refusal.ChangedMeanwhile(), spoken).turn(with(rebased));
      case Declined declined -> declined.turn(this);
      case Asked asked -> asked(asked);
      case Message.Pressed(Key key) -> typed(draft -> draft.on(tongue, key));
      case Message.Pasted(String text) -> typed(draft -> draft.paste(tongue, text));
      case Message.Resized(int columns, int _) -> Turn.to(within(columns));
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> asked(Asked asked) {
    if (begun.isEmpty()) return Turn.ignored();
    return switch (asked) {
      case Asked.Save(Language spoken) -> Turn.to(this, seat -> save(seat, spoken));
      case Asked.StartAfresh(Language spoken) -> Turn.to(this, seat -> afresh(seat, spoken));
      case Asked.Preview() -> Turn.to(new TextForm(slug, from, begun, tongue, !reading));
      case Asked.OtherTongue() -> Turn.to(new TextForm(slug, from, begun, tongue.other(), reading));
      case Asked.Leave(Language spoken) ->
          begun.get().changed() ? Turn.back(Words.of(spoken).forms().keptForLater()) : Turn.back();
    };
  }

  private Turn<Seat> typed(UnaryOperator<TextDraft> typing) {
    if (begun.isEmpty() || reading) return Turn.ignored();
    TextDraft next = typing.apply(begun.get());
    if (next == begun.get()) return Turn.ignored();
    return Turn.later(
        with(next),
        seat -> {
          seat.desk().drafts().keep(seat.caller(), place(), next.fields());
          return new DraftKept();
        });
  }

  private Message.Answer save(Seat seat, Language spoken) {
    Community community = seat.desk().community();
    TextDraft draft = begun.orElseThrow();
    return switch (community.edit(seat.caller(), slug, draft.edits())) {
      case Outcome.Done<List<TextVersion>> _ -> {
        seat.desk().drafts().drop(seat.caller(), place());
        yield new Saved(spoken);
      }
      case Outcome.Refused<List<TextVersion>>(Refusal.ChangedMeanwhile _) ->
          new Overtaken(draft.rebased(TextDraft.standing(community, slug)), spoken);
      case Outcome.Refused<List<TextVersion>>(Refusal why) -> new Declined(why, spoken);
    };
  }

  private Message.Answer afresh(Seat seat, Language spoken) {
    seat.desk().drafts().drop(seat.caller(), place());
    return new Afresh(read(seat), spoken);
  }

  private TextForm with(TextDraft draft) {
    return new TextForm(slug, from, Optional.of(draft), tongue, reading);
  }

  private TextForm within(int columns) {
    return begun.map(draft -> with(draft.within(columns))).orElse(this);
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    TextWords texts = words.texts();
    View heading = new View.Heading(texts.editing(texts.title(slug)), texts.tongue(tongue));
    if (begun.isEmpty()) return heading;
    TextArea area = begun.get().area(tongue);
    return View.stack(
        heading,
        reading
            ? new View.Prose(area.text())
            : new View.Writing(area, true, aside(begun.get(), words)));
  }

  private String aside(TextDraft draft, Words words) {
    String room = WriteSheet.room(words.writing(), draft.area(tongue).text(), Community.TEXT_MOST);
    if (!room.isEmpty()) return room;
    if (draft.resumed()) return words.forms().tookUp();
    return draft.changed() ? words.forms().kept() : "";
  }

  @Override
  public List<Action> actions(Look look) {
    if (begun.isEmpty()) return List.of();
    FormWords words = Words.of(look.language()).forms();
    Language spoken = look.language();
    List<Action> actions = new ArrayList<>();
    actions.add(Action.ctrl('s', words.save(), new Asked.Save(spoken)));
    actions.add(Action.ctrl('p', reading ? words.goOn() : words.preview(), new Asked.Preview()));
    actions.add(
        Action.of(
            Key.Name.TAB,
            Words.of(spoken).texts().otherTongue(tongue.other()),
            new Asked.OtherTongue()));
    actions.add(Action.of(Key.Name.ESCAPE, words.keepAndLeave(), new Asked.Leave(spoken)));
    if (begun.get().changed()) {
      actions.add(Action.ctrl('r', words.startAfresh(), new Asked.StartAfresh(spoken)));
    }
    return List.copyOf(actions);
  }
}
