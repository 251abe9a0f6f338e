package paris.p2p.rendezvous.pages;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.community.Community;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.House;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.founding.Founding;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.people.FirstCode;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Presence;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;
import paris.p2p.rendezvous.tui.Page;

/** A whole hub in memory, with two spaces and nobody in it yet. */
final class OpenHub implements AutoCloseable {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private final Database database = Database.inMemory();
  private final People people;
  final Newsroom newsroom = new Newsroom();
  final FirstCode code = new FirstCode(new SecureRandom());
  final Desk desk;

  OpenHub() {
    this("SHA256:host");
    desk.board().found("annonces", new Wording("Annonces", "News"), Wording.none());
    desk.board()
        .found("idees", BoardSamples.IDEAS, new Wording("Ce qu’on pourrait faire.", "What if."));
  }

  private OpenHub(String hostKey) {
    Clock clock = Clock.fixed(BoardSamples.NOW, ZoneOffset.UTC);
    people = new People(database, newsroom, clock, code);
    desk =
        new Desk(
            new House(
                "Paris P2P", "Paris", PARIS, Language.FR, false, "1", hostKey, "ssh p2p.paris"),
            clock,
            people,
            new Drafts(database, clock),
            new Settings(database),
            new Presence(people, newsroom),
            new Board(database, people, newsroom, clock),
            new Agenda(database, people, newsroom, clock, PARIS),
            new Community(database, people, newsroom, clock));
  }

  /** A hub as it is on its first day, with the community's own content. */
  static OpenHub founded() {
    OpenHub hub = new OpenHub("SHA256:3vN0pW7cXq1mZ4yKtR8sBhUeLgA5fDoJi2MnQxEaVk9");
    Desk desk = hub.desk;
    new Founding(hub.database, desk.community(), desk.board(), desk.agenda()).fill();
    return hub;
  }

  /** The board as it took posts so long ago. */
  Board boardBefore(Duration ago) {
    Clock then = Clock.fixed(BoardSamples.NOW.minus(ago), ZoneOffset.UTC);
    return new Board(database, people, newsroom, then);
  }

  /** The agenda as it took events so long ago. */
  Agenda agendaBefore(Duration ago) {
    Clock then = Clock.fixed(BoardSamples.NOW.minus(ago), ZoneOffset.UTC);
    return new Agenda(database, people, newsroom, then, PARIS);
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

  Stroll visit(Caller caller, Page<Seat> first) {
    return new Stroll(this, new Seat(desk, caller, desk.presence().enter(caller)), first);
  }

  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var why) -> throw new AssertionError(why.toString());
    };
  }

  @Override
  public void close() {
    database.close();
  }
}
