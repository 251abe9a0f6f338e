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
      case CONDUCT ->
          new Manual(
              "our code of conduct",
              "What we promise one another here, and what the moderators do, as Markdown.");
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
              "When, where, how many come, its programme and all of its text. next is the next"
                  + " meeting. --ics makes a file for your calendar of it. Organisers: add and edit"
                  + " read lines “field: value” from standard input (title, kind, when, place,"
                  + " address, places, languages), then, after an empty line, the text in Markdown."
                  + " A line rule (say, rule: FREQ=WEEKLY) makes a series, with until (a day, or"
                  + " “10 times”) and number, that of its first date. edit changes only what the"
                  + " file says; --reach says whether that is for this date alone (this), with"
                  + " those after it (following) or all to come (all). reason says why, where an"
                  + " announced date falls away. import reads an iCalendar file and says what is"
                  + " new, changed, called off or refused; with --yes, it stores it. A file of"
                  + " METHOD:CANCEL calls off; a guest’s answer is refused. It ends with 1 where"
                  + " everything is refused.");
      case TALKS ->
          new Manual(
              "who spoke about what",
              "Talks and workshops whose title, text or names hold all these words, latest first;"
                  + " without words, all of them. Case and accents do not count. The number that"
                  + " begins a line is the event’s.");
      case EVENTS_ICS ->
          new Manual(
              "the agenda as an iCalendar file",
              "The past year and all that is planned, for your calendar: import it as often as you"
                  + " like, nothing is doubled.");
      case SEARCH ->
          new Manual(
              "search the forum and the agenda",
              "The posts and events that hold all these words; order, case and accents do not"
                  + " count, and the last word may be only begun. A plural finds the singular too,"
                  + " and the other way round; what is in quotes is looked for as it is."
                  + " from:amir, in:ideas and since:2026-10 narrow down the posts; since: also"
                  + " takes yesterday, monday, last week, 3 days ago. The closest come first; with"
                  + " --newest, the newest. The number that begins a line is for post, or for"
                  + " event.");
      case RSVP ->
          new Manual(
              "say that you come, may come, or do not",
              "Your answer tells how many people to expect; you may come without it, and change"
                  + " your mind. +2 says that two others come with you (9 at most), +0 that you"
                  + " come without them. When it is full you get a place on the waiting list; as"
                  + " soon as one comes free it is yours, and the hub tells you. --named shows your"
                  + " name with those who come, --unnamed counts you without it.");
      case ATTENDEES ->
          new Manual(
              "who comes, name by name (organisers)",
              "Who has a place, who waits and where in the list, who may come, who does not. --csv"
                  + " opens in spreadsheets, with commas between the cells (in French, with ;);"
                  + " '--csv=;', --csv=, or --csv=tab choose. --json also tells how many came to"
                  + " the evenings before.");
      case TOLD ->
          new Manual(
              "what the hub has told you",
              "Who answered you or named you (@ and your name), what is new in the threads and"
                  + " spaces that you follow, what has changed where you come. Several posts of a"
                  + " thread are one line, with the number of the first. ● marks what you have not"
                  + " yet read on the screen.");
      case FORUM ->
          new Manual(
              "the spaces of the forum, or the threads of one",
              "On its own, the spaces; with a space, its threads, the one that moved last first."
                  + " Case and accents do not count.");
      case UNREAD ->
          new Manual(
              "what you have not read",
              "One thread a line, the one that moved last first: its number, its space, its title,"
                  + " how many posts are new and the number of the first. Muted threads and spaces"
                  + " are not among them. Asking marks nothing as read.");
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
      case EDIT ->
          new Manual(
              "change one of your posts",
              "The new text, Markdown, comes from standard input and takes the place of the old"
                  + " one; the post is marked as edited, and moderators keep what it said. When"
                  + " refused, the text is kept as a draft with your key.");
      case DELETE ->
          new Manual(
              "take one of your posts back",
              "Its number and its place in the thread stay, its words go for everybody but the"
                  + " moderators.");
      case DRAFTS ->
          new Manual(
              "what you have begun",
              "All your drafts, the newest first; with what stands first in its line, one of them"
                  + " in full. drop throws it away, and nothing else does.");
      case REPORT ->
          new Manual(
              "report a post to the moderators",
              "Say what is wrong, on the line or on standard input. Only the moderators will read"
                  + " it, and nobody else will know that it comes from you.");
      case MODERATE ->
          new Manual(
              "keep order on the forum (moderators)",
              "On its own, the reported posts that wait, the oldest first. about shows a whole"
                  + " post, even a hidden one, with its reports and what was decided about it. hide"
                  + " hides a post, dismiss sets its reports aside, split makes it a thread of its"
                  + " own with all that follows it; hide-thread hides a thread, lock closes it, pin"
                  + " keeps it on top, slow asks for a pause (in seconds) between two posts of the"
                  + " same person, move takes it to another space. Each decision wants a reason,"
                  + " which whom it concerns will read and the journal keeps; undo takes it back,"
                  + " by its number. Inside a space, who founded it may do all that as well.");
      case PROPOSE ->
          new Manual(
              "propose a talk or a workshop",
              "The file begins with fields, one to a line, then an empty line, then the"
                  + " description, Markdown. It takes title, kind (talk or workshop; for a"
                  + " workshop, form: debate, hands-on, poster or course), languages (fr, en) and"
                  + " minutes. The others are free: network, cryptography, blockchain and"
                  + " technology say what listeners should know (none, beginner, advanced, expert),"
                  + " recording whether it may be filmed (must, possible, no), then prerequisites,"
                  + " available, links and contact, which organisers alone will read. When refused,"
                  + " the text is kept as a draft with your key.",
              """
              title: Noise, over a counter
              kind: talk
              languages: fr, en
              minutes: 20
              cryptography: beginner
              recording: possible
              available: Wednesdays in January
              links: https://noiseprotocol.org
              contact: camille@example.org

              Three messages, and we talk in secret.\
              """);
      case PROPOSALS ->
          new Manual(
              "the talks and workshops proposed",
              "Each with its state, who proposes it, how many second it and how many posts of the"
                  + " forum are about it.");
      case PROPOSAL ->
          new Manual(
              "one proposal in full",
              "All that it says, its state and its thread in the forum. The contact is shown to"
                  + " organisers and to whoever proposes only.");
      case JOURNAL ->
          new Manual(
              "who did what, and why (members)",
              "All that has changed in the community, the newest first; never who reported what."
                  + " The number at the beginning of a line is that of a decision: undo, with a"
                  + " reason, brings back what was before (moderators, organisers).");
      case SPACE ->
          new Manual(
              "ask for a space, and open one",
              "On its own, what you asked for (for organisers, all of it). ask reads standard"
                  + " input: the first line is the description that everybody will read, what"
                  + " follows says why. open and decline are for organisers; withdraw takes your"
                  + " request back. Who asked for a space looks after it. When refused, the text is"
                  + " kept as a draft with your key.");
      case PERSON ->
          new Manual(
              "a person, and what is decided about them",
              "With a name, their role and since when. Moderators: warn, suspend (no writing for so"
                  + " many days), ban (reading only, with all their keys). Organisers: moderator"
                  + " makes a moderator of them. The person is told with the reason, the journal"
                  + " says it, journal undo undoes it.");
      case HELD ->
          new Manual(
              "the first posts that wait",
              "Those that moderators have not read yet; for others, their own. in lets one in, away"
                  + " turns it away and tells who wrote it why.");
      case HUB ->
          new Manual(
              "the house rules, for now",
              "Whether names can be taken, and how many first posts wait for a moderator."
                  + " Organisers: lockdown closes the hub to new names, hold says how many wait (0"
                  + " for none); journal undo undoes either.");
      case PROFILE ->
          new Manual(
              "what somebody says about themselves",
              "On its own, your profile; with a name, that of this person, and what they were"
                  + " called before if that changed of late. edit reads yours from standard input,"
                  + " in the place of what was there: fields, none of them needed (languages,"
                  + " topics and links, with commas between them; shown says who reads it, members"
                  + " or everybody), then an empty line and a few lines of Markdown. Without shown,"
                  + " only members read it.",
              """
              languages: French, English
              topics: Noise, mesh networks
              links: https://camille.example, mailto:camille@example.org
              shown: members

              I bring cables and questions.\
              """);
      case RENAME ->
          new Manual(
              "take another name, once in 30 days",
              "All that you have written goes by the new one at once. The journal keeps both,"
                  + " members see the old one on your page for 90 days, and nobody else can take it"
                  + " meanwhile.");
      case JOIN ->
          new Manual(
              "take a name, once",
              "Makes your key that of a member. The name has 3 to 24 letters, digits, - or _.");
      case CLAIM ->
          new Manual(
              "give the code from the console",
              "The code that the hub shows when it starts, as long as nobody organises it, makes"
                  + " you its first organiser.");
      case RECOVERY ->
          new Manual(
              "your recovery codes",
              "How many are left. new makes eight new ones, one a line and shown this once; those"
                  + " from before work no longer. Write them down elsewhere than on this machine.");
      case RECOVER ->
          new Manual(
              "come back with a recovery code",
              "With a key that has no name here: the code makes it the key of the person who wrote"
                  + " it down. It works once.");
      case REBIND ->
          new Manual(
              "give a key back to who lost theirs",
              "Organisers: ask asks for a key for somebody (its fingerprint, or the long word of"
                  + " the .pub file), another organiser agrees, and then three days pass until the"
                  + " key is theirs when it comes next. Until then stop ends it, also by whom it is"
                  + " about. Without anything, what is asked for you or, for organisers, for"
                  + " anybody.");
      case WHOAMI ->
          new Manual("your name, role and keys", "What the hub knows of you in this session.");
      case SESSIONS ->
          new Manual(
              "where you are signed in at this moment",
              "Your own open sessions and nobody else’s: since when, what for, from where and with"
                  + " which program. end ends one by its number, or all others: their screens say"
                  + " so and close, and drafts are kept.");
      case ME ->
          new Manual(
              "what the hub holds of you: take it along, or leave",
              "By itself, me counts what there is; export gives all of it, as JSON. erase says what"
                  + " would go and, with --yes, erases it for good; --words takes your posts along"
                  + " as well. Your sessions close after that.");
      case KEYS ->
          new Manual(
              "your SSH keys: see, add and revoke them",
              "Alone, your keys, the oldest first. code, in a session of one of them, makes a code"
                  + " that works once and for ten minutes; add gives it with the new key, which"
                  + " becomes yours. label calls a key as you like (without words, nothing). revoke"
                  + " gives it up for good: its sessions end, and it only reads. A key is named by"
                  + " how its fingerprint begins or by its label.");
      case TEXT ->
          new Manual(
              "replace a text of the community (organisers)",
              "The new text, Markdown, comes from standard input; without --lang it is in your"
                  + " language. The old one stays in its history.");
    };
  }
}
