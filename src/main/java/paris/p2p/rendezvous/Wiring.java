package paris.p2p.rendezvous;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import paris.p2p.rendezvous.board.Arrival;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.BoardDeparture;
import paris.p2p.rendezvous.board.Bylines;
import paris.p2p.rendezvous.board.Echo;
import paris.p2p.rendezvous.board.FirstPosts;
import paris.p2p.rendezvous.board.Locks;
import paris.p2p.rendezvous.board.Moderation;
import paris.p2p.rendezvous.board.Newcomers;
import paris.p2p.rendezvous.board.Reports;
import paris.p2p.rendezvous.board.SpaceWishes;
import paris.p2p.rendezvous.board.Telling;
import paris.p2p.rendezvous.board.Unread;
import paris.p2p.rendezvous.board.Writers;
import paris.p2p.rendezvous.community.Community;
import paris.p2p.rendezvous.community.CommunityDeparture;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.House;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.events.AgendaDeparture;
import paris.p2p.rendezvous.events.Almanac;
import paris.p2p.rendezvous.events.Answers;
import paris.p2p.rendezvous.events.Billing;
import paris.p2p.rendezvous.events.Programmes;
import paris.p2p.rendezvous.events.Slots;
import paris.p2p.rendezvous.events.Talks;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.people.Erasures;
import paris.p2p.rendezvous.people.FirstCode;
import paris.p2p.rendezvous.people.HouseRules;
import paris.p2p.rendezvous.people.Journal;
import paris.p2p.rendezvous.people.KeptDeparture;
import paris.p2p.rendezvous.people.KeyCodes;
import paris.p2p.rendezvous.people.Keys;
import paris.p2p.rendezvous.people.KeysDeparture;
import paris.p2p.rendezvous.people.Leaving;
import paris.p2p.rendezvous.people.NoticeDeparture;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.people.OrderDeparture;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.PersonDeparture;
import paris.p2p.rendezvous.people.Presence;
import paris.p2p.rendezvous.people.ProfileDeparture;
import paris.p2p.rendezvous.people.Profiles;
import paris.p2p.rendezvous.people.Quotas;
import paris.p2p.rendezvous.people.RebindingDeparture;
import paris.p2p.rendezvous.people.Rebindings;
import paris.p2p.rendezvous.people.Recovery;
import paris.p2p.rendezvous.people.RecoveryDeparture;
import paris.p2p.rendezvous.people.Renamed;
import paris.p2p.rendezvous.people.Renaming;
import paris.p2p.rendezvous.people.Rulings;
import paris.p2p.rendezvous.people.Sanctions;
import paris.p2p.rendezvous.people.Sessions;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.proposals.Proposals;
import paris.p2p.rendezvous.search.Search;
import paris.p2p.rendezvous.store.Database;

/** The one place where the features are put together, by constructors. */
public final class Wiring {
  /** So long the screens of who has left can still be read. */
  private static final int FAREWELL_SECONDS = 10;

  private Wiring() {}

  /**
   * A desk over this database on which everybody does as much as they please, its search index in
   * memory: for what an operator brings, and for tests of other things.
   */
  public static Desk desk(
      House house, Database database, Newsroom newsroom, Clock clock, FirstCode code) {
    return desk(house, database, newsroom, clock, code, Quotas.boundless(), Optional.empty());
  }

  /**
   * A desk over this database.
   *
   * @param quotas how much visitors do in how long
   * @param index the folder of the search index
   */
  public static Desk desk(
      House house,
      Database database,
      Newsroom newsroom,
      Clock clock,
      FirstCode code,
      Quotas quotas,
      Optional<Path> index) {
    People people = new People(database, newsroom, clock, code, quotas, List.of(new Arrival()));
    Notices notices = new Notices(database, people, newsroom, clock);
    Rulings rulings = new Rulings(database, notices, clock);
    Telling telling = new Telling(people, notices);
    Unread unread = new Unread(database, people, newsroom, List.of(telling));
    Slots slots = new Slots(newsroom, clock);
    Proposals proposals = new Proposals(database, people, notices, slots, newsroom, clock);
    Settings settings = new Settings(database, quotas);
    Presence presence = new Presence(people, settings::unseen, newsroom);
    Sessions sessions = new Sessions(clock);
    Agenda agenda = new Agenda(database, people, notices, newsroom, clock, house.zone());
    Board board =
        new Board(
            database,
            people,
            newsroom,
            clock,
            List.of(new Locks(clock), new FirstPosts()),
            List.of(concerning(proposals), unread, telling));
    Answers answers = new Answers(database, people, settings, notices, agenda, clock);
    Erasures erasures = new Erasures(database, clock, house.zone());
    Renaming renaming =
        new Renaming(
            database,
            people,
            newsroom,
            clock,
            List.of(new Bylines(board), new Billing(), shown(presence)));
    return new Desk(
        house,
        clock,
        people,
        new Drafts(database, clock, quotas),
        notices,
        rulings,
        new Sanctions(database, people, rulings, newsroom, clock),
        new Journal(database, people),
        new HouseRules(database),
        settings,
        presence,
        sessions,
        new Recovery(database, people, notices, presence, clock, new SecureRandom()),
        new Rebindings(database, people, notices, presence, newsroom, clock),
        new Leaving(
            database,
            people,
            presence,
            sessions,
            erasures,
            clock,
            CompletableFuture.delayedExecutor(FAREWELL_SECONDS, TimeUnit.SECONDS),
            List.of(
                proposals.departure(),
                new AgendaDeparture(agenda, answers),
                new BoardDeparture(board, newsroom, clock),
                new CommunityDeparture(),
                new OrderDeparture(clock),
                new NoticeDeparture(),
                new KeptDeparture(),
                new KeysDeparture(),
                new RecoveryDeparture(),
                new RebindingDeparture(),
                new ProfileDeparture(),
                new PersonDeparture(clock))),
        erasures,
        new Profiles(database, people, newsroom, clock),
        renaming,
        new Keys(database, people, notices, presence, sessions, clock, house.zone()),
        new KeyCodes(database, people, notices, presence, clock, new SecureRandom()),
        board,
        new Writers(settings, newsroom),
        unread,
        new Reports(database, people, newsroom, clock),
        new Moderation(database, people, rulings, notices, board, newsroom, clock),
        new Newcomers(database, people, rulings, board, newsroom),
        new SpaceWishes(database, people, rulings, board, newsroom, clock),
        agenda,
        answers,
        new Almanac(agenda, database, people, clock, house.zone()),
        new Programmes(database, people, newsroom, clock),
        new Talks(database),
        new Community(database, people, newsroom, clock),
        proposals,
        new Search(database, board, newsroom, clock, house.zone(), index));
  }

  /** Who is here is here by their new name. */
  private static Renamed shown(Presence presence) {
    return (transaction, _, after) -> transaction.afterwards(() -> presence.renamed(after));
  }

  /** A post on a thread about a proposal concerns that proposal. */
  private static Echo concerning(Proposals proposals) {
    return (transaction, written) ->
        written
            .subject()
            .ifPresent(subject -> proposals.posted(transaction, subject, written.author()));
  }
}
