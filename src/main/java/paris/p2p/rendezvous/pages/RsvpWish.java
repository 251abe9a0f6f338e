package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Answers;
import paris.p2p.rendezvous.events.Answers.Reply;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Rsvp;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.words.ComingWords;
import paris.p2p.rendezvous.words.Words;

/** What a visitor answers to an event: by the same keys wherever an event is seen. */
sealed interface RsvpWish extends Message.Wish {
  long id();

  Language language();

  /** Says yes, maybe or no. */
  record Say(long id, Rsvp.Answer answer, Language language) implements RsvpWish {}

  /** Brings so many people more, or fewer. */
  record Bring(long id, int more, Language language) implements RsvpWish {}

  /** Agrees to be named, or not any more. */
  record Name(long id, boolean agrees, Language language) implements RsvpWish {}

  /** Takes the last answer back. */
  record Undo(long id, Language language) implements RsvpWish {}

  /** What comes of it on the page where it was wished. */
  default Turn<Seat> turn(Page<Seat> page) {
    return Turn.to(
        page,
        seat ->
            switch (asked(seat)) {
              case Outcome.Done<Reply>(Reply reply) -> new Granted(said(reply));
              case Outcome.Refused<Reply>(var why) -> new Declined(why, language());
            });
  }

  private Outcome<Reply> asked(Seat seat) {
    Answers answers = seat.desk().answers();
    return switch (this) {
      case Say say -> answers.answer(seat.caller(), say.id(), say.answer());
      case Bring bring -> answers.bring(seat.caller(), bring.id(), bring.more());
      case Name name -> answers.name(seat.caller(), name.id(), name.agrees());
      case Undo undo -> answers.undo(seat.caller(), undo.id());
    };
  }

  private String said(Reply reply) {
    ComingWords words = Words.of(language()).coming();
    return switch (this) {
      case Say _, Bring _ -> words.noted(reply);
      case Name name -> words.named(name.agrees());
      case Undo _ -> words.undone(reply);
    };
  }

  /** The keys to answer with, as things stand; none for an event that is over or cancelled. */
  static List<Action> actions(Event event, Optional<Rsvp> mine, Look look) {
    if (event.cancelled() || event.over(look.now())) return List.of();
    return new Keys(event, mine, look).actions();
  }

  /**
   * The keys of one event for one visitor.
   *
   * @param mine what they have answered so far
   */
  record Keys(Event event, Optional<Rsvp> mine, Look look) {
    private List<Action> actions() {
      ComingWords words = Words.of(look.language()).coming();
      List<Action> actions = new ArrayList<>();
      boolean yes = said(Rsvp.Answer.YES);
      String come = event.full() ? words.queue() : words.come();
      actions.add(say('v', yes ? words.comeNot() : come, yes ? Rsvp.Answer.NO : Rsvp.Answer.YES));
      boolean maybe = said(Rsvp.Answer.MAYBE);
      Action other =
          say(
              'm',
              maybe ? words.comeNot() : words.maybe(),
              maybe ? Rsvp.Answer.NO : Rsvp.Answer.MAYBE);
      // Who comes has little use for it, and others need the room.
      actions.add(yes ? other.unhinted() : other);
      if (along() < Rsvp.ALONG_MOST) actions.add(bring('+', words.more(), 1));
      if (along() > 0) actions.add(bring('-', words.fewer(), -1));
      mine.filter(Rsvp::concerned).ifPresent(rsvp -> actions.add(name(rsvp, words)));
      if (mine.filter(rsvp -> rsvp.undoable(look.now())).isPresent()) {
        actions.add(act('u', words.undo(), language -> new Undo(event.id(), language)).unhinted());
      }
      return List.copyOf(actions);
    }

    private boolean said(Rsvp.Answer answer) {
      return mine.filter(rsvp -> rsvp.answer() == answer).isPresent();
    }

    private int along() {
      return mine.map(Rsvp::along).orElse(0);
    }

    private Action say(char key, String label, Rsvp.Answer answer) {
      return act(key, label, language -> new Say(event.id(), answer, language));
    }

    private Action bring(char key, String label, int more) {
      return act(key, label, language -> new Bring(event.id(), more, language))
          .hinted(Words.of(look.language()).coming().along());
    }

    private Action name(Rsvp rsvp, ComingWords words) {
      String label = rsvp.named() ? words.hideName() : words.giveName();
      return act('V', label, language -> new Name(event.id(), !rsvp.named(), language)).unhinted();
    }

    private Action act(char key, String label, Function<Language, RsvpWish> wish) {
      return Action.of(key, label, wish.apply(look.language()));
    }
  }
}
