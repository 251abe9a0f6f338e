package paris.p2p.rendezvous.rules;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Every expected no of the hub. {@code words} has a sentence for each, in both languages, that says
 * what to do next.
 */
public sealed interface Refusal {
  /** A guest wants what needs a key; perhaps one that they offered was not taken. */
  record NoKey(Optional<KeyFault> offered) implements Refusal {
    public NoKey() {
      this(Optional.empty());
    }
  }

  /** A key without a name wants what needs one. */
  record NoName() implements Refusal {}

  /** Only people of at least that role may. */
  record NotForYou(Role needed) implements Refusal {}

  /** Nothing was written in a field that needs words. */
  record Empty(Field field) implements Refusal {}

  /** More signs (graphemes) than fit. */
  record TooLong(Field field, int most, int given) implements Refusal {}

  /** There is none by that id or name. */
  record Unknown(Thing thing, String asked) implements Refusal {}

  record NameTaken(String name) implements Refusal {}

  record NameUnfit(NameFault fault) implements Refusal {}

  /** The key has a name already. */
  record JoinedAlready(String name) implements Refusal {}

  record WrongCode() implements Refusal {}

  /** There is an organiser already; only organisers make others. */
  record OrganiserThere() implements Refusal {}

  record EventOver() implements Refusal {}

  record EventCancelled() implements Refusal {}

  record EventNotCancelled() implements Refusal {}

  /** More people along than one person may bring. */
  record TooManyAlong(int most) implements Refusal {}

  /** Who has a place wants to bring more people than there is room for. */
  record NoRoomAlong(int free) implements Refusal {}

  /** There is no answer to be brought back, or it is too long ago. */
  record NothingToUndo() implements Refusal {}

  record EndBeforeStart() implements Refusal {}

  /** More days from its start to its end than an event may have. */
  record LastsTooLong(int mostDays) implements Refusal {}

  /** Not a day or time that the hub understands. */
  record NotADate(String typed) implements Refusal {}

  /** A date before the community or further off than ten years. */
  record DateOutOfRange() implements Refusal {}

  record NotANumber(Field field, String typed) implements Refusal {}

  record NoLanguage() implements Refusal {}

  /** A line of a programme that would begin before its event, or end after it. */
  record OutsideEvent(LocalDateTime start, LocalDateTime end) implements Refusal {}

  /** A line of a programme that takes no time, or more than so many hours. */
  record ItemLength(int mostHours) implements Refusal {}

  /** A programme that has so many lines already. */
  record TooManyItems(int most) implements Refusal {}

  record TooManySpeakers(int most) implements Refusal {}

  /** What was given as an address leads to no page of the web. */
  record NotALink(String typed) implements Refusal {}

  /** Two lines of a programme whose times cannot be exchanged. */
  record ItemKeepsTime() implements Refusal {}

  /** Not an hour, nor from one to another. */
  record NotAnHour(String typed) implements Refusal {}

  /** Somebody else saved the same thing meanwhile. */
  record ChangedMeanwhile() implements Refusal {}

  /** That night the clocks jump over this hour: {@code 02:30}. */
  record HourSkipped(String hour) implements Refusal {}

  /** Not a recurrence rule that the hub can follow. */
  record BadRule(RuleFault fault, String typed) implements Refusal {}

  /** The rule of this series is too special to be moved to another day by itself. */
  record RuleNotMoved() implements Refusal {}

  /** The event is a date of no series. */
  record NoSeries() implements Refusal {}

  /** This date has begun: it can only be changed by itself. */
  record EventBegun() implements Refusal {}

  /** Somebody else has filled that slot of a programme. */
  record SlotTaken() implements Refusal {}

  /** The proposal is on the programme, and so is neither changed nor declined. */
  record ProposalAccepted() implements Refusal {}

  /** The proposal was declined or withdrawn. */
  record ProposalClosed() implements Refusal {}

  /** Nobody seconds what they proposed themselves. */
  record OwnProposal() implements Refusal {}

  /** Only who proposed it may. */
  record NotYourProposal() implements Refusal {}

  /** The noes of the board and of those who keep order on it. */
  sealed interface OfBoard extends Refusal {
    /** Nobody answers in this thread any more. */
    record TopicLocked() implements OfBoard {}

    /** The thread is slow: this person may write in it again in so many seconds. */
    record SlowDown(long seconds) implements OfBoard {}

    /** Somebody else wrote this post. */
    record NotYourPost() implements OfBoard {}

