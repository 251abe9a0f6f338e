package paris.p2p.rendezvous.words;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;

/** Every no, in English. */
final class RefusalsEnglish implements Refusals {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

  @Override
  public String sentence(Refusal why) {
    return switch (why) {
      case Refusal.OfBoard board -> new BoardRefusalsEnglish().sentence(board);
      case Refusal.OfPerson person -> new PersonRefusalsEnglish().sentence(person);
      case Refusal.OfProfile profile -> new ProfileRefusalsEnglish().sentence(profile);
      case Refusal.TryLater later -> new LimitRefusalsEnglish().sentence(later);
      case Refusal.AtOnce many -> new LimitRefusalsEnglish().sentence(many);
      case Refusal.NoKey(var offered) ->
          offered
              .map(KeyFaultEnglish::sentence)
              .orElse(
                  "Taking part needs an SSH key; reading needs nothing. At home, type ssh-keygen -t"
                      + " ed25519 once, and come back. A client that signs only with SHA-1 does"
                      + " not even offer its RSA key: let it use SHA-2.");
      case Refusal.NoName() ->
          "You need a name here first: choose it once, with the command join NAME or on the screen,"
              + " when you write your first post.";
      case Refusal.NotForYou(Role needed) ->
          "This is for "
              + reserved(needed)
              + " only: ask in the forum, under Entraide, or at the next meeting.";
      case Refusal.Empty(Refusal.Field field) -> empty(field);
      case Refusal.TooLong(Refusal.Field field, int most, int given) -> tooLong(field, most, given);
      case Refusal.Unknown(Refusal.Thing thing, String asked) ->
          UnknownEnglish.sentence(thing, quoted(asked));
      case Refusal.NameTaken(String name) ->
          "The name "
              + quoted(name)
              + " is taken, or looks too much like another: try one that nobody could confuse with"
              + " it.";
      case Refusal.NameUnfit(Refusal.NameFault fault) -> unfit(fault);
      case Refusal.JoinedAlready(String name) ->
          "Your key already goes by the name " + quoted(name) + ": you can write right away.";
      case Refusal.WrongCode() ->
          "That is not the code: copy the one that the hub’s console has shown since its last"
              + " start.";
      case Refusal.OrganiserThere() ->
          "The hub has an organiser already: ask them to make you one too.";
      case Refusal.EventOver() ->
          "This event is over and changes no more: the agenda says when we meet next.";
      case Refusal.EventCancelled() ->
          "This event is cancelled: the agenda says when we meet next.";
      case Refusal.EventNotCancelled() ->
          "This event is not cancelled: it goes ahead as planned, there is nothing to restore.";
      case Refusal.TooManyAlong(int most) ->
          "One person brings at most "
              + most
              + (most == 1 ? " other" : " others")
              + ": for a larger group, say so in the forum, where the organisers will read you.";
      case Refusal.NoRoomAlong(int free) ->
          (free == 0
                  ? "No place is left"
                  : "Only " + number(free) + (free == 1 ? " place is" : " places are") + " left")
              + ": your answer stays as it was, and your place is yours.";
      case Refusal.NothingToUndo() ->
          "There is nothing to undo, or it was more than an hour ago: simply answer again.";
      case Refusal.EndBeforeStart() ->
          "The end comes before the start: give a later time, or the day after.";
      case Refusal.LastsTooLong(int mostDays) ->
          "This is too long for one event: bring the end nearer, at most "
              + mostDays
              + (mostDays == 1 ? " day" : " days")
              + " from the start, or make several of it.";
      case Refusal.NotADate(String typed) ->
          quoted(typed)
              + " does not read as a date: write, say, “9 Dec 19:00”, “next Wednesday” or"
              + " “2026-12-09 19:00”.";
      case Refusal.DateOutOfRange() ->
          "That date is too far off: take one between the community’s beginnings, in 2019, and ten"
              + " years from now.";
      case Refusal.NotANumber(Refusal.Field field, String typed) ->
          notANumber(field, quoted(typed));
      case Refusal.HourSkipped(String hour) ->
          "The clocks go forward an hour that night and it is never "
              + hour
              + ": take an earlier hour or a later one.";
      case Refusal.BadRule(Refusal.RuleFault fault, String typed) -> badRule(fault, quoted(typed));
      case Refusal.RuleNotMoved() ->
          "The rule of this series cannot be shifted by itself: change it in the series (key s), or"
              + " move this date alone.";
      case Refusal.NoSeries() ->
          "This event is a date of no series: edit it by itself, or make a series of it with the"
              + " key s.";
      case Refusal.EventBegun() ->
          "This date has begun: edit it by itself, or start from a date that is still to come.";
      case Refusal.NoLanguage() -> "The language is missing: tick at least French or English.";
      case Refusal.SlotTaken() -> "That slot has just been taken: choose another one.";
      case Refusal.ProposalAccepted() ->
          "This proposal is on the programme: to change it, let organisers open its slot again"
              + " first, or whoever made it withdraw it.";
      case Refusal.ProposalClosed() ->
          "This proposal waits for nothing any more, it was withdrawn or declined: its page has a"
              + " key to take it up again.";
      case Refusal.OwnProposal() ->
          "This is your own proposal: leave the pleasure of seconding it to others.";
      case Refusal.NotYourProposal() ->
          "Only whoever made a proposal changes or withdraws it: tell them your idea in its"
              + " discussion.";
      case Refusal.OutsideEvent(LocalDateTime start, LocalDateTime end) -> outside(start, end);
      case Refusal.ItemLength(int mostHours) ->
          "A line of the programme takes at least one minute and at most "
              + number(mostHours)
              + " h: give it an end within that, or none.";
      case Refusal.TooManyItems(int most) ->
          "This programme is full: it stops at "
              + number(most)
              + ", take a line out first or make another event of it.";
      case Refusal.TooManySpeakers(int most) ->
          "There are too many names, at most "
              + number(most)
              + " have room: name the others in the text.";
      case Refusal.NotALink(String typed) ->
          quoted(typed) + " is no address of the web: copy all of it, https included.";
      case Refusal.ItemKeepsTime() ->
          "These two cannot exchange their times: change the time of one of them instead.";
      case Refusal.NotAnHour(String typed) ->
          quoted(typed)
              + " does not read as a time: write, say, “19:00”, “19:00 → 19:15” or “7pm +15min”.";
      case Refusal.Calendar wrong -> CalendarFaultsEnglish.sentence(wrong);
      case Refusal.ChangedMeanwhile() ->
          "Somebody has just changed the same thing: open it again to read their version, then take"
              + " up yours, which is kept.";
    };
  }

