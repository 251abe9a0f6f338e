package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.KeyCode;
import paris.p2p.rendezvous.people.OwnKey;
import paris.p2p.rendezvous.people.Peer;
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
 * The keys that open one's name here, and the way to one more; for a key without a name, the way to
 * give it one's own.
 *
 * @param shown none until it has been read
 * @param selected a fingerprint, {@code code} or {@code give}; empty for none
 * @param refused why there is no code
 */
record KeysPage(Optional<Shown> shown, String selected, Optional<Refusal> refused)
    implements Page<Seat> {
  private static final String MAKE = "code";
  private static final String GIVE = "give";

  /** What there is, and how visitors reach the hub. */
  record Shown(Peer peer, List<OwnKey> keys, String address) implements Message.Answer {}

  /** What came of asking for a code. */
  record Made(Outcome<KeyCode> outcome) implements Message.Answer {}

  static Page<Seat> start() {
    return new KeysPage(Optional.empty(), "", Optional.empty());
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat ->
        new Shown(
            seat.peer(), seat.desk().keys().own(seat.caller()), seat.desk().house().address()));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Shown found -> found(found);
      case Message.Selected(String id) -> Turn.to(at(id));
      case Message.Chosen(String id) -> chosen(id);
      case Made(Outcome<KeyCode> outcome) -> made(outcome);
      case Message.Told(News.Noticed _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> found(Shown found) {
    if (found.peer().caller().key().isEmpty()) return Turn.replace(NeedsKeyPage.start());
    List<String> ids = ids(found);
    String still = ids.contains(selected) ? selected : ids.getFirst();
    return Turn.to(new KeysPage(Optional.of(found), still, refused));
  }

  private static List<String> ids(Shown found) {
    List<String> ids = new ArrayList<>();
    found.keys().forEach(key -> ids.add(key.key().fingerprint()));
    ids.add(found.peer().person().isPresent() ? MAKE : GIVE);
    return ids;
  }

  private KeysPage at(String id) {
    return new KeysPage(shown, id, Optional.empty());
  }

  private Turn<Seat> chosen(String id) {
    return switch (id) {
      case MAKE -> Turn.to(at(id), seat -> new Made(seat.desk().keyCodes().make(seat.caller())));
      case GIVE -> Turn.open(at(id), GiveCodePage.start());
      case String print -> Turn.open(at(print), KeyPage.of(print));
    };
  }

  private Turn<Seat> made(Outcome<KeyCode> outcome) {
    Shown now = shown.orElseThrow();
    return switch (outcome) {
      case Outcome.Done<KeyCode>(KeyCode code) ->
          Turn.open(this, new KeyCodePage(code, now.address(), now.keys().size()));
      case Outcome.Refused<KeyCode>(Refusal why) ->
          Turn.to(new KeysPage(shown, selected, Optional.of(why)));
    };
  }

  @Override
  public View view(Look look) {
    Words all = Words.of(look.language());
    KeyWords words = all.keys();
    if (shown.isEmpty()) return new View.Heading(words.title(), "");
    Shown now = shown.get();
    List<View> parts = new ArrayList<>();
    String count = now.keys().isEmpty() ? "" : String.valueOf(now.keys().size());
    parts.add(new View.Heading(words.title(), count));
    parts.add(View.paragraph(said(now.peer(), all)));
    for (OwnKey key : now.keys()) parts.add(item(key, look));
    String way = ids(now).getLast();
    parts.add(way(way, way.equals(MAKE) ? words.makeCode() : words.haveName()));
    refused.ifPresent(why ->
        parts.add(
            new View.Paragraph(List.of(new View.Span(all.refusals().sentence(why), Ink.DANGER)))));
    return new View.Stack(parts);
  }

  private static String said(Peer peer, Words words) {
    if (peer.revoked()) return words.refusals().sentence(new Refusal.OfPerson.KeyRevoked());
    return peer.person().isPresent() ? words.keys().about() : words.keys().nameless();
  }

  private View item(OwnKey key, Look look) {
    String print = key.key().fingerprint();
    boolean own = shown.orElseThrow().peer().caller().fingerprint().equals(Optional.of(print));
    return new View.Item(print, KeyLines.of(key, own, look), print.equals(selected));
  }

  private View way(String id, String label) {
    return new View.Item(
        id,
        new View.Paragraph(List.of(new View.Span(label, Ink.ASK), View.faint(" ↵"))),
        id.equals(selected));
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }
}
