package paris.p2p.rendezvous.words;

/** The manual, in English. */
final class ManualEnglish {
  private ManualEnglish() {}

  static Manual of(Verb verb) {
    return switch (verb) {
      case HELP ->
          new Manual(
              "the list of commands, or one command in full",
              "On its own, the list; with the name of a command, its options and examples.");
      case ABOUT -> new Manual("who we are", "What the community says of itself, as Markdown.");
      case VALUES -> new Manual("our values", "The values that we share, as Markdown.");
      case ROADMAP ->
          new Manual(
              "the roadmap, step by step",
              "Each step with its state and since when. --json also gives the thread of the forum"
                  + " that discusses it.");
      case NEXT ->
          new Manual(
              "the next meeting, and how to come",
              "The next event that is not cancelled, in one line, and how to say that you come.");
      case EVENTS ->
          new Manual(
              "the agenda",
              "Events to come, soonest first; with --past those that are over, latest first. Dates"
                  + " are written as people say them (2026-12-01, 1 December, next Wednesday). The"
                  + " number that begins a line is for event and rsvp.");
      case EVENT ->
          new Manual(
              "one event in full",
              "When, where, how many come and all of its text. next is the next meeting. --ics"
                  + " makes a file for your calendar of it. event import (organisers) reads an"
                  + " iCalendar file from standard input and says what is new, changed or refused;"
                  + " with --yes, it stores it.");
      case EVENTS_ICS ->
          new Manual(
              "the agenda as an iCalendar file",
              "The past year and all that is planned, for your calendar: import it as often as you"
                  + " like, nothing is doubled.");
      case SEARCH ->
          new Manual(
              "search the agenda",
              "The events that hold all these words, in their title, text, place, programme or the"
                  + " names of who speaks: those to come first, then those that are over. Order,"
                  + " case and accents do not count.");
      case RSVP ->
          new Manual(
              "say that you come, or do not",
              "Your answer tells how many people to expect; you may come without it, and change"
                  + " your mind.");
      case FORUM ->
          new Manual(
              "the spaces of the forum, or the threads of one",
              "On its own, the spaces; with a space, its threads, the one that moved last first."
                  + " Case and accents do not count.");
      case THREAD ->
          new Manual("one thread in full", "Its title, then each post with author and number.");
      case POST ->
          new Manual("one post", "A single post, by its number: 412, or #412 inside quotes.");
      case WRITE ->
          new Manual(
              "open a thread",
              "The first word is the space, all the rest is the title; the text, Markdown, comes"
                  + " from standard input. When refused, it is kept as a draft with your key.");
      case REPLY ->
          new Manual(
              "answer in a thread",
              "The text, Markdown, comes from standard input. When refused, it is kept as a draft"
                  + " with your key.");
      case JOIN ->
          new Manual(
              "take a name, once",
              "Makes your key that of a member. The name has 3 to 24 letters, digits, - or _.");
      case CLAIM ->
          new Manual(
              "give the code from the console",
              "The code that the hub shows when it starts, as long as nobody organises it, makes"
                  + " you its first organiser.");
      case WHOAMI ->
          new Manual("your name, role and keys", "What the hub knows of you in this session.");
      case TEXT ->
          new Manual(
              "replace a text of the community (organisers)",
              "The new text, Markdown, comes from standard input; without --lang it is in your"
                  + " language. The old one stays in its history.");
    };
  }
}
