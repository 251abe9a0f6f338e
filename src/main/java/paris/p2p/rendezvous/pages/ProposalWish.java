package paris.p2p.rendezvous.pages;

import java.util.Optional;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.proposals.Proposal;
import paris.p2p.rendezvous.proposals.Proposals;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.words.ProposalWords;
import paris.p2p.rendezvous.words.Words;

/** What can be done with proposals: by the same keys in their list and on a proposal's own page. */
sealed interface ProposalWish extends Message.Wish {
  /** Done on the spot. */
  sealed interface Deed extends ProposalWish {
    /** The language to say in what came of it. */
    Language language();
  }

  /** Where a discussion about a proposal begins. */
  String SPACE = "idees";

  /** To the form for a new one. */
  record Propose() implements ProposalWish {}

  /** To the list. */
  record Browse() implements ProposalWish {}

  record Second(long id, boolean seconds, Language language) implements Deed {}

  /**
   * To its thread, or to the first words of it.
   *
   * @param title of a new thread
   */
  record Discuss(String subject, String title, Optional<Topic> topic) implements ProposalWish {}

  record Edit(long id) implements ProposalWish {}

  record Withdraw(long id, Language language) implements Deed {}

  record Resume(long id, Language language) implements Deed {}

  /** To the open slots. */
  record Put(long id, String title, int minutes) implements ProposalWish {}

  record TakeBack(long id, Language language) implements Deed {}

  record Mark(long id, Language language) implements Deed {}

  /** Asks for the reason first. */
  record Decline(long id, String title) implements ProposalWish {}

  /** What comes of it on the page where it was wished. */
  default Turn<Seat> turn(Page<Seat> page) {
    return switch (this) {
      case Propose() -> Turn.open(page, ProposalForm.proposing());
      case Browse() -> Turn.open(page, ProposalsPage.start());
      case Edit(long id) -> Turn.open(page, ProposalForm.editing(id));
      case Put(long id, String title, int minutes) ->
          Turn.open(page, SlotsPage.of(id, title, minutes));
      case Decline(long id, String title) ->
          Turn.open(page, ReasonForm.of(ReasonFor.DECLINING, id, title));
      case Discuss(String subject, String title, Optional<Topic> topic) ->
          Turn.open(
              page,
              topic
                  .map(there -> TopicPage.of(there.id()))
                  .orElseGet(() -> WritePage.discuss(subject, SPACE, title)));
      case Deed deed -> Turn.to(page, seat -> done(seat, deed));
    };
  }

  private static Message.Answer done(Seat seat, Deed deed) {
    ProposalWords words = words(deed.language());
    return switch (outcome(seat, deed)) {
      case Outcome.Done<Proposal>(Proposal now) -> new Granted(said(deed, now, words));
      case Outcome.Refused<Proposal>(var why) -> new Declined(why, deed.language());
    };
  }

  private static Outcome<Proposal> outcome(Seat seat, Deed deed) {
    Proposals proposals = seat.desk().proposals();
    return switch (deed) {
      case Second(long id, boolean seconds, Language _) ->
          proposals.second(seat.caller(), id, seconds);
      case Withdraw(long id, Language _) -> proposals.withdraw(seat.caller(), id);
      case Resume(long id, Language _) -> proposals.resume(seat.caller(), id);
      case TakeBack(long id, Language _) -> proposals.judging().takeBack(seat.caller(), id);
      case Mark(long id, Language _) -> proposals.judging().discuss(seat.caller(), id);
    };
  }

  private static String said(Deed deed, Proposal now, ProposalWords words) {
    return switch (deed) {
      case Second(long _, boolean seconds, Language _) ->
          seconds ? words.secondedNow(now.seconds()) : words.secondedNoMore(now.seconds());
      case Withdraw _ -> words.withdrawn(now.title());
      case Resume _ -> words.resumed(now.title());
      case TakeBack _ -> Words.of(deed.language()).judging().takenBack(now.title());
      case Mark _ -> Words.of(deed.language()).judging().marked(now.title());
    };
  }

  private static ProposalWords words(Language language) {
    return Words.of(language).proposals();
  }

  /** To propose; everywhere the same key. */
  static Action proposing(Look look) {
    ProposalWords words = words(look.language());
    return Action.of('t', words.propose(), new Propose()).hinted(words.proposeBriefly());
  }

  /** To see what others propose; everywhere the same key. */
  static Action browsing(Look look) {
    return Action.of('T', words(look.language()).title(), new Browse());
  }
}