  @Override
  public String role(Role role) {
    return switch (role) {
      case GUEST -> "guest";
      case VISITOR -> "visitor";
      case MEMBER -> "member";
      case MODERATOR -> "moderator";
      case ORGANISER -> "organiser";
    };
  }

  private static String reserved(Role needed) {
    return switch (needed) {
      case GUEST, VISITOR -> "people who come with a key";
      case MEMBER -> "members";
      case MODERATOR -> "moderators";
      case ORGANISER -> "organisers";
    };
  }

  private static String empty(Refusal.Field field) {
    return switch (field) {
      case NAME -> "The name is missing: choose one of 3 to 24 letters.";
      case TITLE -> "The title is missing: a few words are enough.";
      case TEXT -> "The text is missing: write at least one word.";
      case REASON -> "The reason is missing: give it in a few words to those whom it concerns.";
      case WHEN -> "The date is missing: write, say, “9 Dec 19:00”.";
      case PLACE -> "The place is missing: give its name, or “to be announced”.";
      case ADDRESS -> "The address is missing: give the number, the street and the town.";
      case LANGUAGES -> "The language is missing: say whether people will speak French or English.";
      case CAPACITY -> "The number of places is missing: write it in figures.";
      case CODE ->
          "The code is missing: copy the one that the hub’s console has shown since its last"
              + " start.";
      case SINCE -> "The date is missing: write, say, “2019-08-07”.";
      case RULE -> "The rule is missing: choose a rhythm, or write, say, FREQ=WEEKLY.";
      case NUMBER -> "The number is missing: write that of the first date in figures.";
      case LAST ->
          "The last date is missing: give a day, how many times, or nothing if the series goes on.";
      case DURATION -> "The duration is missing: give it in minutes, say 20.";
      case PREREQUISITES -> "The prerequisites are missing: say what to bring or to know.";
      case AVAILABLE -> "Your availability is missing: say on which evenings you can come.";
      case LINKS -> "The links are missing: give addresses that begin with https.";
      case CONTACT -> "A contact is missing: tell organisers where to reach you.";
      case TOPICS -> "The topics are missing: give a few, with commas between them.";
    };
  }

