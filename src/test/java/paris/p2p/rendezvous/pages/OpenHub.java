package paris.p2p.rendezvous.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.House;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.events.Answers;
import paris.p2p.rendezvous.founding.Founding;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.FirstCode;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.proposals.Ideas;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.text.Wording;
import paris.p2p.rendezvous.tui.Page;

/** A whole hub in memory, with two spaces and nobody in it yet. */
final class OpenHub implements AutoCloseable {
  private final HubInMemory hub;
  final Newsroom newsroom;
  final FirstCode code;
  final Desk desk;

  OpenHub() {
    this("SHA256:host", Database.inMemory());
    desk.board().found("annonces", new Wording("Annonces", "News"), Wording.none());
    desk.board()
        .found("idees", BoardSamples.IDEAS, new Wording("Ce qu’on pourrait faire.", "What if."));
  }

  private OpenHub(String hostKey, Database database) {
    House usual = HubInMemory.house(false);
    hub =
        new HubInMemory(
            new House(
                usual.name(),
                usual.city(),
                usual.zone(),
                usual.language(),
                usual.demo(),
                usual.version(),
                hostKey,
                usual.published(),
                usual.address()),
            database);
    newsroom = hub.newsroom;
    code = hub.code;
    desk = hub.desk;
  }

  /** A hub as it is on its first day, with the community's own content. */
  static OpenHub founded() {
    return founded(Database.inMemory());
  }

  /** The same on that database. */
  static OpenHub founded(Database database) {
    OpenHub open = new OpenHub("SHA256:3vN0pW7cXq1mZ4yKtR8sBhUeLgA5fDoJi2MnQxEaVk9", database);
    Desk desk = open.desk;
    new Founding(
            open.hub.database, desk.community(), desk.board(), desk.agenda(), desk.programmes())
        .fill();
    return open;
  }

  /** The board as it took posts so long ago. */
  Board boardBefore(Duration ago) {
    Clock then = Clock.fixed(BoardSamples.NOW.minus(ago), ZoneOffset.UTC);
    return hub.boardAt(then);
  }

  /** The agenda as it took events so long ago. */
  Agenda agendaBefore(Duration ago) {
    Clock then = Clock.fixed(BoardSamples.NOW.minus(ago), ZoneOffset.UTC);
    return new Agenda(
        hub.database, desk.people(), desk.notices(), newsroom, then, HubInMemory.PARIS);
  }

  /** An open slot of 15 minutes in that event's programme; the id of its line. */
  long slot(long event, String starts) {
    return Ideas.slot(hub.database, event, starts);
  }

  /** The answers as they were given so long ago. */
  Answers answersBefore(Duration ago) {
    Clock then = Clock.fixed(BoardSamples.NOW.minus(ago), ZoneOffset.UTC);
    return new Answers(
        hub.database, desk.people(), desk.settings(), desk.notices(), agendaBefore(ago), then);
  }

  /** That event was to begin then, before it moved. */
  void moved(long event, LocalDateTime from) {
    hub.database.change(transaction ->
        transaction.sql().execute("update event set moved_from = ? where id = ?", from, event));
  }

  /** That thread stands on top of its space. */
  void pin(long topic) {
    hub.database.change(transaction ->
        transaction.sql().execute("update topic set pinned = true where id = ?", topic));
  }

  /** Nobody has ever answered to that event. */
  void forget(long event) {
    hub.database.change(
        transaction -> transaction.sql().execute("delete from rsvp where event_id = ?", event));
  }

  /** Tells these people something. */
  void tell(Set<Long> persons, Notice.Kind kind, String subject, String title, String detail) {
    hub.database.change(transaction -> {
      desk.notices().tell(transaction, persons, kind, subject, title, detail);
      return subject;
    });
  }

  /** Somebody with a key of their own and no name. */
  static Caller key(String of) {
    return Caller.with(new SignedKey("ssh-ed25519", "SHA256:" + of.repeat(43).substring(0, 43)));
  }

  /** Somebody who has joined under that name. */
  Caller member(String name) {
    Caller caller = key(name);
    desk.people().join(caller, name);
    return caller;
  }

  /** A thread of the ideas by that person, with so many posts in all. */
  Post topic(Caller caller, String title, int posts) {
    Post first = done(desk.board().write(caller, "idees", title, "message 1"));
    Post last = first;
    for (int i = 2; i <= posts; i++) {
      last = done(desk.board().reply(caller, first.topicId(), "message " + i));
    }
    return last;
  }

  Seat seat(Caller caller) {
    return new Seat(desk, caller, desk.presence().enter(caller));
  }

  Stroll visit(Caller caller, Page<Seat> first) {
    return new Stroll(this, seat(caller), first);
  }

  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var why) -> throw new AssertionError(why.toString());
    };
  }

  @Override
  public void close() {
    hub.close();
  }
}