    /** The post was taken back, or is out of sight. */
    record PostGone() implements OfBoard {}

    /** This person's posts are read before others see them, and so are not changed meanwhile. */
    record ReadFirst() implements OfBoard {}

    /** The key keeps so many drafts already. */
    record TooManyDrafts(int most) implements OfBoard {}

    /** This person may write again from then on. */
    record Suspended(Instant until, String reason) implements OfBoard {}

    /** This person may only read. */
    record Banned(String reason) implements OfBoard {}

    /** Nobody new joins for now. */
    record LockedDown() implements OfBoard {}

    /** The decision was undone before. */
    record UndoneAlready() implements OfBoard {}

    /** The same person reported the same post before. */
    record ReportedAlready() implements OfBoard {}

    /** There is a space, or somebody asked for one, of that name. */
    record SpaceThere(String title) implements OfBoard {}

    /** The whole thread is out of sight. */
    record TopicHidden() implements OfBoard {}

    /** A later decision about the same stands on this one. */
    record RulingOvertaken() implements OfBoard {}

    /** The post is the first of its thread, and so cannot be split off. */
    record FirstPost() implements OfBoard {}

    /** Not so many seconds as a thread can be slowed by. */
    record NotAPause(int most) implements OfBoard {}

    /** Nothing would be another than it is now. */
    record SoAlready() implements OfBoard {}

    /** Nobody decides about themselves. */
    record NotYourself() implements OfBoard {}

    /** Not a number of days from 1 to so many. */
    record NotDays(String typed, int most) implements OfBoard {}

    /** Not a number of first posts from 0 to so many. */
    record NotPosts(String typed, int most) implements OfBoard {}

    /** Somebody else has decided about it already. */
    record DecidedAlready() implements OfBoard {}

    /** Only who founded the space and organisers may. */
    record NotYourSpace() implements OfBoard {}
  }

  /** Too much of it in too short a time: again in so many seconds. */
  record TryLater(Limited what, long seconds) implements Refusal {}

  /** What nobody does as often as they please. */
  enum Limited {
    POSTS,
    /** Threads that are opened. */
    TOPICS,
    /** People who are named in posts, and so are told of them. */
    CALLS,
    /** What is stored of one person, in chars. */
    STORED,
    EDITS,
    REPORTS,
    PROPOSALS,
    WISHES,
    ANSWERS,
    DRAFTS,
    SETTINGS,
    CODES,
    NAMES,
    COMMANDS,
    SESSIONS
  }

  /** More of something at once than one person may have; waiting alone does not help. */
  sealed interface AtOnce extends Refusal {
    /** A post of theirs may name so many people. */
    record Called(int most) implements AtOnce {}

    /** So many of their posts wait for a moderator already. */
    record Held(int most) implements AtOnce {}
  }

  /** The noes about people and their keys. */
  sealed interface OfPerson extends Refusal {
    /** A code that was never given out, was used, or is too old. */
    record CodeUnknown() implements OfPerson {}

    /** The key belongs to somebody else already. */
    record KeyTaken() implements OfPerson {}

    /** Nobody gives up the only key that they have. */
    record LastKey() implements OfPerson {}

    /** Its owner has revoked this key. */
    record KeyRevoked() implements OfPerson {}

    /** A recovery code that is nobody's: mistyped, used, or void since there are newer ones. */
    record RecoveryCodeUnknown() implements OfPerson {}

    /** Neither a fingerprint nor a public key. */
    record NotAKey() implements OfPerson {}

    /** Two organisers besides whom it concerns give a key back, never one alone. */
    record TakesTwo() implements OfPerson {}

    /** A key is asked for that person, or that key for somebody, already. */
    record AskedAlready() implements OfPerson {}

    /** Somebody was kept out with this key, and has left. */
    record KeyBarred() implements OfPerson {}

    /** The only organiser does not leave. */
    record LastOrganiser() implements OfPerson {}

    /** What was typed to make sure is another word than that one. */
    record NotSure(String word) implements OfPerson {}

    /** Somebody has so many keys already. */
    record TooManyKeys(int most) implements OfPerson {}

    /** More than one of somebody's keys begins, or is called, like this. */
    record SeveralKeys(String typed) implements OfPerson {}
  }

  /** The noes about what people say of themselves. */
  sealed interface OfProfile extends Refusal {
    /** More than so many of that. */
    record TooMany(Several what, int most) implements OfProfile {}

    /** Not a language that has two letters of its own. */
    record NoTongue(String typed) implements OfProfile {}

