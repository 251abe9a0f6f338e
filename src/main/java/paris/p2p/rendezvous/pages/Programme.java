package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Hours;
import paris.p2p.rendezvous.events.Item;
import paris.p2p.rendezvous.events.Stage;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.ProgrammeWords;
import paris.p2p.rendezvous.words.Words;

/**
 * A programme as it is read on the page of its event.
 *
 * @param hours of the event; none until it has been looked up
 * @param filter which of the lines are shown
 * @param selected the {@link #spot} of a line
 */
record Programme(List<Item> items, Optional<Hours> hours, ItemFilter filter, String selected) {
  /** Before the id of a line, where it is told from other things that can be selected. */
  private static final String SPOT = "item/";

  /** Shorter ones are seen at once. */
  private static final int WORTH_FILTERING = 7;

  static Programme unknown() {
    return new Programme(List.of(), Optional.empty(), ItemFilter.none(), "");
  }

  /** As it is now; filter and selection stay. */
  Programme found(List<Item> now, Hours within) {
    return new Programme(now, Optional.of(within), filter, selected).settled();
  }

  Programme narrowed(ItemFilter other) {
    return new Programme(items, hours, other, selected).settled();
  }

  Programme at(String spot) {
    return new Programme(items, hours, filter, spot);
  }

  private Programme settled() {
    List<Item> shown = shown();
    boolean there = shown.stream().anyMatch(item -> spot(item).equals(selected));
    return there || shown.isEmpty() ? this : at(spot(shown.getFirst()));
  }

  /** What a line can be selected by. */
  static String spot(Item item) {
    return SPOT + item.id();
  }

  boolean empty() {
    return items.isEmpty();
  }

  List<Item> shown() {
    return items.stream().filter(filter::holds).toList();
  }

  /** The days under which lines stand, 0 for the first. */
  List<Integer> evenings() {
    return items.stream().map(item -> item.time().evening()).distinct().toList();
  }

  List<Stage> stages() {
    return Stage.among(items);
  }

  /** Whether it is of several days, or takes place at several stages at once. */
  boolean spacious() {
    return evenings().size() > 1 || stages().size() > 1;
  }

  /** The page of the line that was chosen; nothing for what is no line. */
  Turn<Seat> chosen(Page<Seat> page, String spot) {
    if (!spot.startsWith(SPOT)) return Turn.ignored();
    return Turn.open(page, ItemPage.of(Long.parseLong(spot.substring(SPOT.length()))));
  }

  /**
   * How it is seen.
   *
   * @param waits whether something can still be proposed for its open slots
   */
  View view(boolean waits, Look look) {
    return new ProgrammeSight(this, waits, look).view();
  }

  List<Action> actions(Look look) {
    ProgrammeWords words = Words.of(look.language()).programme();
    List<Action> actions = new ArrayList<>();
    if (filter.active()) {
      actions.add(Action.of('F', words.showAll(), new ProgrammeWish.Narrow(ItemFilter.none())));
    }
    if (items.size() >= WORTH_FILTERING) {
      actions.add(Action.of('f', words.filter(), new ProgrammeWish.Filter()));
    }
    return List.copyOf(actions);
  }
}
