package paris.p2p.rendezvous.desk;

import java.time.Clock;
import java.time.ZonedDateTime;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.community.Community;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.people.FirstCode;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Presence;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.store.Database;

/** Everything that the hub can do, for whoever serves a visitor. */
public record Desk(
    House house,
    Clock clock,
    People people,
    Drafts drafts,
    Notices notices,
    Settings settings,
    Presence presence,
    Board board,
    Agenda agenda,
    Community community) {
  /** This moment, by the hub's wall clock. */
  public ZonedDateTime now() {
    return clock.instant().atZone(house.zone());
  }

  /** A desk over this database: the one place where the features are put together. */
  public static Desk over(
      House house, Database database, Newsroom newsroom, Clock clock, FirstCode code) {
    People people = new People(database, newsroom, clock, code);
    Notices notices = new Notices(database, people, newsroom, clock);
    return new Desk(
        house,
        clock,
        people,
        new Drafts(database, clock),
        notices,
        new Settings(database),
        new Presence(people, newsroom),
        new Board(database, people, newsroom, clock),
        new Agenda(database, people, newsroom, clock, house.zone()),
        new Community(database, people, newsroom, clock));
  }

  /** The same, reached in that way: {@code ssh -p 2222 localhost}. */
  public Desk at(String address) {
    return in(house.at(address));
  }

  /** The same in another house. */
  public Desk in(House other) {
    return new Desk(
        other, clock, people, drafts, notices, settings, presence, board, agenda, community);
  }
}
