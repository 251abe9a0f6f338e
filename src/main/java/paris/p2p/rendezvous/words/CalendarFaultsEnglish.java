package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.Refusal;

/** What is wrong with calendars, in English. */
final class CalendarFaultsEnglish {
  private CalendarFaultsEnglish() {}

  static String sentence(Refusal.Calendar why) {
    return switch (why.fault()) {
      case FILE_TOO_BIG ->
          "This file is larger than "
              + why.detail()
              + " MB, and the rest was not read: send it in parts, a year in each.";
      case TOO_MANY_EVENTS ->
          "This file brings more than "
              + number(why, ',')
              + " events and dates: send it in parts, a year in each.";
      case CUT ->
          "The file ends in the middle, at line "
              + why.detail()
              + ": nothing of it is taken. Export it again and send it whole.";
      case NOT_A_CALENDAR ->
          "Line "
              + why.detail()
              + " is no iCalendar: a file of events begins with BEGIN:VCALENDAR. Nothing of it is"
              + " taken.";
      case NO_EVENT ->
          "There is no event in this file: a hub takes events (VEVENT), not tasks or notes.";
      case NOT_UTF8 ->
          "This file is not in UTF-8: export it again in that encoding, or convert it with iconv.";
      case NO_UID ->
          "It has no UID, so that it could not be found again: export it from a calendar that gives"
              + " one.";
      case UID_TOO_LONG -> "Its UID has more than 180 characters: give it a shorter one.";
      case TWICE ->
          "The file has another event of the same UID: the later one counts, by its SEQUENCE.";
      case PRIVATE ->
          "It is private (CLASS:"
              + Echo.of(why.detail())
              + "), and all that is here is public:"
              + " leave CLASS out if it may be read by everybody.";
      case REPLY ->
          "This is a guest’s answer, not an event (METHOD:REPLY): guests say here themselves"
              + " whether they come.";
      case COUNTER ->
          "A guest proposes something else (METHOD:COUNTER): if you agree, change the event here"
              + " by hand.";
      case DECLINECOUNTER ->
          "This turns a guest’s proposal down (METHOD:DECLINECOUNTER): the event stays as it is.";
      case REFRESH ->
          "A guest asks for the event as it is now (METHOD:REFRESH): send them the file that"
              + " “event NUMBER --ics” gives.";
      case DELEGATED ->
          "A guest hands their invitation on to somebody (METHOD:REQUEST with a delegate): that"
              + " changes nothing about the event.";
      case UNINVITED ->
          "This takes an invitation back from guests (METHOD:CANCEL without STATUS:CANCELLED): the"
              + " event itself takes place.";
      case METHOD ->
          "The hub does not know what METHOD:"
              + Echo.of(why.detail())
              + " asks for: export the"
              + " events again, without METHOD or with METHOD:PUBLISH.";
      case NOT_HERE -> "No event of this UID is in the agenda: there is nothing to call off.";
      case NO_DATE_HERE ->
          why.detail().isEmpty()
              ? "No date of it is to come: there is nothing to call off."
              : "It has no date on " + why.detail() + " here: there is nothing to call off.";
      case SERIES_NOT_HERE ->
          "It belongs to a series that is not in the agenda: import the series first.";
      case NO_START -> "It does not say when it begins (DTSTART): give it a date.";
      case NOT_A_TIME -> quoted(why) + " is no date of iCalendar: 20261209T190000, say.";
      case UNKNOWN_ZONE ->
          "Nobody here knows the time zone " + quoted(why) + ": write it as “Europe/Paris”.";
      case OWN_ZONE ->
          "It repeats by the clocks of "
              + quoted(why)
              + ", a time zone of its own that is like no known one: give the series a known zone,"
              + " such as “Europe/Paris”.";
      case FAR_AWAY ->
          why.detail() + " is too far off: events may be from 1970 on, up to ten years from now.";
      case RULE ->
          quoted(why) + " is no rule that the hub understands: FREQ=MONTHLY;BYDAY=1WE, say.";
      case RULE_TOO_OFTEN ->
          "The rule "
              + quoted(why)
              + " repeats by the hour: a series here has one evening a day at most.";
      case RULE_NEVER ->
          "The rule " + quoted(why) + " never gives a day: check the day and the month.";
      case EXTRA_DATES ->
          "It has a rule for dates that do not take place (EXRULE): name these dates one by one"
              + " (EXDATE).";
      case TWO_RULES -> "It has two rules (RRULE): make two events of it, each with its own UID.";
      case ONE_A_DAY ->
          "A series here has one evening a day at most, and there is one on "
              + why.detail()
              + ": make an event of its own of the other.";
      case NO_SUCH_DATE ->
          "The series has no date on "
              + why.detail().replace('T', ' ')
              + ": what the file says about that one is left out.";
      case RANGE ->
          "RANGE=" + Echo.of(why.detail()) + " means nothing any more: only THISANDFUTURE does.";
      case BAD_LINE -> quoted(why) + " is no line of iCalendar: it is left out.";
      case NO_EVENTS ->
          why.detail().equals("1")
              ? "One in this file: not an event, left out."
              : number(why, ',') + " in this file: not events, left out.";
      case TOO_MANY_DATES ->
          "It has more than "
              + number(why, ',')
              + " dates until today: let it begin later, or end.";
    };
  }

  private static String quoted(Refusal.Calendar why) {
    return "“" + Echo.of(why.detail()) + "”";
  }

  private static String number(Refusal.Calendar why, char point) {
    boolean counted = why.detail().matches("[0-9]{1,9}");
    return counted ? Numbers.grouped(Integer.parseInt(why.detail()), point) : why.detail();
  }
}
