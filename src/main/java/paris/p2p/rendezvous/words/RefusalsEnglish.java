package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;

/** Every no, in English. */
final class RefusalsEnglish implements Refusals {
  @Override
  public String sentence(Refusal why) {
    return switch (why) {
      case Refusal.NoKey() ->
          "Taking part needs an SSH key; reading needs nothing. At home, type ssh-keygen -t ed25519"
              + " once, and come back.";
      case Refusal.NoName() ->
          "You need a name here first: choose it once, with the command join NAME or on the screen,"
              + " when you write your first post.";
      case Refusal.NotForYou(Role needed) ->
          "This is for "
              + reserved(needed)
              + " only: ask in the forum, under Entraide, or at the next meeting.";
      case Refusal.Empty(Refusal.Field field) -> empty(field);
      case Refusal.TooLong(Refusal.Field field, int most, int given) -> tooLong(field, most, given);
      case Refusal.Unknown(Refusal.Thing thing, String asked) -> unknown(thing, quoted(asked));
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
      case Refusal.EventFull(int capacity) -> full(capacity);
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
      case Refusal.NoLanguage() -> "The language is missing: tick at least French or English.";
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
      case REASON -> "The reason is missing: give it in a few words to those who meant to come.";
      case WHEN -> "The date is missing: write, say, “9 Dec 19:00”.";
      case PLACE -> "The place is missing: give its name, or “to be announced”.";
      case ADDRESS -> "The address is missing: give the number, the street and the town.";
      case LANGUAGES -> "The language is missing: say whether people will speak French or English.";
      case CAPACITY -> "The number of places is missing: write it in figures.";
      case CODE ->
          "The code is missing: copy the one that the hub’s console has shown since its last"
              + " start.";
      case SINCE -> "The date is missing: write, say, “2019-08-07”.";
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
        };
    return what
        + (" has " + number(given) + " characters, and there is room for ")
        + (number(most) + ": cut " + number(given - most) + " of them.");
  }

  private static String unknown(Refusal.Thing thing, String asked) {
    return switch (thing) {
      case EVENT -> "There is no event " + asked + ": the agenda (events) has them all.";
      case SPACE -> "The forum has no space " + asked + ": forum lists those there are.";
      case TOPIC -> "There is no thread " + asked + ": forum, with a space, lists the open ones.";
      case POST -> "There is no post " + asked + ": each thread shows the numbers of its posts.";
      case TEXT -> "There is no text " + asked + ": there are about and values.";
      case STEP -> "The roadmap has no step " + asked + ": roadmap shows them all.";
      case PERSON -> "Nobody here is called " + asked + ": check how it is spelled.";
      case DATE -> "This series has no date " + asked + ": the agenda (events) has the next ones.";
      case KIND ->
          "There is no kind "
              + asked
              + ": there are meetup, talk, workshop, hackathon, projection, party, festival and"
              + " other.";
    };
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

  private static String full(int capacity) {
    String taken =
        capacity == 1 ? "the only place is taken" : "all " + number(capacity) + " places are taken";
    return "It is full, " + taken + ": look in again, one often comes free.";
  }

  private static String notANumber(Refusal.Field field, String typed) {
    return switch (field) {
      case CAPACITY ->
          typed + " is not a number of places: write, say, 40, or nothing for no limit.";
      case NAME, TITLE, TEXT, REASON, WHEN, PLACE, ADDRESS, LANGUAGES, CODE, SINCE ->
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
