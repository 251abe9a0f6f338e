package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.FoundEvents;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.search.Asked;
import paris.p2p.rendezvous.search.Order;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.TextLine;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.SearchWords;
import paris.p2p.rendezvous.words.Words;

/**
 * Posts and events by the words that they hold, as one types.
 *
 * @param found for what was typed last that was looked up; none yet at first
 * @param selected {@code event/12}, {@code post/412}, {@code more}, or empty
 * @param unfolded whether all events are shown that were found, and not only the first ones
 */
record SearchPage(
    TextLine typed, Order order, Optional<Found> found, String selected, boolean unfolded)
    implements Page<Seat> {
  /** At most so many of each are looked up. */
  static final int MOST = 60;

  /** To open what is selected. */
  record Pick() implements Message.Wish {}

  /** To have the others come first. */
  record Turned() implements Message.Wish {}

  record Leave() implements Message.Wish {}

  /** What holds these words. */
  record Found(
      String words,
      Order order,
      List<Event> events,
      Outcome<paris.p2p.rendezvous.search.Found> posts)
      implements Message.Answer {}

  static Page<Seat> start() {
    return new SearchPage(TextLine.of(""), Order.BEST, Optional.empty(), "", false);
  }

  @Override
  public Optional<Work<Seat>> load() {
    String words = typed.text();
    Order wished = order;
    return Optional.of(seat -> look(seat.desk(), words, wished));
  }

  private static Found look(Desk desk, String words, Order order) {
    Asked asked = Asked.of(words);
    List<Event> events = FoundEvents.of(desk, asked, MOST);
    return new Found(words, order, events, desk.search().posts(asked, order, MOST));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found fresh -> Turn.to(asks(fresh) ? showing(fresh) : this);
      case Message.Pressed(Key key) -> typed(typed.on(key));
      case Message.Pasted(String text) -> typed(typed.paste(text));
      case Message.Selected(String id) -> Turn.to(selecting(id));
      case Message.Chosen(String id) -> chosen(id);
      case Pick() -> chosen(selected);
      case Turned() -> Turn.reload(new SearchPage(typed, order.other(), found, "", unfolded));
      case Leave() -> Turn.back();
      case Message.Told(News.AgendaChanged _),
          Message.Told(News.TopicChanged _),
          Message.Told(News.PostChanged _) ->
          found.isEmpty() ? Turn.ignored() : Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  /** Whether it answers what is asked now. */
  private boolean asks(Found fresh) {
    return fresh.words().equals(typed.text()) && fresh.order() == order;
  }

  private Turn<Seat> typed(TextLine next) {
    if (next == typed) return Turn.ignored();
    if (next.text().equals(typed.text())) {
      return Turn.to(new SearchPage(next, order, found, selected, unfolded));
    }
    return Turn.reload(new SearchPage(next, order, found, selected, false));
  }

  private SearchPage selecting(String id) {
    return new SearchPage(typed, order, found, id, unfolded);
  }

  private Turn<Seat> chosen(String id) {
    if (id.equals(FoundList.MORE)) {
      String next = found.map(it -> new FoundList(it, id, true).next()).orElse("");
      return Turn.to(new SearchPage(typed, order, found, next, true));
    }
    if (id.isEmpty()) return Turn.to(this);
    return Turn.open(selecting(id), FoundList.page(id));
  }

  private SearchPage showing(Found fresh) {
    List<String> ids = new FoundList(fresh, selected, unfolded).ids();
    String first = ids.isEmpty() ? "" : ids.getFirst();
    String still = ids.contains(selected) ? selected : first;
    return new SearchPage(typed, order, Optional.of(fresh), still, unfolded);
  }

  @Override
  public View view(Look look) {
    SearchWords words = Words.of(look.language()).search();
    View.Field field = new View.Field("/", Optional.of(typed), "", "", "");
    View asked =
        View.stack(new View.Heading(words.heading(), ""), new View.Fields(List.of(field), 0));
    if (typed.text().isBlank()) return View.stack(asked, new View.Prose(words.how()));
    if (found.isEmpty()) return asked;
    return View.stack(asked, new FoundList(found.get(), selected, unfolded).view(look));
  }

  @Override
  public List<Action> actions(Look look) {
    Words words = Words.of(look.language());
    String turned = order == Order.BEST ? words.search().toNewest() : words.search().toBest();
    return List.of(
        Action.of(Key.Name.ENTER, words.frame().open(), new Pick()),
        Action.ctrl('o', turned, new Turned()),
        Action.of(Key.Name.ESCAPE, words.frame().back(), new Leave()));
  }

  @Override
  public boolean typing() {
    return true;
  }
}
