package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Answered;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.TextLine;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.KeyWords;
import paris.p2p.rendezvous.words.Words;

/**
 * A key gives the code that somebody made with another of theirs, and is theirs from then on.
 *
 * @param refused what was wrong with it
 * @param giving it is on its way
 */
record GiveCodePage(TextLine code, Optional<Refusal> refused, boolean giving)
    implements Page<Seat> {
  /** Whose key it is. */
  record Found(Peer peer) implements Message.Answer {}

  /** What came of it. */
  record Given(Outcome<Person> outcome, Language language) implements Message.Answer {}

  /** To give the code. */
  record Give(Language language) implements Message.Wish {}

  /** To give it another time. */
  record Leave() implements Message.Wish {}

  /** All one's keys are lost. */
  record Lost() implements Message.Wish {}

  static Page<Seat> start() {
    return new GiveCodePage(TextLine.of(""), Optional.empty(), false);
  }

  @Override
  public boolean typing() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> new Found(seat.peer()));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found(Peer peer) -> found(peer);
      case Message.Pressed(Key key) -> typed(code.on(key));
      case Message.Pasted(String text) -> typed(code.paste(text));
      case Give(Language language) when !giving ->
          Turn.to(
              new GiveCodePage(code, Optional.empty(), true),
              seat -> given(seat, code.text(), language));
      case Given(Outcome<Person> outcome, Language language) -> given(outcome, language);
      case Lost() -> Turn.replace(RecoverPage.start());
      case Leave() -> Turn.back();
      case Message _ -> Turn.ignored();
    };
  }

  /** Who has no key cannot, and who has a name need not. */
  private Turn<Seat> found(Peer peer) {
    if (peer.role() == Role.GUEST) return Turn.replace(NeedsKeyPage.start());
    return peer.person().isPresent() ? Turn.replace(KeysPage.start()) : Turn.to(this);
  }

  private Turn<Seat> typed(TextLine line) {
    if (line == code || giving) return Turn.ignored();
    return Turn.to(new GiveCodePage(line, Optional.empty(), false));
  }

  private static Message.Answer given(Seat seat, String code, Language language) {
    Outcome<Person> outcome = seat.desk().keyCodes().give(seat.caller(), code);
    Given given = new Given(outcome, language);
    return switch (outcome) {
      case Outcome.Done<Person> _ -> new Answered(given, Badge.of(seat, language));
      case Outcome.Refused<Person> _ -> given;
    };
  }

  private Turn<Seat> given(Outcome<Person> outcome, Language language) {
    return switch (outcome) {
      case Outcome.Done<Person>(Person person) ->
          Turn.back(Words.of(language).keys().given(person.name()));
      case Outcome.Refused<Person>(Refusal why) ->
          Turn.to(new GiveCodePage(code, Optional.of(why), false));
    };
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    KeyWords keys = words.keys();
    String wrong = refused.map(words.refusals()::sentence).orElse("");
    return View.stack(
        new View.Heading(keys.giveTitle(), ""),
        View.paragraph(keys.giveHelp()),
        new View.Fields(
            List.of(new View.Field(keys.giveField(), Optional.of(code), code.text(), "", wrong)),
            0));
  }

  @Override
  public List<Action> actions(Look look) {
    KeyWords words = Words.of(look.language()).keys();
    return List.of(
        Action.of(Key.Name.ENTER, words.give(), new Give(look.language())),
        Action.ctrl('k', Words.of(look.language()).recovery().lost(), new Lost()),
        Action.of(Key.Name.ESCAPE, words.later(), new Leave()));
  }
}
