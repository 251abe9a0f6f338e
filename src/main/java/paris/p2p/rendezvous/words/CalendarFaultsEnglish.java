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
      case NOT_UTF8 ->
          "This file is not in UTF-8: export it again in that encoding, or convert it with iconv.";
      case NO_UID ->
          "It has no UID, so that it could not be found again: export it from a calendar that gives"
              + " one.";
      case UID_TOO_LONG -> "Its UID has more than 180 characters: give it a shorter one.";
      case TWICE -> "The file has another event of the same UID: leave one of the two out.";
      case NO_START -> "It does not say when it begins (DTSTART): give it a date.";
      case NOT_A_TIME -> quoted(why) + " is no date of iCalendar: 20261209T190000, say.";
      case UNKNOWN_ZONE ->
          "Nobody here knows the time zone " + quoted(why) + ": write it as “Europe/Paris”.";
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
          "It has dates besides those of its rule (RDATE): make events of their own of them.";
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
