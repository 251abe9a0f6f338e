package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Slot;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.proposals.Proposal;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.JudgingWords;
import paris.p2p.rendezvous.words.Words;

/**
 * The open slots of events to come, soonest first, for an organiser to put a proposal into one.
 *
 * @param id of the proposal
 * @param title of the proposal
 * @param minutes that it takes
 * @param slots none until they have been read
 * @param selected the id of a slot's line, or empty
 */
record SlotsPage(long id, String title, int minutes, Optional<List<Slot>> slots, String selected)
    implements Page<Seat> {
  /** The open slots as they are now. */
  record Found(List<Slot> slots) implements Message.Answer {}

  /** To put it into the selected slot. */
  record Put(Language language) implements Message.Wish {}

  /** It stands there now. */
  record Accepted(String sentence) implements Message.Answer {}

  static Page<Seat> of(long id, String title, int minutes) {
    return new SlotsPage(id, title, minutes, Optional.empty(), "");
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> new Found(seat.desk().proposals().judging().slots()));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found(List<Slot> now) -> Turn.to(showing(now));
      case Message.Selected(String item) -> Turn.to(selecting(item));
      case Message.Chosen(String item) -> Turn.to(selecting(item));
      case Put(Language language) ->
          selected.isEmpty()
              ? Turn.ignored()
              : Turn.to(this, seat -> put(seat, Long.parseLong(selected), language));
      case Accepted(String sentence) -> Turn.back(sentence);
      case Declined declined -> declined.turn(this);
      case Message.Told(News.AgendaChanged _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private Message.Answer put(Seat seat, long item, Language language) {
    return switch (seat.desk().proposals().judging().accept(seat.caller(), id, item)) {
      case Outcome.Done<Proposal>(Proposal now) ->
          new Accepted(
              Words.of(language)
                  .judging()
                  .nowOn(title, now.slot().map(Slot::eventTitle).orElse("")));
      case Outcome.Refused<Proposal>(var why) -> new Declined(why, language);
    };
  }

  /** What is selected stays so; where it is gone, the soonest is. */
  private SlotsPage showing(List<Slot> now) {
    boolean there = now.stream().anyMatch(slot -> item(slot).equals(selected));
    String first = now.isEmpty() ? "" : item(now.getFirst());
    return new SlotsPage(id, title, minutes, Optional.of(now), there ? selected : first);
  }

  private SlotsPage selecting(String item) {
    return new SlotsPage(id, title, minutes, slots, item);
  }

  private static String item(Slot slot) {
    return Long.toString(slot.item());
  }

  @Override
  public View view(Look look) {
    JudgingWords words = Words.of(look.language()).judging();
    View head =
        View.block(
            new View.Heading(words.slots(), words.wanted(minutes)),
            new View.Paragraph(List.of(View.faint(title))));
    if (slots.isEmpty()) return head;
    return View.stack(head, slots.get().isEmpty() ? View.paragraph(words.noSlots()) : table(look));
  }

  private View table(Look look) {
    return new View.Table(
        List.of(
            new View.Track(26, false, Look.Width.NARROW),
            new View.Track(0, false, Look.Width.NARROW),
            new View.Track(16, false, Look.Width.USUAL),
            new View.Track(8, true, Look.Width.NARROW)),
        slots.orElseThrow().stream().map(slot -> entry(slot, look)).toList(),
        selected);
  }

  private View.Entry entry(Slot slot, Look look) {
    Words words = Words.of(look.language());
    boolean timed = slot.starts().isPresent();
    return new View.Entry(
        item(slot),
        List.of(
            View.plain(words.dates().brief(slot.start())),
            View.plain(slot.eventTitle()),
            View.faint(timed ? slot.stage() : words.judging().timeOpen()),
            View.faint(slot.minutes().map(words.proposals()::minutes).orElse(""))));
  }

  @Override
  public List<Action> actions(Look look) {
    if (selected.isEmpty()) return List.of();
    JudgingWords words = Words.of(look.language()).judging();
    return List.of(Action.of(Key.Name.ENTER, words.put(), new Put(look.language())));
  }
}
