package paris.p2p.rendezvous.rules;

import java.time.LocalDateTime;

/**
 * Every expected no of the hub. {@code words} has a sentence for each, in both languages, that says
 * what to do next.
 */
public sealed interface Refusal {
  /** A guest wants what needs a key. */
  record NoKey() implements Refusal {}

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

  /** No free place is left of that many. */
  record EventFull(int capacity) implements Refusal {}

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
    SINCE
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
    KIND
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
