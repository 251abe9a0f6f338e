package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Item;
import paris.p2p.rendezvous.events.ItemFields;
import paris.p2p.rendezvous.events.Occasion;
import paris.p2p.rendezvous.events.Programmes;
import paris.p2p.rendezvous.events.Setting;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.ItemWords;
import paris.p2p.rendezvous.words.Words;

/**
 * A programme as an organiser arranges it: of an event, or the usual one of a series.
 *
 * @param shown none until it has been read
 * @param selected the id of a line
 * @param removed what was taken out last and can be put back
 */
record ProgrammePage(
    Occasion occasion, Optional<Shown> shown, String selected, Optional<ItemFields> removed)
    implements Page<Seat> {
  /**
   * The programme as it is now.
   *
   * @param setting none when there is no such event or series
   */
  record Shown(List<Item> items, Optional<Setting> setting, boolean editor)
      implements Message.Answer {}

  /** A line went; what it said. */
  record Removed(ItemFields fields, String sentence) implements Message.Answer {}

  /** It is back; its new id. */
  record Back(long id, String sentence) implements Message.Answer {}

  /** A line was added on a page above, which is left with these words. */
  record Added(long id, String sentence) implements Message.Wish {}

  /** What an organiser can do from here. */
  sealed interface Asked extends Message.Wish {
    record Add() implements Asked {}

    record Edit() implements Asked {}

    record Move(int by, Language language) implements Asked {}

    record Remove(Language language) implements Asked {}

    record PutBack(Language language) implements Asked {}

    record Reopen(Language language) implements Asked {}

    record Usual(long series) implements Asked {}
  }

  static Page<Seat> of(Occasion occasion) {
    return new ProgrammePage(occasion, Optional.empty(), "", Optional.empty());
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> {
      Programmes programmes = seat.desk().programmes();
      return new Shown(
          programmes.of(occasion), programmes.setting(occasion), seat.may(Act.EDIT_EVENTS));
    });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Shown now -> Turn.to(showing(now));
      case Removed(ItemFields fields, String sentence) ->
          Turn.saying(new ProgrammePage(occasion, shown, selected, Optional.of(fields)), sentence);
      case Back(long id, String sentence) ->
          Turn.saying(
              new ProgrammePage(occasion, shown, String.valueOf(id), Optional.empty()), sentence);
      case Added(long id, String sentence) ->
          new Turn.Stay<>(at(String.valueOf(id)), load(), Optional.of(sentence));
      case Granted noted -> noted.turn(this);
      case Declined declined -> declined.turn(this);
      case Message.Selected(String id) -> Turn.to(at(id));
      case Message.Chosen(String id) -> Turn.open(at(id), ItemForm.editing(Long.parseLong(id)));
      case Message.Told(News.AgendaChanged _) -> Turn.reload(this);
      case Asked asked -> asked(asked);
      case Message _ -> Turn.ignored();
    };
  }

  private ProgrammePage at(String id) {
    return new ProgrammePage(occasion, shown, id, removed);
  }

  private ProgrammePage showing(Shown now) {
    List<Item> items = now.items();
    boolean there = items.stream().anyMatch(item -> id(item).equals(selected));
    int place = Math.min(place(), items.size() - 1);
    String here = there ? selected : items.isEmpty() ? "" : id(items.get(Math.max(0, place)));
    return new ProgrammePage(occasion, Optional.of(now), here, removed);
  }

  private int place() {
    List<Item> items = shown.map(Shown::items).orElse(List.of());
    return chosen().map(items::indexOf).orElse(0);
  }

  private Optional<Item> chosen() {
    return shown.stream()
        .flatMap(now -> now.items().stream())
        .filter(item -> id(item).equals(selected))
        .findFirst();
  }

  private static String id(Item item) {
    return Long.toString(item.id());
  }

  private Turn<Seat> asked(Asked asked) {
    return switch (asked) {
      case Asked.Add() -> Turn.open(this, ItemForm.adding(occasion));
      case Asked.Edit() -> ofChosen(item -> Turn.open(this, ItemForm.editing(item.id())));
      case Asked.Move(int by, Language language) ->
          ofChosen(item -> Turn.to(this, seat -> move(seat, item, by, language)));
      case Asked.Remove(Language language) ->
          ofChosen(item -> Turn.to(this, seat -> remove(seat, item, language)));
      case Asked.PutBack(Language language) -> Turn.to(this, seat -> putBack(seat, language));
      case Asked.Reopen(Language language) ->
          ofChosen(item -> Turn.to(this, seat -> reopen(seat, item, language)));
      case Asked.Usual(long series) ->
          Turn.open(this, ProgrammePage.of(new Occasion.Usual(series)));
    };
  }

  private Turn<Seat> ofChosen(Function<Item, Turn<Seat>> turn) {
    return chosen().map(turn).orElse(Turn.ignored());
  }

  private Message.Answer move(Seat seat, Item item, int by, Language language) {
    return said(
        seat.desk().programmes().move(seat.caller(), item.id(), by),
        language,
        _ -> load().orElseThrow().run(seat));
  }

  private static Message.Answer remove(Seat seat, Item item, Language language) {
    String title = title(item, language);
    return said(
        seat.desk().programmes().remove(seat.caller(), item.id()),
        language,
        gone -> new Removed(gone.fields(), Words.of(language).items().removed(title)));
  }

  private Message.Answer putBack(Seat seat, Language language) {
    return said(
        seat.desk().programmes().add(seat.caller(), occasion, removed.orElseThrow()),
        language,
        item ->
            new Back(item.id(), Words.of(language).items().putBackAgain(title(item, language))));
  }

  private static Message.Answer reopen(Seat seat, Item item, Language language) {
    return said(
        seat.desk().programmes().open(seat.caller(), item.id()),
        language,
        _ -> new Granted(Words.of(language).items().reopened()));
  }

  private static Message.Answer said(
      Outcome<Item> outcome, Language language, Function<Item, Message.Answer> done) {
    return switch (outcome) {
      case Outcome.Done<Item>(Item item) -> done.apply(item);
      case Outcome.Refused<Item>(Refusal why) -> new Declined(why, language);
    };
  }

  private static String title(Item item, Language language) {
    if (item.fields().titled()) return item.fields().title().in(language);
    return item.fields().openSlot()
        ? Words.of(language).programme().openSlot()
        : Words.of(language).programme().titleToCome();
  }

  @Override
  public View view(Look look) {
    return new ArrangeSight(this, look).view();
  }

  @Override
  public List<Action> actions(Look look) {
    if (shown.filter(Shown::editor).isEmpty()) return List.of();
    ItemWords words = Words.of(look.language()).items();
    Language language = look.language();
    List<Action> actions = new ArrayList<>();
    actions.add(Action.of('a', words.add(), new Asked.Add()));
    if (removed.isPresent()) {
      actions.add(Action.of('u', words.putBack(), new Asked.PutBack(language)));
    }
    if (chosen().isPresent()) {
      actions.add(Action.of('e', words.edit(), new Asked.Edit()));
      actions.add(Action.of('J', words.later(), new Asked.Move(1, language)).hinted(words.move()));
      actions.add(
          Action.of('K', words.earlier(), new Asked.Move(-1, language)).hinted(words.move()));
      actions.add(Action.of('X', words.remove(), new Asked.Remove(language)));
    }
    if (chosen().filter(item -> !item.fields().openSlot()).isPresent()) {
      actions.add(Action.of('O', words.reopen(), new Asked.Reopen(language)));
    }
    usual().ifPresent(id -> actions.add(Action.of('U', words.usual(), new Asked.Usual(id))));
    return List.copyOf(actions);
  }

  /** The series whose usual programme this is not. */
  private Optional<Long> usual() {
    if (occasion instanceof Occasion.Usual) return Optional.empty();
    return shown.flatMap(Shown::setting).flatMap(Setting::series);
  }

  @Override
  public boolean opens() {
    return chosen().isPresent();
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }
}
