package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Stance;
import paris.p2p.rendezvous.board.Unread;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.words.ReadingWords;
import paris.p2p.rendezvous.words.Words;

/** What a visitor wants marked of what they read: by the same keys wherever it is seen. */
sealed interface MarkWish extends Message.Wish {
  Language language();

  /** All is read: of the board, of a space or of a thread. */
  record Read(Reach reach, long id, Language language) implements MarkWish {}

  /** To follow or mute a space or a thread, or to leave that. */
  record Stand(Reach reach, long id, Stance stance, boolean take, Language language)
      implements MarkWish {}

  /** How much of the board is meant. */
  enum Reach {
    BOARD,
    SPACE,
    TOPIC
  }

  /** What comes of it on the page where it was wished; what reaches far is asked once more. */
  default Turn<Seat> turn(Page<Seat> page) {
    return switch (this) {
      case Read read when read.reach() != Reach.TOPIC -> Turn.open(page, new ReadAllPage(read));
      case Read _, Stand _ -> done(page);
    };
  }

  /** It is done, and that page hears what came of it. */
  default Turn<Seat> done(Page<Seat> page) {
    return Turn.to(
        page,
        seat ->
            switch (asked(seat.desk().unread(), seat.caller())) {
              case Outcome.Done<Person> _ -> new Granted(said());
              case Outcome.Refused<Person>(var why) -> new Declined(why, language());
            });
  }

  private Outcome<Person> asked(Unread unread, Caller caller) {
    return switch (this) {
      case Read(Reach reach, long id, Language _) ->
          switch (reach) {
            case BOARD -> unread.readAll(caller);
            case SPACE -> unread.readSpace(caller, id);
            case TOPIC -> unread.readTopic(caller, id);
          };
      case Stand stand -> {
        Optional<Stance> now = Optional.of(stand.stance()).filter(_ -> stand.take());
        yield stand.reach() == Reach.SPACE
            ? unread.space(caller, stand.id(), now)
            : unread.topic(caller, stand.id(), now);
      }
    };
  }

  private String said() {
    ReadingWords words = Words.of(language()).reading();
    return switch (this) {
      case Read _ -> words.nowRead();
      case Stand(Reach reach, long _, Stance stance, boolean take, Language _) ->
          take
              ? words.taken(stance, reach == Reach.SPACE)
              : words.left(stance, reach == Reach.SPACE);
    };
  }

  /** The key that marks so much as read. */
  static Action read(Reach reach, long id, Look look) {
    ReadingWords words = Words.of(look.language()).reading();
    return Action.of('A', label(reach, words), new Read(reach, id, look.language())).unhinted();
  }

  /** What that key does. */
  static String label(Reach reach, ReadingWords words) {
    return switch (reach) {
      case BOARD -> words.readAll();
      case SPACE -> words.readSpace();
      case TOPIC -> words.readTopic();
    };
  }

  /**
   * The keys to follow and to mute a space or a thread, or to leave that.
   *
   * @param now how the visitor stands to it
   */
  static List<Action> stances(Reach reach, long id, Optional<Stance> now, Look look) {
    return List.of(
        stance('w', Stance.FOLLOW, reach, id, now, look).unhinted(),
        stance('W', Stance.MUTE, reach, id, now, look).unhinted());
  }

  private static Action stance(
      char key, Stance stance, Reach reach, long id, Optional<Stance> now, Look look) {
    ReadingWords words = Words.of(look.language()).reading();
    boolean take = now.filter(stance::equals).isEmpty();
    String label = take ? words.take(stance) : words.leave(stance);
    return Action.of(key, label, new Stand(reach, id, stance, take, look.language()));
  }
}
