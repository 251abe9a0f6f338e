package paris.p2p.rendezvous.pages;

import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.proposals.Proposal;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.words.AgendaWords;
import paris.p2p.rendezvous.words.JudgingWords;
import paris.p2p.rendezvous.words.Words;

/** What a {@link ReasonForm} asks the reason for. */
enum ReasonFor {
  /** An event is cancelled. */
  CANCELLING {
    @Override
    String place() {
      return "cancel";
    }

    @Override
    Outcome<String> done(Seat seat, long id, String reason) {
      return seat.desk().agenda().cancel(seat.caller(), id, reason).map(Event::title);
    }

    @Override
    String said(Words words, String title) {
      return words.agenda().nowCancelled(title);
    }

    @Override
    Asking words(Words all) {
      AgendaWords words = all.agenda();
      return new Asking(
          words.cancelling(),
          words.whyItMatters(),
          words.reason(),
          words.cancelIt(),
          words.letItStand());
    }
  },
  /** A proposal is declined. */
  DECLINING {
    @Override
    String place() {
      return "decline";
    }

    @Override
    Outcome<String> done(Seat seat, long id, String reason) {
      return seat.desk()
          .proposals()
          .judging()
          .decline(seat.caller(), id, reason)
          .map(Proposal::title);
    }

    @Override
    String said(Words words, String title) {
      return words.judging().nowDeclined(title);
    }

    @Override
    Asking words(Words all) {
      JudgingWords words = all.judging();
      return new Asking(
          words.declining(),
          words.whyItMatters(),
          words.reason(),
          words.declineIt(),
          words.letItStand());
    }
  };

  /** The words of the form. */
  record Asking(String heading, String why, String reason, String doIt, String letItStand) {}

  /** Where its draft is kept. */
  abstract String place();

  /** Does it; gives the title of what it was done to. */
  abstract Outcome<String> done(Seat seat, long id, String reason);

  /** What is said once it is done. */
  abstract String said(Words words, String title);

  abstract Asking words(Words all);
}