  private static String tooLong(Refusal.Field field, int most, int given) {
    String what =
        switch (field) {
          case NAME -> "This name";
          case TITLE -> "This title";
          case TEXT -> "This text";
          case REASON -> "This reason";
          case WHEN, SINCE -> "This date";
          case PLACE -> "This place";
          case ADDRESS -> "This address";
          case LANGUAGES -> "This language";
          case CAPACITY -> "This number";
          case CODE -> "This code";
          case RULE -> "This rule";
          case NUMBER -> "This first number";
          case LAST -> "This end";
          case DURATION -> "This duration";
          case PREREQUISITES -> "This list of prerequisites";
          case AVAILABLE -> "This availability";
          case LINKS -> "This list of links";
          case CONTACT -> "This contact";
          case TOPICS -> "This topic";
        };
    return what
        + (" has " + number(given) + " characters, and there is room for ")
        + (number(most) + ": cut " + number(given - most) + " of them.");
  }

  /** An evening is told by its hours, what lasts longer by its days as well. */
  private static String outside(LocalDateTime start, LocalDateTime end) {
    boolean evening = !end.isAfter(start.plusDays(1));
    DateTimeFormatter told = evening ? HOUR : DAY;
    return "This would fall outside the event, which lasts from "
        + told.format(start)
        + " to "
        + told.format(end)
        + ": give it a time in between, or change those of the event first.";
  }

  private static String unfit(Refusal.NameFault fault) {
    return switch (fault) {
      case TOO_SHORT -> "This name is too short: it takes at least 3 letters.";
      case TOO_LONG -> "This name is too long: keep 24 letters of it at most.";
      case SIGNS ->
          "One sign of this name does not belong in one: take letters, digits, - and _, no spaces.";
      case MIXED_SCRIPTS ->
          "This name mixes several alphabets: keep to one, so that nobody can pass for you.";
      case RESERVED -> "This name is kept for the hub itself: take one that is your own.";
    };
  }

  private static String badRule(Refusal.RuleFault fault, String typed) {
    return switch (fault) {
      case UNREADABLE ->
          typed
              + " cannot be read as a rule: choose a rhythm, or write an RRULE of RFC 5545, say"
              + " FREQ=WEEKLY.";
      case SUB_DAILY ->
          typed + " asks for several times a day: a rule tells the days, the hour is given apart.";
      case NEVER ->
          "The rule "
              + typed
              + " gives no day within ten years: check the month and the day that it asks for.";
      case TOO_MANY ->
          "The rule " + typed + " counts too many dates: 1,000 at most, or no end at all.";
      case ENDS_FIRST ->
          "The series would end before it begins: give a last day after the first one.";
    };
  }

  private static String full(int capacity) {
    String taken =
        capacity == 1 ? "the only place is taken" : "all " + number(capacity) + " places are taken";
    return "It is full, " + taken + ": look in again, one often comes free.";
  }

  private static String notANumber(Refusal.Field field, String typed) {
    return switch (field) {
      case CAPACITY ->
          typed + " is not a number of places: write, say, 40, or nothing for no limit.";
      case NUMBER -> typed + " is no number of a date: write that of the first one in figures.";
      case DURATION ->
          typed + " is not a duration in minutes: write a number from 5 to 600, say 20.";
      case NAME,
          TITLE,
          TEXT,
          REASON,
          WHEN,
          PLACE,
          ADDRESS,
          LANGUAGES,
          CODE,
          SINCE,
          RULE,
          LAST,
          PREREQUISITES,
          AVAILABLE,
          LINKS,
          CONTACT,
          TOPICS ->
          typed + " is not a number: write it in figures, say 12.";
    };
  }

  private static String quoted(String typed) {
    return "“" + Echo.of(typed) + "”";
  }

  private static String number(int count) {
    return Numbers.grouped(count, ',');
  }
}
