package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.ReadingWords;
import paris.p2p.rendezvous.words.Words;

/**
 * On the way to what is unread next: the thread stands in its place as soon as it is found; where
 * all is read, one is back where one was.
 *
 * @param space the space where the visitor is, whose threads come first
 */
record OnwardPage(Optional<Long> space, Language language) implements Page<Seat> {
  /**
   * Where it goes on.
   *
   * @param otherwise what is said where it does not
   */
  record Found(Optional<Long> topic, String otherwise) implements Message.Answer {
    /** From that page, which is left where it goes on. */
    Turn<Seat> turn(Page<Seat> page) {
      return topic
          .map(id -> Turn.replace(TopicPage.of(id)))
          .orElseGet(() -> Turn.saying(page, otherwise));
    }
  }

  /** From anywhere. */
  static Page<Seat> of(Language language) {
    return new OnwardPage(Optional.empty(), language);
  }

  /** The key on pages that show what is unread; from a space, what is unread there comes first. */
  static Action action(Optional<Long> space, boolean hinted, Look look) {
    String label = Words.of(look.language()).reading().next();
    Action action = Action.of('n', label, new Wish(space, look.language()));
    return hinted ? action : action.unhinted();
  }

  /** To go there. */
  record Wish(Optional<Long> space, Language language) implements Message.Wish {
    Turn<Seat> turn(Page<Seat> page) {
      return Turn.open(page, new OnwardPage(space, language));
    }
  }

  static Found look(Seat seat, Optional<Long> space, Language language) {
    long person = seat.desk().unread().person(seat.caller());
    ReadingWords words = Words.of(language).reading();
    String otherwise = person == 0 ? words.needsName() : words.allRead();
    return new Found(seat.desk().unread().next(person, space), otherwise);
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> look(seat, space, language));
  }

  @Override
  public Turn<Seat> on(Message message) {
    if (!(message instanceof Found found)) return Turn.ignored();
    return found.topic().isPresent() ? found.turn(this) : Turn.back(found.otherwise());
  }

  @Override
  public View view(Look look) {
    return View.block();
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }

  @Override
  public int tab() {
    return Tabs.FORUM;
  }
}
