package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.Recovery.Recovered;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.terminal.Ink;
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
import paris.p2p.rendezvous.words.RecoveryWords;
import paris.p2p.rendezvous.words.Words;

/**
 * Who has lost their key comes back with another one by a recovery code, or is told what else there
 * is. The code is kept in no draft.
 *
 * @param peer who is here; none until that has been read
 * @param refused what was wrong with the code
 * @param giving it is on its way
 */
record RecoverPage(Optional<Peer> peer, TextLine code, Optional<Refusal> refused, boolean giving)
    implements Page<Seat> {
  /** Who is here. */
  record Found(Peer peer) implements Message.Answer {}

  /** What came of it. */
  record Came(Outcome<Recovered> outcome, Language language) implements Message.Answer {}

  /** To give the code. */
  record Give(Language language) implements Message.Wish {}

  /** To give it another time. */
  record Leave() implements Message.Wish {}

  static Page<Seat> start() {
    return new RecoverPage(Optional.empty(), TextLine.of(""), Optional.empty(), false);
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
      case Found(Peer found) -> found(found);
      case Message.Pressed(Key key) -> typed(code.on(key));
      case Message.Pasted(String text) -> typed(code.paste(text));
      case Give(Language language) -> give(language);
      case Came(Outcome<Recovered> outcome, Language language) -> came(outcome, language);
      case Leave() -> Turn.back();
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> found(Peer found) {
    if (found.role() == Role.GUEST) return Turn.replace(NeedsKeyPage.start());
    Optional<Refusal> named =
        found.person().map(person -> new Refusal.JoinedAlready(person.name()));
    return Turn.to(new RecoverPage(Optional.of(found), code, named.or(() -> refused), giving));
  }

  private Turn<Seat> typed(TextLine line) {
    if (line == code) return Turn.ignored();
    return Turn.to(new RecoverPage(peer, line, Optional.empty(), giving));
  }

  private Turn<Seat> give(Language language) {
    if (giving || code.text().isBlank()) return Turn.to(this);
    return Turn.to(
        new RecoverPage(peer, code, Optional.empty(), true),
        seat -> given(seat, code.text(), language));
  }

  private static Message.Answer given(Seat seat, String code, Language language) {
    Outcome<Recovered> outcome = seat.desk().recovery().recover(seat.caller(), code);
    Came came = new Came(outcome, language);
    return switch (outcome) {
      case Outcome.Done<Recovered> _ -> new Answered(came, Badge.of(seat, language));
      case Outcome.Refused<Recovered> _ -> came;
    };
  }

  private Turn<Seat> came(Outcome<Recovered> outcome, Language language) {
    return switch (outcome) {
      case Outcome.Done<Recovered>(Recovered it) ->
          Turn.back(Words.of(language).recovery().welcomeBack(it.person().name(), it.left()));
      case Outcome.Refused<Recovered>(Refusal why) ->
          Turn.to(new RecoverPage(peer, code, Optional.of(why), false));
    };
  }

  @Override
  public View view(Look look) {
    Words all = Words.of(look.language());
    RecoveryWords words = all.recovery();
    String wrong = refused.map(all.refusals()::sentence).orElse("");
    View field =
        new View.Fields(
            List.of(new View.Field(words.code(), Optional.of(code), code.text(), "", wrong)), 0);
    String key = peer.flatMap(it -> it.caller().fingerprint()).orElse("");
    return View.stack(
        new View.Heading(words.recover(), ""),
        View.paragraph(words.recoverHelp()),
        field,
        View.block(
            new View.Paragraph(List.of(View.faint(words.noCode()))),
            new View.Indented(new View.Paragraph(List.of(new View.Span(key, Ink.CODE))))));
  }

  @Override
  public List<Action> actions(Look look) {
    RecoveryWords words = Words.of(look.language()).recovery();
    return List.of(
        Action.of(Key.Name.ENTER, words.give(), new Give(look.language())),
        Action.of(Key.Name.ESCAPE, words.later(), new Leave()));
  }
}
