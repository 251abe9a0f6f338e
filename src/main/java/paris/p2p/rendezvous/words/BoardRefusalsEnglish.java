package paris.p2p.rendezvous.words;

import java.time.Instant;
import paris.p2p.rendezvous.rules.Refusal;

/** The noes of the board, in English. */
record BoardRefusalsEnglish() {
  String sentence(Refusal.OfBoard why) {
    return switch (why) {
      case Refusal.OfBoard.TopicLocked() ->
          "This thread is closed to answers: open another one, or ask the moderators to reopen it.";
      case Refusal.OfBoard.SlowDown(long seconds) ->
          "This thread goes slowly: you can write in it again in "
              + (seconds < 60 ? seconds + " s" : (seconds + 59) / 60 + " min")
              + ", your text is kept.";
      case Refusal.OfBoard.NotYourPost() ->
          "Only who wrote a post changes it or takes it back: answer them, or report it.";
      case Refusal.OfBoard.PostGone() ->
          "This post is not there any more: it was taken back, or hidden by the moderators.";
      case Refusal.OfBoard.ReadFirst() ->
          "As long as moderators read your first posts before everybody else, they cannot be"
              + " changed: write on below instead.";
      case Refusal.OfBoard.TooManyDrafts(int most) ->
          "You have "
              + most
              + " drafts already: what you write here is not kept, throw one away (key D) or post"
              + " right away.";
      case Refusal.OfBoard.Suspended(Instant until, String reason) ->
          "You cannot write until "
              + until.toString().substring(0, 16).replace("T", " ")
              + " UTC: "
              + reason
              + " You can go on reading, and your text is kept.";
      case Refusal.OfBoard.Banned(String reason) ->
          "You cannot take part here any more: " + reason + " You can go on reading.";
      case Refusal.OfBoard.LockedDown() ->
          "The hub takes no new names for now: everything can be read without one, come back in a"
              + " few days.";
      case Refusal.OfBoard.UndoneAlready() ->
          "This decision was undone already: there is nothing to take back.";
      case Refusal.OfBoard.ReportedAlready() ->
          "You reported this post already: the moderators will read it.";
      case Refusal.OfBoard.SpaceThere(String title) ->
          "There is a space “"
              + title
              + "” already, or somebody asks for it: take another name, or join it.";
      case Refusal.OfBoard.TopicHidden() ->
          "The moderators have hidden this thread: the journal says why, and the forum has others.";
      case Refusal.OfBoard.RulingOvertaken() ->
          "A later decision stands on this one: take back the later one first.";
      case Refusal.OfBoard.FirstPost() ->
          "This is the first post of its thread: move the whole thread, or split it from a later"
              + " post on.";
      case Refusal.OfBoard.NotAPause(int most) ->
          "A pause is a number of seconds from 1 to "
              + Numbers.grouped(most, ',')
              + ": 300, say, for five minutes.";
      case Refusal.OfBoard.NotYourself() ->
          "Nobody decides about themselves: ask somebody else among the moderators or organisers.";
      case Refusal.OfBoard.NotDays(String typed, int most) ->
          "“"
              + Echo.of(typed)
              + "” is not a number of days: write it in digits, from 1 to "
              + most
              + ".";
      case Refusal.OfBoard.NotPosts(String typed, int most) ->
          "“"
              + Echo.of(typed)
              + "” is not a number of posts: write it in digits, from 0 (none waits) to "
              + most
              + ".";
      case Refusal.OfBoard.DecidedAlready() ->
          "Somebody has just decided about it: the journal says who and why.";
      case Refusal.OfBoard.NotYourSpace() ->
          "Only who founded this space changes its description: talk to them, or to the"
              + " organisers.";
      case Refusal.OfBoard.SoAlready() -> "It is so already: there is nothing to change.";
    };
  }
}