    /** Not an address of the web, of mail or of SSH. */
    record NoAddress(String typed) implements OfProfile {}
  }

  /** What a profile has several of. */
  enum Several {
    LANGUAGES,
    TOPICS,
    LINKS
  }

  /** What is wrong with a calendar file, or with one event of it; {@code detail} is from there. */
  record Calendar(CalendarFault fault, String detail) implements Refusal {}

  /** What keeps a calendar file, or one event of it, from being taken in. */
  enum CalendarFault {
    /** More bytes than are read; the detail is how many megabytes may come. */
    FILE_TOO_BIG,
    /** The detail is how many events or dates a file may hold. */
    TOO_MANY_EVENTS,
    /** It ends in the middle; the detail is the line. */
    CUT,
    /** It is no iCalendar at all, or breaks off being one; the detail is the line. */
    NOT_A_CALENDAR,
    /** A calendar without an event. */
    NO_EVENT,
    /** Bytes that are no UTF-8 (RFC 3629). */
    NOT_UTF8,
    NO_UID,
    UID_TOO_LONG,
    /** Another event of the file has the same name and says something later. */
    TWICE,
    /** It is not for everybody (RFC 5545, 3.8.1.3). */
    PRIVATE,
    /** A guest's answer (RFC 5546, 3.2.3). */
    REPLY,
    /** A guest's counter-proposal (RFC 5546, 3.2.7), or the no to one. */
    COUNTER,
    DECLINECOUNTER,
    /** A guest asks for news (RFC 5546, 3.2.6). */
    REFRESH,
    /** A guest hands an invitation on (RFC 5546, 3.2.2.3). */
    DELEGATED,
    /** Guests are uninvited; the event takes place (RFC 5546, 3.2.5). */
    UNINVITED,
    /** Nobody knows that METHOD, which is the detail. */
    METHOD,
    /** What is called off is not in the agenda, or that date of it is not. */
    NOT_HERE,
    NO_DATE_HERE,
    /** A date of a series that is not in the agenda. */
    SERIES_NOT_HERE,
    NO_START,
    NOT_A_TIME,
    UNKNOWN_ZONE,
    /** A series in a zone that the file defines and that is like none here; the detail names it. */
    OWN_ZONE,
    /** Its date is before 1970 or further off than ten years. */
    FAR_AWAY,
    /** The rule is none. */
    RULE,
    /** More than once a day. */
    RULE_TOO_OFTEN,
    RULE_NEVER,
    TWO_RULES,
    /** A rule for what does not take place (EXRULE). */
    EXTRA_DATES,
    /** A second evening on one day of a series; the detail is the day. */
    ONE_A_DAY,
    /** The detail is a time at which the series has no evening. */
    NO_SUCH_DATE,
    /** A RANGE of dates that is none of RFC 5545; it is the detail. */
    RANGE,
    /** A line that is no property; the detail is its beginning. */
    BAD_LINE,
    /** So many things that are no events; the detail is how many. */
    NO_EVENTS,
    /** The detail is how many dates a series may have. */
    TOO_MANY_DATES
  }

  /** The parts of a form or command that a refusal can be about. */
  enum Field {
    NAME,
    TITLE,
    TEXT,
    REASON,
    WHEN,
    PLACE,
    ADDRESS,
    LANGUAGES,
    CAPACITY,
    CODE,
    SINCE,
    RULE,
    NUMBER,
    LAST,
    DURATION,
    PREREQUISITES,
    AVAILABLE,
    LINKS,
    CONTACT,
    TOPICS
  }

  /** What can be asked for and not be there. */
  enum Thing {
    EVENT,
    ITEM,
    SPACE,
    TOPIC,
    POST,
    TEXT,
    STEP,
    PERSON,
    DATE,
    KIND,
    SERIES,
    PROPOSAL,
    SLOT,
    DRAFT,
    RULING,
    HELD,
    WISH,
    SESSION,
    REBINDING,
    KEY
  }

  /** What keeps a rule from being one. */
  enum RuleFault {
    UNREADABLE,
    /** It asks for several times a day. */
    SUB_DAILY,
    /** It gives no day within ten years. */
    NEVER,
    /** It counts more dates than a series may have. */
    TOO_MANY,
    /** It ends before it begins. */
    ENDS_FIRST
  }

  /** What keeps a name from being one. */
  enum NameFault {
    TOO_SHORT,
    TOO_LONG,
    SIGNS,
    MIXED_SCRIPTS,
    RESERVED
  }
}
