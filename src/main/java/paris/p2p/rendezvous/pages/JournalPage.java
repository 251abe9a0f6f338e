package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.JournalEntry;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.JournalWords;
import paris.p2p.rendezvous.words.Words;

/**
 * Who did what to the community's things, and why, the newest first.
 *
 * @param found none until it has been read
 * @param selected the id of a line, or empty
 */
record JournalPage(Optional<Found> found, String selected) implements Page<Seat> {
  /** How many lines are read at a time. */
  private static final int PAGE = 40;

  /** How near to the end the selection comes before more are read. */
  private static final int NEAR = 8;

  /**
   * As much of it as was scrolled to.
   *
   * @param more whether there are older lines
   * @param undoes whether the visitor may undo decisions
   * @param barred why they may not read it
   */
  record Found(List<JournalEntry> lines, boolean more, boolean undoes, Optional<Refusal> barred)
      implements Message.Answer {}

  /** Lines older than those shown. */
  record Older(List<JournalEntry> lines, boolean more) implements Message.Answer {}

  /** Asks why a decision is undone. */
  record Undo() implements Message.Wish {}

  static Page<Seat> start() {
    return new JournalPage(Optional.empty(), "");
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(this::read);
  }

  private Found read(Seat seat) {
    int most = Math.max(PAGE, lines().size());
    return switch (seat.desk().journal().read(seat.caller(), Long.MAX_VALUE, most + 1)) {
      case Outcome.Done<List<JournalEntry>>(List<JournalEntry> read) ->
          new Found(
              first(read, most), read.size() > most, seat.may(Act.MODERATE), Optional.empty());
      case Outcome.Refused<List<JournalEntry>>(Refusal why) ->
          new Found(List.of(), false, false, Optional.of(why));
    };
  }

  private static List<JournalEntry> first(List<JournalEntry> read, int most) {
    return List.copyOf(read.subList(0, Math.min(most, read.size())));
  }

  private static Message.Answer older(Seat seat, long before) {
    return switch (seat.desk().journal().read(seat.caller(), before, PAGE + 1)) {
      case Outcome.Done<List<JournalEntry>>(List<JournalEntry> read) ->
          new Older(first(read, PAGE), read.size() > PAGE);
      case Outcome.Refused<List<JournalEntry>> _ -> new Older(List.of(), false);
    };
  }

  private List<JournalEntry> lines() {
    return found.map(Found::lines).orElse(List.of());
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found fresh -> Turn.to(showing(fresh));
      case Older(List<JournalEntry> older, boolean more) -> Turn.to(longer(older, more));
      case Message.Selected(String id) -> selecting(id);
      case Message.Chosen(String id) -> new JournalPage(found, id).chosen();
      case Undo() -> undo();
      case OrderWish wish -> wish.turn(this);
      case Message.Told(News news) -> tells(news) ? Turn.reload(this) : Turn.ignored();
      case Message _ -> Turn.ignored();
    };
  }

  /** Whether such a thing may stand in the journal. */
  private static boolean tells(News news) {
    return switch (news) {
      case News.PostChanged _,
          News.TopicChanged _,
          News.SpacesChanged _,
          News.WorkshopChanged _,
          News.AgendaChanged _,
          News.TextChanged _,
          News.RoadmapChanged _,
          News.ProposalChanged _,
          News.Renamed _ ->
          true;
      case News.Posted _,
          News.WritingChanged _,
          News.ReadOn _,
          News.Noticed _,
          News.ProfileChanged _,
          News.PresenceChanged _ ->
          false;
    };
  }

  private Turn<Seat> selecting(String id) {
    JournalPage next = new JournalPage(found, id);
    boolean near =
        lines().stream().skip(Math.max(0, lines().size() - NEAR)).anyMatch(it -> id(it).equals(id));
    if (!near || !found.map(Found::more).orElse(false)) return Turn.to(next);
    long last = lines().getLast().id();
    return Turn.to(next, seat -> older(seat, last));
  }

  private Turn<Seat> chosen() {
    return line().map(line -> new Subject(line.subject()).turn(this)).orElseGet(Turn::ignored);
  }

  private Turn<Seat> undo() {
    Optional<Long> ruling = line().flatMap(JournalEntry::undoable);
    if (ruling.isEmpty()) return Turn.ignored();
    return Turn.open(
        this, AskForm.of(new UndoAsk(ruling.get(), line().orElseThrow().title().fr())));
  }

  private Optional<JournalEntry> line() {
    return lines().stream().filter(it -> id(it).equals(selected)).findFirst();
  }

  private static String id(JournalEntry line) {
    return String.valueOf(line.id());
  }

  private JournalPage showing(Found fresh) {
    boolean there = fresh.lines().stream().anyMatch(it -> id(it).equals(selected));
    String first = fresh.lines().isEmpty() ? "" : id(fresh.lines().getFirst());
    return new JournalPage(Optional.of(fresh), there ? selected : first);
  }

  private JournalPage longer(List<JournalEntry> older, boolean more) {
    if (found.isEmpty()) return this;
    long last = lines().isEmpty() ? Long.MAX_VALUE : lines().getLast().id();
    List<JournalEntry> all = new ArrayList<>(lines());
    older.stream().filter(line -> line.id() < last).forEach(all::add);
    Found now = found.get();
    return new JournalPage(
        Optional.of(new Found(List.copyOf(all), more, now.undoes(), now.barred())), selected);
  }

  @Override
  public View view(Look look) {
    Words all = Words.of(look.language());
    JournalWords words = all.journal();
    View heading = new View.Heading(words.title(), words.what());
    if (found.isEmpty()) return heading;
    Optional<Refusal> barred = found.get().barred();
    if (barred.isPresent()) {
      return View.stack(heading, View.paragraph(all.refusals().sentence(barred.get())));
    }
    if (lines().isEmpty()) return View.stack(heading, View.paragraph(words.nothing()));
    List<View> items = lines().stream().map(line -> item(line, look, all)).toList();
    return View.stack(heading, new View.Block(items));
  }

  /** Who did what in one row, and beneath it why, where somebody said so. */
  private View item(JournalEntry line, Look look, Words all) {
    boolean undone = undoable(line) && line.undoable().isEmpty();
    View head =
        new View.Row(
            List.of(
                new View.Span(all.who(line.by()), Ink.LINK),
                View.plain(" " + all.journal().deed(line, look.zone())),
                View.faint(undone ? "  " + all.journal().undone() : "")),
            List.of(View.faint(all.dates().age(line.at(), look.clock()))));
    View why = new View.Indented(new View.Paragraph(List.of(View.faint(line.reason()))));
    View both = line.reason().isBlank() ? head : View.block(head, why);
    return new View.Item(id(line), both, id(line).equals(selected));
  }

  /** Whether this line tells of a decision, and not of its undoing. */
  private static boolean undoable(JournalEntry line) {
    return line.ruled().filter(it -> it.deed() == line.deed()).isPresent();
  }

  @Override
  public List<Action> actions(Look look) {
    Action conduct = OrderWish.conduct(look);
    boolean may = found.map(Found::undoes).orElse(false);
    if (!may || line().flatMap(JournalEntry::undoable).isEmpty()) return List.of(conduct);
    String undo = Words.of(look.language()).journal().undo();
    return List.of(Action.of('u', undo, new Undo()), conduct);
  }
}
