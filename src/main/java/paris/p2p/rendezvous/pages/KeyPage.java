package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.OwnKey;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.KeyWords;
import paris.p2p.rendezvous.words.Words;

/**
 * One of one's own keys: what to call it, and the way to be rid of it.
 *
 * @param print its fingerprint, {@code SHA256:…}
 * @param shown none until it has been read
 * @param sure to revoke it was chosen once: choosing it again does it
 * @param refused why it was not revoked
 */
record KeyPage(
    String print, Optional<Shown> shown, String selected, boolean sure, Optional<Refusal> refused)
    implements Page<Seat> {
  private static final String LABEL = "label";
  private static final String REVOKE = "revoke";

  /**
   * The key.
   *
   * @param key none where it is theirs no longer
   * @param own whether it opened this visit
   */
  record Shown(Optional<OwnKey> key, boolean own) implements Message.Answer {}

  /** What came of revoking it. */
  record Revoked(Outcome<OwnKey> outcome) implements Message.Answer {}

  static Page<Seat> of(String print) {
    return new KeyPage(print, Optional.empty(), LABEL, false, Optional.empty());
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat ->
        new Shown(
            seat.desk().keys().own(seat.caller()).stream()
                .filter(key -> key.key().fingerprint().equals(print))
                .findFirst(),
            seat.caller().fingerprint().equals(Optional.of(print))));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Shown found ->
          found.key().isPresent()
              ? Turn.to(new KeyPage(print, Optional.of(found), selected, sure, refused))
              : Turn.back();
      case Message.Selected(String id) -> Turn.to(at(id, false));
      case Message.Chosen(String id) when shown.isPresent() -> chosen(id);
      case Revoked(Outcome<OwnKey> outcome) -> revoked(outcome);
      case Message _ -> Turn.ignored();
    };
  }

  private KeyPage at(String id, boolean surely) {
    return new KeyPage(print, shown, id, surely, Optional.empty());
  }

  private Turn<Seat> chosen(String id) {
    if (id.equals(LABEL)) {
      return Turn.open(at(LABEL, false), KeyLabelPage.of(shown.orElseThrow().key().orElseThrow()));
    }
    if (!sure) return Turn.to(at(REVOKE, true));
    return Turn.to(this, seat -> new Revoked(seat.desk().keys().revoke(seat.caller(), print)));
  }

  private Turn<Seat> revoked(Outcome<OwnKey> outcome) {
    return switch (outcome) {
      case Outcome.Done<OwnKey> _ -> Turn.back();
      case Outcome.Refused<OwnKey>(Refusal why) ->
          Turn.to(new KeyPage(print, shown, selected, false, Optional.of(why)));
    };
  }

  @Override
  public View view(Look look) {
    KeyWords words = Words.of(look.language()).keys();
    View heading = new View.Heading(words.keyTitle(), "");
    if (shown.isEmpty() || shown.get().key().isEmpty()) return heading;
    OwnKey key = shown.get().key().get();
    View ways =
        View.block(
            way(LABEL, words.callIt(!key.label().isEmpty()), Ink.ASK),
            way(REVOKE, words.revoke(), Ink.ASK));
    View shownKey = KeyLines.of(key, shown.get().own(), look);
    return warning(look)
        .map(view -> View.stack(heading, shownKey, ways, view))
        .orElseGet(() -> View.stack(heading, shownKey, ways));
  }

  private Optional<View> warning(Look look) {
    Words words = Words.of(look.language());
    Optional<String> said =
        sure
            ? Optional.of(words.keys().surely(shown.orElseThrow().own()))
            : refused.map(words.refusals()::sentence);
    return said.map(it -> new View.Paragraph(List.of(new View.Span(it, Ink.DANGER))));
  }

  private View way(String id, String label, Ink ink) {
    return new View.Item(
        id,
        new View.Paragraph(List.of(new View.Span(label, ink), View.faint(" ↵"))),
        id.equals(selected));
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }
}
