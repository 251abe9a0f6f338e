package paris.p2p.rendezvous;

import java.time.Clock;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.community.Community;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.House;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.events.Almanac;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.people.FirstCode;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Presence;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.store.Database;

/** The one place where the features are put together, by constructors. */
public final class Wiring {
  private Wiring() {}

  /** A desk over this database. */
  public static Desk desk(
      House house, Database database, Newsroom newsroom, Clock clock, FirstCode code) {
    People people = new People(database, newsroom, clock, code);
    Notices notices = new Notices(database, people, newsroom, clock);
    Agenda agenda = new Agenda(database, people, newsroom, clock, house.zone());
    return new Desk(
        house,
        clock,
        people,
        new Drafts(database, clock),
        notices,
        new Settings(database),
        new Presence(people, newsroom),
        new Board(database, people, newsroom, clock),
        agenda,
        new Almanac(agenda, database, people, clock, house.zone()),
        new Community(database, people, newsroom, clock));
  }
}
