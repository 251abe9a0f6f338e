package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.TextLine;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.Words;

/**
 * Asks why something is done to what others count on, and does it.
 *
 * @param id of what it is done to
 * @param title of that
 * @param stage how far it is
 * @param wrong what keeps it from being done like that
 */
record ReasonForm(
    ReasonFor purpose, long id, String title, TextLine reason, Stage stage, Optional<Refusal> wrong)
    implements Page<Seat> {
  private static final String REASON = "reason";

  /** How far the asking is. */
  enum Stage {
    /** The draft has not been looked for. */
    OPENING,
    ASKING,
    /** The reason is on its way; what is typed now would come too late. */
    SENDING
  }

  record Opened(String draft) implements Message.Answer {}

  record Done(String sentence) implements Message.Answer {}

  record Refused(Refusal why) implements Message.Answer {}

  record DoIt(Language language) implements Message.Wish {}

  record LetItStand() implements Message.Wish {}

  static Page<Seat> of(ReasonFor purpose, long id, String title) {
    return new ReasonForm(purpose, id, title, TextLine.of(""), Stage.OPENING, Optional.empty());
  }

  @Override
  public Optional<Work<Seat>> load() {
    if (stage != Stage.OPENING) return Optional.empty();
    return Optional.of(seat ->
        new Opened(seat.desk().drafts().read(seat.caller(), draft()).getOrDefault(REASON, "")));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Opened(String kept) ->
          Turn.to(new ReasonForm(purpose, id, title, TextLine.of(kept), Stage.ASKING, wrong));
      case Message.Pressed(Key key) -> typed(reason.on(key));
      case Message.Pasted(String text) -> typed(reason.paste(text));
      case DoIt(Language language) when stage == Stage.ASKING ->
          Turn.to(
              new ReasonForm(purpose, id, title, reason, Stage.SENDING, wrong),
              seat -> done(seat, language));
      case Done(String sentence) -> Turn.back(sentence);
      case Refused(Refusal why) ->
          Turn.to(new ReasonForm(purpose, id, title, reason, Stage.ASKING, Optional.of(why)));
      case LetItStand() -> Turn.back();
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> typed(TextLine next) {
    if (next == reason || stage != Stage.ASKING) return Turn.ignored();
    Map<String, String> fields = Map.of(REASON, next.text());
    return Turn.later(
        new ReasonForm(purpose, id, title, next, Stage.ASKING, Optional.empty()),
        seat -> {
          seat.desk().drafts().keep(seat.caller(), draft(), fields);
          return new DraftKept();
        });
  }

  private Message.Answer done(Seat seat, Language language) {
    return switch (purpose.done(seat, id, reason.text())) {
      case Outcome.Done<String>(String called) -> {
        seat.desk().drafts().drop(seat.caller(), draft());
        yield new Done(purpose.said(Words.of(language), called));
      }
      case Outcome.Refused<String>(Refusal why) -> new Refused(why);
    };
  }

  private String draft() {
    return purpose.place() + "/" + id;
  }

  @Override
  public View view(Look look) {
    ReasonFor.Asking words = purpose.words(Words.of(look.language()));
    String said = wrong.map(Words.of(look.language()).refusals()::sentence).orElse("");
    return View.stack(
        FormHead.of(words.heading(), title, look),
        View.paragraph(words.why()),
        new View.Fields(
            List.of(new View.Field(words.reason(), Optional.of(reason), "", "", said)), 0));
  }

  @Override
  public List<Action> actions(Look look) {
    ReasonFor.Asking words = purpose.words(Words.of(look.language()));
    return List.of(
        Action.of(Key.Name.ENTER, words.doIt(), new DoIt(look.language())),
        Action.of(Key.Name.ESCAPE, words.letItStand(), new LetItStand()),
        Action.ctrl('s', words.doIt(), new DoIt(look.language())).unhinted());
  }

  @Override
  public boolean typing() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }
}
