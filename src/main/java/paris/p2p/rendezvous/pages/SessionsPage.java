package paris.p2p.rendezvous.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Activity;
import paris.p2p.rendezvous.people.OwnKey;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.Session;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Width;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.Dates;
import paris.p2p.rendezvous.words.SessionWords;
import paris.p2p.rendezvous.words.Words;

/**
 * The sessions that are open with one's own keys, the oldest first: to see whether somebody left
 * one open elsewhere, and to end it.
 *
 * @param found none until it has been read
 * @param selected the number of a session, {@link #OTHERS}, or empty
 * @param sure what ends when the key is pressed once more
 * @param done what came of it the last time
 */
record SessionsPage(
    Optional<Found> found, String selected, Optional<String> sure, Optional<Done> done)
    implements Page<Seat> {
  /** All but the one that looks. */
  private static final String OTHERS = "others";

  /** Of a fingerprint, {@code SHA256:} and as much as tells one's keys apart. */
  private static final int SHORT = 17;

  /** One of them, as it was at that moment. */
  record Row(Session session, Activity activity, Instant stirred, boolean here) {
    String id() {
      return String.valueOf(session.id());
    }
  }

  /**
   * What is open.
   *
   * @param key whether there is a key to know them by
   * @param keys what each is called, by fingerprint; empty where there is but one
   */
  record Found(List<Row> rows, boolean key, Map<String, String> keys) implements Message.Answer {}

  /** What came of ending some. */
  record Done(Outcome<Integer> ended) implements Message.Answer {}

  static Page<Seat> start() {
    return new SessionsPage(Optional.empty(), "", Optional.empty(), Optional.empty());
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(SessionsPage::read);
  }

  private static Found read(Seat seat) {
    Desk desk = seat.desk();
    Peer peer = seat.peer();
    List<Row> rows = new ArrayList<>();
    for (Session session : desk.sessions().of(peer)) {
      Activity activity = desk.sessions().activity(session);
      Instant stirred = desk.clock().instant().minus(activity.idle());
      boolean here = seat.session().filter(session::equals).isPresent();
      rows.add(new Row(session, activity, stirred, here));
    }
    return new Found(List.copyOf(rows), peer.caller().key().isPresent(), called(seat));
  }

  private static Map<String, String> called(Seat seat) {
    Map<String, String> called = new HashMap<>();
    for (OwnKey own : seat.desk().keys().own(seat.caller())) {
      String print = own.key().fingerprint();
      called.put(print, own.label().isEmpty() ? Width.cut(print, SHORT) : own.label());
    }
    return called.size() > 1 ? Map.copyOf(called) : Map.of();
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found now -> Turn.to(showing(now));
      case Message.Selected(String id) ->
          Turn.to(new SessionsPage(found, id, Optional.empty(), Optional.empty()));
      case Message.Chosen(String id) -> chosen(id);
      case Done now ->
          Turn.reload(new SessionsPage(found, selected, Optional.empty(), Optional.of(now)));
      case Message.Told(News.PresenceChanged _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private List<Row> rows() {
    return found.map(Found::rows).orElse(List.of());
  }

  private Optional<Row> at(String id) {
    return rows().stream().filter(row -> row.id().equals(id)).findFirst();
  }

  private SessionsPage showing(Found now) {
    SessionsPage next = new SessionsPage(Optional.of(now), selected, sure, done);
    boolean still = next.at(selected).isPresent() || selected.equals(OTHERS) && next.others() > 0;
    if (still) return next;
    String first = now.rows().isEmpty() ? "" : now.rows().getFirst().id();
    return new SessionsPage(Optional.of(now), first, Optional.empty(), done);
  }

  private int others() {
    return (int) rows().stream().filter(row -> !row.here()).count();
  }

  private Turn<Seat> chosen(String id) {
    Optional<Row> row = at(id);
    if (row.isEmpty() && !id.equals(OTHERS)) return Turn.ignored();
    SessionsPage asking = new SessionsPage(found, id, Optional.of(id), Optional.empty());
    if (row.filter(Row::here).isPresent() || !sure.equals(Optional.of(id))) return Turn.to(asking);
    return Turn.to(asking, seat -> new Done(end(seat, row)));
  }

  /** That one, or all others. */
  private static Outcome<Integer> end(Seat seat, Optional<Row> row) {
    Peer peer = seat.peer();
    return row.isPresent()
        ? seat.desk().sessions().end(peer, row.get().session().id()).map(_ -> 1)
        : seat.desk().sessions().endOthers(peer, seat.session());
  }

  @Override
  public View view(Look look) {
    Words all = Words.of(look.language());
    SessionWords words = all.sessions();
    if (found.isEmpty()) return new View.Heading(words.title(), "");
    List<View> parts = new ArrayList<>();
    int count = rows().size();
    parts.add(new View.Heading(words.title(), count == 0 ? "" : words.count(count)));
    parts.add(View.paragraph(found.get().key() ? words.onlyYou() : words.needsKey()));
    for (Row row : rows()) parts.add(item(row, look));
    if (others() > 0 && count > 1) parts.add(others(words));
    done.ifPresent(it -> parts.add(row(said(it, all))));
    return new View.Stack(parts);
  }

  private static View.Span said(Done done, Words words) {
    return switch (done.ended()) {
      case Outcome.Done<Integer>(Integer count) -> View.strong(words.sessions().ended(count));
      case Outcome.Refused<Integer>(Refusal why) ->
          new View.Span(words.refusals().sentence(why), Ink.DANGER);
    };
  }

  private View item(Row row, Look look) {
    Words all = Words.of(look.language());
    SessionWords words = all.sessions();
    Dates dates = all.dates();
    List<View.Span> head = new ArrayList<>();
    head.add(View.strong(words.used(row.activity())));
    if (row.here()) head.add(new View.Span("  " + words.thisOne(), Ink.ACCENT));
    else if (row.activity().idle().toMinutes() > 0) {
      head.add(View.faint("  " + words.idle(dates.age(row.stirred(), look.clock()))));
    }
    List<View> lines = new ArrayList<>();
    View.Span since = View.faint(dates.ago(row.session().since(), look.clock()));
    lines.add(new View.Row(head, List.of(since)));
    lines.add(row(View.faint(from(row.session(), words))));
    if (sure.equals(Optional.of(row.id()))) {
      lines.add(
          row(
              row.here()
                  ? View.plain(words.leaveInstead())
                  : new View.Span(words.surely(), Ink.DANGER)));
    }
    return new View.Item(row.id(), new View.Block(lines), row.id().equals(selected));
  }

  private String from(Session session, SessionWords words) {
    List<String> parts = new ArrayList<>();
    session
        .caller()
        .fingerprint()
        .map(print -> found.orElseThrow().keys().get(print))
        .ifPresent(called -> parts.add(words.key(called)));
    session.from().ifPresent(address -> parts.add(words.from(address)));
    if (!session.client().isEmpty()) parts.add(session.client());
    return String.join(" · ", parts);
  }

  private View others(SessionWords words) {
    List<View> lines = new ArrayList<>();
    lines.add(row(new View.Span(words.others(others()), Ink.LINK)));
    if (sure.equals(Optional.of(OTHERS))) lines.add(row(new View.Span(words.surely(), Ink.DANGER)));
    return new View.Item(OTHERS, new View.Block(lines), selected.equals(OTHERS));
  }

  private static View row(View.Span words) {
    return new View.Row(List.of(words), List.of());
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }
}
