package paris.p2p.rendezvous.pages;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.House;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Here;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.PeersWords;
import paris.p2p.rendezvous.words.Words;

/**
 * Who is here, who the hub takes you for, and how to know the hub again.
 *
 * @param shown none until it has been read
 * @param selected {@code key}, {@code name}, {@code have}, {@code recover} or {@code code}: a way
 *     to become somebody here; or {@code mine} or {@code people}
 */
record PeersPage(Optional<Shown> shown, String selected) implements Page<Seat> {
  private static final String KEY = "key";
  private static final String NAME = "name";
  private static final String HAVE = "have";
  private static final String CODE = "code";
  private static final String RECOVER = "recover";
  private static final String MINE = "mine";
  private static final String PEOPLE = "people";

  /**
   * All of it as it is now.
   *
   * @param unseen whether this visitor wishes not to be seen here
   * @param claimable whether the hub waits for its first organiser
   */
  record Shown(Here here, boolean unseen, Peer peer, House house, boolean claimable)
      implements Message.Answer {}

  /** To find a person and decide something. */
  record Moderate() implements Message.Wish {}

  static Page<Seat> start() {
    return new PeersPage(Optional.empty(), "");
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
            seat.desk().presence().here(),
            !seat.stay().shows(),
            seat.peer(),
            seat.desk().house(),
            !seat.desk().people().hasOrganiser()));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Shown found -> Turn.to(showing(found));
      case Message.Selected(String id) -> Turn.to(new PeersPage(shown, id));
      case Message.Chosen(String id) -> Turn.open(new PeersPage(shown, id), way(id));
      case Moderate() -> Turn.open(this, PeoplePage.start());
      case Message.Told(News.PresenceChanged _), Message.Told(News.Renamed _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private PeersPage showing(Shown found) {
    List<String> ways = ways(found);
    String first = ways.isEmpty() ? "" : ways.getFirst();
    return new PeersPage(Optional.of(found), ways.contains(selected) ? selected : first);
  }

  private static List<String> ways(Shown found) {
    if (found.peer().caller().key().isEmpty()) return List.of(KEY);
    List<String> ways = new ArrayList<>();
    boolean nameless = found.peer().person().isEmpty();
    if (nameless && !found.peer().revoked()) ways.add(NAME);
    if (nameless) ways.addAll(List.of(HAVE, RECOVER));
    if (found.claimable()) ways.add(CODE);
    ways.add(MINE);
    if (found.peer().person().isPresent()) ways.add(PEOPLE);
    return ways;
  }

  private static Page<Seat> way(String id) {
    return switch (id) {
      case KEY -> NeedsKeyPage.start();
      case NAME -> JoinPage.start();
      case RECOVER -> RecoverPage.start();
      case HAVE -> GiveCodePage.start();
      case MINE -> MinePage.start();
      case PEOPLE -> PeoplePage.start();
      case String _ -> ClaimPage.start();
    };
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    if (shown.isEmpty()) return new View.Heading(words.peers().online(), "");
    Shown now = shown.get();
    return View.stack(
        here(now, words), you(now, look, words), hub(now.house(), look, words.peers()));
  }

  private static View here(Shown now, Words all) {
    Here here = now.here();
    PeersWords words = all.peers();
    List<View.Span> names = new ArrayList<>();
    for (String name : here.names()) {
      if (!names.isEmpty()) names.add(View.plain(", "));
      names.add(new View.Span(name, Ink.LINK));
    }
    if (names.isEmpty()) names.add(View.faint(words.nobody()));
    List<View> parts = new ArrayList<>();
    parts.add(new View.Heading(words.online(), words.count(here.names().size() + here.others())));
    parts.add(new View.Paragraph(names));
    if (here.others() > 0) {
      parts.add(new View.Paragraph(List.of(View.faint(words.unnamed(here.others())))));
    }
    if (now.unseen()) {
      parts.add(new View.Paragraph(List.of(View.faint(all.profiles().unseen()))));
    }
    return new View.Block(parts);
  }

  private View you(Shown now, Look look, Words words) {
    PeersWords peers = words.peers();
    Peer peer = now.peer();
    List<View> rows = new ArrayList<>();
    rows.add(new View.Heading(peers.you(), peers.whatWeKnow()));
    rows.add(row(peers.name(), peer.person().map(Person::name).orElse(peers.noName())));
    rows.add(row(peers.role(), words.refusals().role(peer.role())));
    peer.person()
        .map(Person::joinedAt)
        .ifPresent(at -> rows.add(row(peers.joined(), day(at.atZone(look.zone()), words))));
    rows.addAll(keys(peer, look, peers));
    rows.add(row(peers.user(), peers.byUser(peer.caller().user())));
    if (peer.revoked()) {
      String said = words.refusals().sentence(new Refusal.OfPerson.KeyRevoked());
      rows.add(new View.Paragraph(List.of(new View.Span(said, Ink.DANGER))));
    }
    if (peer.promised()) {
      rows.add(new View.Paragraph(List.of(new View.Span(peers.promised(), Ink.ASK))));
    }
    for (String way : ways(now)) rows.add(item(way, words));
    return new View.Block(rows);
  }

  private static String day(ZonedDateTime at, Words words) {
    return words.dates().day(at.toLocalDate());
  }

  private static List<View> keys(Peer peer, Look look, PeersWords words) {
    if (peer.caller().key().isEmpty()) return List.of(row(words.key(), words.noKey()));
    List<SignedKey> keys = new ArrayList<>(peer.keys());
    SignedKey own = peer.caller().key().get();
    if (!keys.contains(own)) keys.addFirst(own);
    List<View> rows = new ArrayList<>();
    for (SignedKey key : keys) {
      String mark = keys.size() > 1 && key.equals(own) ? "  ✓ " + words.signedNow() : "";
      rows.add(row(words.key(), key.type() + mark));
      rows.add(fingerprint("", key.fingerprint(), look));
    }
    return rows;
  }

  private View item(String way, Words all) {
    PeersWords words = all.peers();
    String label =
        switch (way) {
          case KEY -> words.getKey();
          case NAME -> words.chooseName();
          case RECOVER -> all.recovery().recoverWay();
          case HAVE -> all.keys().haveName();
          case MINE -> all.mine().way();
          case PEOPLE -> all.profiles().everybody();
          case String _ -> words.giveCode();
        };
    return new View.Item(
        way,
        new View.Paragraph(List.of(new View.Span(label, Ink.ASK), View.faint(" ↵"))),
        way.equals(selected));
  }

  private static View hub(House house, Look look, PeersWords words) {
    List<View> rows = new ArrayList<>();
    rows.add(new View.Heading(words.hub(), house.name()));
    if (house.demo()) {
      rows.add(new View.Paragraph(List.of(new View.Span(words.madeUp(), Ink.ASK))));
    }
    rows.add(row(words.address(), house.address()));
    rows.add(row(words.version(), house.version()));
    rows.add(fingerprint(words.hostKey(), house.hostKey(), look));
    rows.add(new View.Paragraph(List.of(View.faint(words.proves()))));
    return new View.Block(rows);
  }

  /** In a narrow window it has a row of its own, so that it is never broken in two. */
  private static View fingerprint(String label, String value, Look look) {
    if (look.width() != Look.Width.NARROW) return row(label, value);
    View own = new View.Indented(View.paragraph(value));
    return label.isEmpty() ? own : View.block(new View.Paragraph(List.of(View.faint(label))), own);
  }

  /** A label, padded so that the values stand in line, and what is so called. */
  private static View row(String label, String value) {
    return new View.Paragraph(List.of(View.faint("%-12s".formatted(label)), View.plain(value)));
  }

  @Override
  public List<Action> actions(Look look) {
    boolean keeps = shown.filter(it -> Rights.may(it.peer().role(), Act.SANCTION)).isPresent();
    if (!keeps) return List.of();
    return List.of(Action.of('M', Words.of(look.language()).persons().moderate(), new Moderate()));
  }
}
