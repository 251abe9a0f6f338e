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
import paris.p2p.rendezvous.tui.TextLine;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.OrderWords;
import paris.p2p.rendezvous.words.Words;

/**
 * Asks why something is done about a post or its thread, and what else that must know, and does it.
 *
 * @param title of what it is done to
 * @param typed what was filled in so far
 * @param stage how far it is
 * @param wrong what keeps it from being done like that
 */
record OrderForm(Plea plea, String title, Typed typed, Stage stage, Optional<Refusal> wrong)
    implements Page<Seat> {
  private static final String REASON = "reason";
  private static final String EXTRA = "extra";

  /**
   * What was filled in.
   *
   * @param inExtra whether the extra field is typed in, and not the reason
   */
  record Typed(Extra extra, TextLine reason, boolean inExtra) implements Message.Answer {
    /** The same, typed in the other field, where there are two. */
    Typed turned() {
      return new Typed(extra, reason, !inExtra && !(extra instanceof Extra.None));
    }

    Typed on(Key key) {
      if (inExtra) {
        Extra next = extra.on(key);
        return next == extra ? this : new Typed(next, reason, true);
      }
      TextLine next = reason.on(key);
      return next == reason ? this : new Typed(extra, next, false);
    }

    Typed paste(String text) {
      return inExtra
          ? new Typed(extra.paste(text), reason, true)
          : new Typed(extra, reason.paste(text), false);
    }
  }

  /** How far the asking is. */
  enum Stage {
    /** The draft has not been looked for. */
    OPENING,
    ASKING,
    /** It is on its way; what is typed now would come too late. */
    SENDING
  }

  record Done(String sentence) implements Message.Answer {}

  record Refused(Refusal why, Language language) implements Message.Answer {}

  record DoIt(Language language) implements Message.Wish {}

  record Next() implements Message.Wish {}

  record LetItBe() implements Message.Wish {}

  static Page<Seat> of(Plea plea, String title) {
    Typed nothing = new Typed(new Extra.None(), TextLine.of(""), false);
    return new OrderForm(plea, title, nothing, Stage.OPENING, Optional.empty());
  }

  @Override
  public Optional<Work<Seat>> load() {
    return stage == Stage.OPENING ? Optional.of(this::opened) : Optional.empty();
  }

  private Message.Answer opened(Seat seat) {
    Map<String, String> kept = seat.desk().drafts().read(seat.caller(), plea.place());
    Extra extra = plea.extra(seat);
    return new Typed(
        extra.kept(kept.getOrDefault(EXTRA, extra.value())),
        TextLine.of(kept.getOrDefault(REASON, "")),
        !(extra instanceof Extra.None));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Typed begun -> Turn.to(new OrderForm(plea, title, begun, Stage.ASKING, wrong));
      case Message.Pressed(Key key) -> typed(typed.on(key));
      case Message.Pasted(String text) -> typed(typed.paste(text));
      case Message.Chosen(String id) -> at(id);
      case Message.Selected(String id) -> at(id);
      case Next() -> Turn.to(new OrderForm(plea, title, typed.turned(), stage, wrong));
      case DoIt(Language language) when stage == Stage.ASKING ->
          Turn.to(
              new OrderForm(plea, title, typed, Stage.SENDING, wrong),
              seat -> done(seat, language));
      case Done(String sentence) -> Turn.back(sentence);
      case Refused(Refusal why, Language language) -> refused(why, language);
      case OrderWish wish -> wish.turn(this);
      case LetItBe() -> Turn.back();
      case Message _ -> Turn.ignored();
    };
  }

  /** Who lacks a key or a name is shown how to get one, and finds their words here again. */
  private Turn<Seat> refused(Refusal why, Language language) {
    Typed there = new Typed(typed.extra(), typed.reason(), aboutExtra(why));
    OrderForm again = new OrderForm(plea, title, there, Stage.ASKING, Optional.of(why));
    return why instanceof Refusal.NoKey || why instanceof Refusal.NoName
        ? new Declined(why, language).turn(again)
        : Turn.to(again);
  }

  private Turn<Seat> at(String field) {
    boolean other = field.equals("0") != typed.inExtra();
    return other ? on(new Next()) : Turn.to(this);
  }

  private Turn<Seat> typed(Typed next) {
    if (next == typed || stage != Stage.ASKING) return Turn.ignored();
    Map<String, String> fields = Map.of(REASON, next.reason().text(), EXTRA, next.extra().value());
    return Turn.later(
        new OrderForm(plea, title, next, Stage.ASKING, Optional.empty()),
        seat -> {
          seat.desk().drafts().keep(seat.caller(), plea.place(), fields);
          return new DraftKept();
        });
  }

  private Message.Answer done(Seat seat, Language language) {
    OrderWords words = Words.of(language).order();
    return switch (plea.done(seat, typed.extra(), typed.reason().text(), words)) {
      case Outcome.Done<String>(String sentence) -> {
        seat.desk().drafts().drop(seat.caller(), plea.place());
        yield new Done(sentence);
      }
      case Outcome.Refused<String>(Refusal why) -> new Refused(why, language);
    };
  }

  @Override
  public View view(Look look) {
    OrderWords words = Words.of(look.language()).order();
    Plea.Asking asking = plea.words(words);
    List<View.Field> fields = new ArrayList<>();
    typed.extra().field(look).map(field -> field.wrong(said(true, look))).ifPresent(fields::add);
    int reason = fields.size();
    View.Field why = new View.Field(words.reason(), Optional.of(typed.reason()), "", "", "");
    fields.add(why.wrong(said(false, look)));
    return View.stack(
        FormHead.of(asking.heading(), title, look),
        View.paragraph(asking.why()),
        new View.Fields(fields, typed.inExtra() ? 0 : reason));
  }

  /** What is wrong with that field, or empty. */
  private String said(boolean extra, Look look) {
    return wrong
        .filter(why -> aboutExtra(why) == extra)
        .map(Words.of(look.language()).refusals()::sentence)
        .orElse("");
  }

  private static boolean aboutExtra(Refusal why) {
    return switch (why) {
      case Refusal.Empty(Refusal.Field field) -> field == Refusal.Field.TITLE;
      case Refusal.TooLong(Refusal.Field field, int _, int _) -> field == Refusal.Field.TITLE;
      case Refusal _ -> false;
    };
  }

  @Override
  public List<Action> actions(Look look) {
    OrderWords words = Words.of(look.language()).order();
    String doIt = plea.words(words).doIt();
    String next = words.reason().toLowerCase(look.language().locale());
    boolean two = !(typed.extra() instanceof Extra.None);
    List<Action> actions = new ArrayList<>();
    actions.add(
        typed.inExtra()
            ? Action.of(Key.Name.ENTER, next, new Next())
            : Action.of(Key.Name.ENTER, doIt, new DoIt(look.language())));
    actions.add(Action.of(Key.Name.ESCAPE, words.letItBe(), new LetItBe()));
    actions.add(OrderWish.conductInForms(look));
    actions.add(Action.ctrl('s', doIt, new DoIt(look.language())).unhinted());
    if (two) {
      actions.add(Action.of(Key.Name.TAB, next, new Next()).unhinted());
      actions.add(Action.of(Key.Name.BACKTAB, next, new Next()).unhinted());
    }
    return List.copyOf(actions);
  }

  @Override
  public boolean typing() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.FORUM;
  }
}
