package paris.p2p.rendezvous.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Answered;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Standing;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.Work;

/** A visit without a terminal: every work is done on the spot, news come after it. */
final class Stroll {
  private final Seat seat;
  private final Deque<Page<Seat>> way = new ArrayDeque<>();
  private final Deque<News> told = new ArrayDeque<>();
  private Optional<Work<Seat>> later = Optional.empty();
  String notice = "";
  String badge = "";

  Stroll(OpenHub hub, Seat seat, Page<Seat> first) {
    this.seat = seat;
    hub.newsroom.listen(told::add);
    way.push(first);
    load();
  }

  Page<Seat> page() {
    return way.getFirst();
  }

  /** What is to be seen, as its values print themselves. */
  String sees() {
    return page().view(BoardSamples.FRENCH).toString();
  }

  /** Opens a page on top of this one, as the palette does. */
  Stroll open(Page<Seat> page) {
    take(Turn.open(page(), page));
    return this;
  }

  /** Leaves the page, as hands do everywhere. */
  Stroll back() {
    take(Turn.back());
    return this;
  }

  Stroll press(Key key) {
    Optional<Action> action =
        page().actions(BoardSamples.FRENCH).stream()
            .filter(one -> one.key().equals(key))
            .findFirst();
    return hear(action.<Message>map(Action::wish).orElseGet(() -> new Message.Pressed(key)));
  }

  Stroll press(char key) {
    return press(Key.of(key));
  }

  Stroll ctrl(char key) {
    return press(Key.ctrl(key));
  }

  Stroll press(Key.Name key) {
    return press(Key.of(key));
  }

  Stroll type(String words) {
    words.codePoints().forEach(sign -> press(sign == '\n' ? Key.of(Key.Name.ENTER) : Key.of(sign)));
    return this;
  }

  Stroll choose(long id) {
    return choose(Long.toString(id));
  }

  Stroll choose(String id) {
    return hear(new Message.Chosen(id));
  }

  Stroll select(long id) {
    return hear(new Message.Selected(Long.toString(id)));
  }

  /** So much of it has been painted. */
  Stroll look(long first, long last) {
    hear(new Message.InSight(Long.toString(first), Long.toString(last)));
    keep();
    return this;
  }

  Stroll hear(Message message) {
    take(page().on(message));
    news();
    return this;
  }

  /** What has happened meanwhile comes to the page. */
  Stroll news() {
    while (!told.isEmpty()) take(page().on(new Message.Told(told.poll())));
    return this;
  }

  /** The connection is lost: what waited is done, and no more. */
  void vanish() {
    keep();
  }

  private void take(Turn<Seat> turn) {
    switch (turn) {
      case Turn.Stay<Seat>(Page<Seat> page, var work, var said) -> {
        put(page);
        said.ifPresent(words -> notice = words);
        work.ifPresent(this::run);
      }
      case Turn.Later<Seat>(Page<Seat> page, Work<Seat> work) -> {
        put(page);
        later = Optional.of(work);
      }
      case Turn.Open<Seat>(Page<Seat> from, Page<Seat> to) -> {
        put(from);
        way.push(to);
        load();
      }
      case Turn.Replace<Seat>(Page<Seat> page, var said) -> {
        said.ifPresent(words -> notice = words);
        put(page);
        load();
      }
      case Turn.Back<Seat>(var said) -> {
        said.ifPresent(words -> notice = words);
        way.pop();
        load();
      }
      case Turn.Bring<Seat>(Message.Wish wish) -> {
        way.pop();
        take(page().on(wish));
      }
      case Turn.Ignored<Seat> _ -> {}
    }
  }

  private void put(Page<Seat> page) {
    way.pop();
    way.push(page);
  }

  private void load() {
    keep();
    page().load().ifPresent(this::run);
  }

  private void keep() {
    later.ifPresent(work -> work.run(seat));
    later = Optional.empty();
  }

  private void run(Work<Seat> work) {
    keep();
    Message.Answer answer = work.run(seat);
    if (answer instanceof Answered(Message.Answer inner, Standing who)) {
      badge = who.badge();
      take(page().on(inner));
    } else {
      take(page().on(answer));
    }
  }
}
