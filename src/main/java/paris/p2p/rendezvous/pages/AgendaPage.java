package paris.p2p.rendezvous.pages;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Rsvp;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.AgendaWords;
import paris.p2p.rendezvous.words.Words;

/**
 * The agenda: a month, the events to come or those that are over, and the selected one.
 *
 * @param span which events are asked for
 * @param month the month that was turned to; none where the grid follows the selection
 * @param found the events; none until they have been looked up
 * @param selected the id of the selected event, or empty
 * @param rows how many rows there are for the page
 */
record AgendaPage(
    AgendaSpan span,
    Optional<YearMonth> month,
    Optional<AgendaSpan.Found> found,
    String selected,
    int rows)
    implements Page<Seat> {
  private static final int USUAL_ROWS = 20;

  /** So many events before the last known one, the next are looked up. */
  private static final int NEAR = 20;

  /** The grid turns to that month, and the list begins there. */
  record Turned(YearMonth month) implements Message.Wish {}

  /** From all kinds to one, to the next, and to all again. */
  record Filtered() implements Message.Wish {}

  /** From the events to come to those that are over, or back. */
  record Flipped() implements Message.Wish {}

  static Page<Seat> start() {
    return new AgendaPage(
        AgendaSpan.upcoming(), Optional.empty(), Optional.empty(), "", USUAL_ROWS);
  }

  @Override
  public Optional<Work<Seat>> load() {
    int known = found.map(it -> it.events().size()).orElse(0);
    return Optional.of(seat -> span.look(seat, known));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case AgendaSpan.Found fresh -> Turn.to(fresh.of().equals(span) ? showing(fresh) : this);
      case AgendaSpan.More more -> Turn.to(with(more));
      case Message.Selected(String id) -> going(id);
      case Message.Pressed(Key key) -> end(key);
      case Message.Chosen(String id) -> Turn.open(this, EventPage.of(Long.parseLong(id)));
      case Message.Resized(int _, int high) ->
          Turn.to(new AgendaPage(span, month, found, selected, high));
      case Message.Told(News.AgendaChanged _) -> Turn.reload(this);
      case Turned(YearMonth next) ->
          Turn.reload(new AgendaPage(span.from(next), Optional.of(next), found, selected, rows));
      case Flipped() ->
          Turn.reload(new AgendaPage(span.flipped(), Optional.empty(), found, "", rows));
      case ProgrammeWish.Browse() -> Turn.open(this, TalksPage.start());
      case Filtered() -> filtering();
      case EventWish wish -> wish.turn(this);
      case ProposalWish wish -> wish.turn(this);
      case RsvpWish wish -> wish.turn(this);
      case CalendarWish wish -> wish.turn(this);
      case Granted noted -> noted.turn(this);
      case Declined declined -> declined.turn(this);
      case Message _ -> Turn.ignored();
    };
  }

  /** Not all of the list is in the view, so that the frame cannot know where it ends. */
  private Turn<Seat> end(Key key) {
    boolean top = key.is('g') || key.is(Key.Name.HOME);
    boolean bottom = key.is('G') || key.is(Key.Name.END);
    List<Event> events = found.map(AgendaSpan.Found::events).orElse(List.of());
    if (events.isEmpty() || !top && !bottom) return Turn.ignored();
    return going(String.valueOf((top ? events.getFirst() : events.getLast()).id()));
  }

  private Turn<Seat> filtering() {
    if (found.isEmpty()) return Turn.ignored();
    AgendaSpan next = span.filtered(found.get().kinds());
    return Turn.reload(new AgendaPage(next, month, found, selected, rows));
  }

  /** Near the end of what is known, more is looked up. */
  private Turn<Seat> going(String id) {
    AgendaPage page = selecting(id);
    if (found.isEmpty() || found.get().whole()) return Turn.to(page);
    List<Event> events = found.get().events();
    if (found.get().place(id) + NEAR < events.size()) return Turn.to(page);
    AgendaSpan of = span;
    return Turn.to(page, seat -> of.look(seat, events.getLast()));
  }

  private AgendaPage with(AgendaSpan.More more) {
    return found
        .filter(it -> it.leadsTo(more))
        .map(it -> new AgendaPage(span, month, Optional.of(it.and(more)), selected, rows))
        .orElse(this);
  }

  private AgendaPage selecting(String id) {
    return new AgendaPage(span, Optional.empty(), found, id, rows);
  }

  /** What is selected stays so; where it has gone, what stands in its place is. */
  private AgendaPage showing(AgendaSpan.Found fresh) {
    return new AgendaPage(span, month, Optional.of(fresh), fresh.nearest(selected, place()), rows);
  }

  private int place() {
    return found.map(it -> it.place(selected)).orElse(0);
  }

  /** The selected event, if there is any. */
  Optional<Event> event() {
    return found.flatMap(it -> it.event(selected));
  }

  /** The month in the grid. */
  YearMonth shown(Look look) {
    return month
        .or(() -> event().map(it -> YearMonth.from(it.start())))
        .orElse(YearMonth.from(look.clock()));
  }

  @Override
  public View view(Look look) {
    return new AgendaSight(this, look).view();
  }

  @Override
  public List<Action> actions(Look look) {
    AgendaWords words = Words.of(look.language()).agenda();
    List<Action> actions = new ArrayList<>();
    event().ifPresent(it -> actions.addAll(RsvpWish.actions(it, mine(), look)));
    found.ifPresent(it -> actions.addAll(EventWish.organising(event(), it.role(), look)));
    actions.add(ProposalWish.proposing(look));
    YearMonth shown = shown(look);
    actions.add(
        Action.of('[', words.monthBefore(), new Turned(shown.minusMonths(1)))
            .hinted(words.month()));
    actions.add(
        Action.of(']', words.monthAfter(), new Turned(shown.plusMonths(1))).hinted(words.month()));
    if (found.map(it -> it.kinds().size() > 1).orElse(false)) {
      actions.add(Action.of('f', Words.of(look.language()).calendars().filter(), new Filtered()));
    }
    String flip = span.past() ? words.showUpcoming() : words.showPast();
    actions.add(Action.of('p', flip, new Flipped()));
    actions.add(ProposalWish.browsing(look));
    actions.add(ProgrammeWish.browsing(look));
    actions.add(CalendarWish.searching(look));
    actions.addAll(CalendarWish.taking(event().map(Event::id), look));
    return List.copyOf(actions);
  }

  /** What the visitor answered to the selected event. */
  Optional<Rsvp> mine() {
    return found.flatMap(known -> event().flatMap(known::answer));
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }
}
