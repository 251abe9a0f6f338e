package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
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
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.Asking;
import paris.p2p.rendezvous.words.Words;

/**
 * Asks for a reason, and for what else it takes, and does it. What is typed is kept.
 *
 * @param wrong what keeps it from being done like that
 */
record AskForm(Ask ask, Form form, Stage stage, Optional<Refusal> wrong) implements Page<Seat> {
  /** How far the asking is. */
  enum Stage {
    /** The draft has not been looked for. */
    OPENING,
    ASKING,
    /** On its way; what is typed now would come too late. */
    SENDING
  }

  record Opened(Map<String, String> answers) implements Message.Answer {}

  record Done(String sentence) implements Message.Answer {}

  record Refused(Refusal why, Language language) implements Message.Answer {}

  record DoIt(Language language) implements Message.Wish {}

  /** To the next question or, after the last one, on with it. */
  record Onward(Language language) implements Message.Wish {}

  record Leave() implements Message.Wish {}

  /** A key that is in the hints and means to the form what it always means there. */
  record Stroke(Key key) implements Message.Wish {}

  static Page<Seat> of(Ask ask) {
    return new AskForm(ask, ask.blank(), Stage.OPENING, Optional.empty());
  }

  @Override
  public Optional<Work<Seat>> load() {
    if (stage != Stage.OPENING) return Optional.empty();
    return Optional.of(seat -> {
      Map<String, String> draft = seat.desk().drafts().read(seat.caller(), ask.place());
      return new Opened(draft.isEmpty() ? ask.begun(seat) : draft);
    });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Opened(Map<String, String> answers) ->
          Turn.to(new AskForm(ask, form.filled(answers), Stage.ASKING, wrong));
      case Done(String sentence) -> Turn.back(sentence);
      case Refused(Refusal why, Language language) -> refused(why, language);
      case Leave() -> Turn.back();
      case OrderWish wish -> wish.turn(this);
      case Message _ when stage != Stage.ASKING -> Turn.ignored();
      case Message.Pressed(Key key) -> typed(form.on(key));
      case Stroke(Key key) -> typed(form.on(key));
      case Message.Pasted(String text) -> typed(form.paste(text));
      case Message.Selected(String place) -> typed(at(place));
      case Message.Chosen(String place) -> typed(at(place));
      case Onward(Language language) -> last() ? send(language) : typed(form.on(enter()));
      case DoIt(Language language) -> send(language);
      case Message _ -> Turn.ignored();
    };
  }

  private static Key enter() {
    return Key.of(Key.Name.ENTER);
  }

  private boolean last() {
    return form.focus() == form.lines().size() - 1;
  }

  /** With the question in focus that stands at that place, from 0. */
  private Form at(String place) {
    return form.at(form.lines().get(Integer.parseInt(place)).name());
  }

  /** Who has no key or no name is shown how to get one, and comes back to what they typed. */
  private Turn<Seat> refused(Refusal why, Language language) {
    AskForm again = new AskForm(ask, form, Stage.ASKING, Optional.of(why));
    boolean nobody = why instanceof Refusal.NoKey || why instanceof Refusal.NoName;
    return nobody ? new Declined(why, language).turn(again) : Turn.to(again);
  }

  private Turn<Seat> typed(Form next) {
    if (next == form) return Turn.ignored();
    Map<String, String> answers = next.values();
    if (answers.equals(form.values())) return Turn.to(new AskForm(ask, next, stage, wrong));
    return Turn.later(
        new AskForm(ask, next, stage, Optional.empty()),
        seat -> {
          seat.desk().drafts().keep(seat.caller(), ask.place(), answers);
          return new DraftKept();
        });
  }

  private Turn<Seat> send(Language language) {
    Map<String, String> answers = form.values();
    return Turn.to(
        new AskForm(ask, form, Stage.SENDING, wrong), seat -> sent(seat, answers, language));
  }

  private Message.Answer sent(Seat seat, Map<String, String> answers, Language language) {
    return switch (ask.done(seat, answers)) {
      case Outcome.Done<?> _ -> {
        seat.desk().drafts().drop(seat.caller(), ask.place());
        yield new Done(ask.words(Words.of(language)).done());
      }
      case Outcome.Refused<?>(Refusal why) -> {
        seat.desk().drafts().keep(seat.caller(), ask.place(), answers);
        yield new Refused(why, language);
      }
    };
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    Asking asking = ask.words(words);
    return View.stack(
        FormHead.of(asking.heading(), ask.to(), look),
        View.paragraph(asking.why()),
        form.view(new AskFace(ask, form, wrong, words)));
  }

  @Override
  public List<Action> actions(Look look) {
    Words words = Words.of(look.language());
    String doIt = ask.words(words).doIt();
    Action on =
        Action.of(
            Key.Name.ENTER, last() ? doIt : words.forms().next(), new Onward(look.language()));
    Action send = Action.ctrl('s', doIt, new DoIt(look.language()));
    Action leave = Action.of(Key.Name.ESCAPE, words.deciding().leave(), new Leave());
    List<Action> actions = new ArrayList<>(List.of(on));
    if (form.line() instanceof FormLine.Picked) {
      Key right = Key.of(Key.Name.RIGHT);
      actions.add(new Action(right, words.forms().change(), new Stroke(right)));
    }
    actions.add(last() ? send.unhinted() : send);
    actions.add(leave);
    actions.add(OrderWish.conductInForms(look));
    return List.copyOf(actions);
  }

  @Override
  public boolean typing() {
    return true;
  }

  @Override
  public int tab() {
    return ask.tab();
  }
}
