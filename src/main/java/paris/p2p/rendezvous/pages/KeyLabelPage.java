package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.OwnKey;
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
import paris.p2p.rendezvous.words.KeyWords;
import paris.p2p.rendezvous.words.Words;

/**
 * What somebody calls one of their keys. Two words at most, so that no draft is kept of it.
 *
 * @param print its fingerprint, {@code SHA256:…}
 * @param refused what was wrong with it
 * @param keeping it is on its way
 */
record KeyLabelPage(String print, TextLine label, Optional<Refusal> refused, boolean keeping)
    implements Page<Seat> {
  /** What came of it. */
  record Kept(Outcome<OwnKey> outcome, Language language) implements Message.Answer {}

  /** To call it so. */
  record Keep(Language language) implements Message.Wish {}

  /** To call it something another time. */
  record Leave() implements Message.Wish {}

  static Page<Seat> of(OwnKey key) {
    return new KeyLabelPage(
        key.key().fingerprint(), TextLine.of(key.label()), Optional.empty(), false);
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
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Message.Pressed(Key key) -> typed(label.on(key));
      case Message.Pasted(String text) -> typed(label.paste(text));
      case Keep(Language language) when !keeping ->
          Turn.to(
              new KeyLabelPage(print, label, Optional.empty(), true),
              seat ->
                  new Kept(seat.desk().keys().label(seat.caller(), print, label.text()), language));
      case Kept(Outcome<OwnKey> outcome, Language language) -> kept(outcome, language);
      case Leave() -> Turn.back();
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> typed(TextLine line) {
    if (line == label || keeping) return Turn.ignored();
    return Turn.to(new KeyLabelPage(print, line, Optional.empty(), false));
  }

  private Turn<Seat> kept(Outcome<OwnKey> outcome, Language language) {
    return switch (outcome) {
      case Outcome.Done<OwnKey>(OwnKey key) ->
          Turn.back(
              Words.of(language)
                  .keys()
                  .labelled(Optional.of(key.label()).filter(it -> !it.isEmpty())));
      case Outcome.Refused<OwnKey>(Refusal why) ->
          Turn.to(new KeyLabelPage(print, label, Optional.of(why), false));
    };
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    KeyWords keys = words.keys();
    String wrong = refused.map(words.refusals()::sentence).orElse("");
    return View.stack(
        new View.Heading(keys.labelTitle(), ""),
        View.paragraph(keys.labelHelp()),
        new View.Fields(
            List.of(new View.Field(keys.labelField(), Optional.of(label), label.text(), "", wrong)),
            0));
  }

  @Override
  public List<Action> actions(Look look) {
    KeyWords words = Words.of(look.language()).keys();
    return List.of(
        Action.of(Key.Name.ENTER, words.keepLabel(), new Keep(look.language())),
        Action.of(Key.Name.ESCAPE, words.later(), new Leave()));
  }
}
