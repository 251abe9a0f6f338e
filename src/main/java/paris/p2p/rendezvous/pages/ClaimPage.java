package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
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
import paris.p2p.rendezvous.words.JoinWords;
import paris.p2p.rendezvous.words.Words;

/**
 * The first organiser gives the code that the console printed.
 *
 * @param refused what was wrong with it
 * @param giving it is on its way
 */
record ClaimPage(TextLine code, Optional<Refusal> refused, boolean giving) implements Page<Seat> {
  /** Who is here, and whether a code is still asked for. */
  record Found(Role role, boolean hasOrganiser) implements Message.Answer {}

  /** What came of it. */
  record Claimed(Outcome<Peer> outcome, Language language) implements Message.Answer {}

  /** To give the code. */
  record Give(Language language) implements Message.Wish {}

  /** To give it another time. */
  record Leave() implements Message.Wish {}

  static Page<Seat> start() {
    return new ClaimPage(TextLine.of(""), Optional.empty(), false);
  }

  @Override
  public boolean typing() {
    return true;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> {
      People people = seat.desk().people();
      return new Found(people.peer(seat.caller()).role(), people.hasOrganiser());
    });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found(Role role, boolean hasOrganiser) -> found(role, hasOrganiser);
      case Message.Pressed(Key key) -> typed(code.on(key));
      case Message.Pasted(String text) -> typed(code.paste(text));
      case Give(Language language) -> give(language);
      case Claimed(Outcome<Peer> outcome, Language language) -> claimed(outcome, language);
      case Leave() -> Turn.back();
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> found(Role role, boolean hasOrganiser) {
    if (role == Role.GUEST) return Turn.replace(NeedsKeyPage.start());
    return hasOrganiser ? refused(new Refusal.OrganiserThere()) : Turn.to(this);
  }

  private Turn<Seat> refused(Refusal why) {
    return Turn.to(new ClaimPage(code, Optional.of(why), false));
  }

  private Turn<Seat> typed(TextLine line) {
    if (line == code) return Turn.ignored();
    return Turn.to(new ClaimPage(line, Optional.empty(), giving));
  }

  private Turn<Seat> give(Language language) {
    if (giving) return Turn.ignored();
    return Turn.to(
        new ClaimPage(code, Optional.empty(), true),
        seat -> new Claimed(seat.desk().people().claim(seat.caller(), code.text()), language));
  }

  /** Who has no name yet chooses it now, and is an organiser from then on. */
  private Turn<Seat> claimed(Outcome<Peer> outcome, Language language) {
    return switch (outcome) {
      case Outcome.Done<Peer>(Peer peer) ->
          peer.person().isPresent()
              ? Turn.back(Words.of(language).joining().claimed())
              : Turn.replace(JoinPage.start());
      case Outcome.Refused<Peer>(Refusal why) -> refused(why);
    };
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    JoinWords joining = words.joining();
    String wrong = refused.map(words.refusals()::sentence).orElse("");
    return View.stack(
        new View.Heading(joining.claimTitle(), ""),
        View.paragraph(joining.claimHelp()),
        new View.Fields(
            List.of(new View.Field(joining.code(), Optional.of(code), code.text(), "", wrong)), 0));
  }

  @Override
  public List<Action> actions(Look look) {
    JoinWords words = Words.of(look.language()).joining();
    return List.of(
        Action.of(Key.Name.ENTER, words.claim(), new Give(look.language())),
        Action.of(Key.Name.ESCAPE, words.later(), new Leave()));
  }
}
