package paris.p2p.rendezvous.desk;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Moderation;
import paris.p2p.rendezvous.board.Newcomers;
import paris.p2p.rendezvous.board.Reports;
import paris.p2p.rendezvous.board.SpaceWishes;
import paris.p2p.rendezvous.board.Unread;
import paris.p2p.rendezvous.board.Writers;
import paris.p2p.rendezvous.community.Community;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.events.Almanac;
import paris.p2p.rendezvous.events.Answers;
import paris.p2p.rendezvous.events.Programmes;
import paris.p2p.rendezvous.events.Talks;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.people.Erasures;
import paris.p2p.rendezvous.people.HouseRules;
import paris.p2p.rendezvous.people.Journal;
import paris.p2p.rendezvous.people.KeyCodes;
import paris.p2p.rendezvous.people.Keys;
import paris.p2p.rendezvous.people.Leaving;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Presence;
import paris.p2p.rendezvous.people.Profiles;
import paris.p2p.rendezvous.people.Rebindings;
import paris.p2p.rendezvous.people.Recovery;
import paris.p2p.rendezvous.people.Renaming;
import paris.p2p.rendezvous.people.Rulings;
import paris.p2p.rendezvous.people.Sanctions;
import paris.p2p.rendezvous.people.Sessions;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.proposals.Proposals;
import paris.p2p.rendezvous.search.Search;

/** Everything that the hub can do, for whoever serves a visitor. */
public record Desk(
    House house,
    Clock clock,
    People people,
    Drafts drafts,
    Notices notices,
    Rulings rulings,
    Sanctions sanctions,
    Journal journal,
    HouseRules houseRules,
    Settings settings,
    Presence presence,
    Sessions sessions,
    Recovery recovery,
    Rebindings rebindings,
    Leaving leaving,
    Erasures erasures,
    Profiles profiles,
    Renaming renaming,
    Keys keys,
    KeyCodes keyCodes,
    Board board,
    Writers writers,
    Unread unread,
    Reports reports,
    Moderation moderation,
    Newcomers newcomers,
    SpaceWishes wishes,
    Agenda agenda,
    Answers answers,
    Almanac almanac,
    Programmes programmes,
    Talks talks,
    Community community,
    Proposals proposals,
    Search search) {
  /** This moment, by the hub's wall clock. */
  public ZonedDateTime now() {
    return clock.instant().atZone(house.zone());
  }

  /**
   * The same, reached in that way.
   *
   * @param address {@code ssh -p 2222 localhost}
   * @param published what can be published of the host key there, a line each
   */
  public Desk at(String address, List<String> published) {
    return in(house.at(address, published));
  }

  /** The same in another house. */
  public Desk in(House other) {
    return new Desk(
        other,
        clock,
        people,
        drafts,
        notices,
        rulings,
        sanctions,
        journal,
        houseRules,
        settings,
        presence,
        sessions,
        recovery,
        rebindings,
        leaving,
        erasures,
        profiles,
        renaming,
        keys,
        keyCodes,
        board,
        writers,
        unread,
        reports,
        moderation,
        newcomers,
        wishes,
        agenda,
        answers,
        almanac,
        programmes,
        talks,
        community,
        proposals,
        search);
  }

  /** Undoes decisions, whichever feature has passed them. */
  public Undoing undoing() {
    return new Undoing(this);
  }
}
