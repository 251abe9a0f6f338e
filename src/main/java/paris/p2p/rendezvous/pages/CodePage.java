package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.calendar.PhoneEvent;
import paris.p2p.rendezvous.calendar.QrCode;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.CalendarWords;
import paris.p2p.rendezvous.words.Words;

/**
 * An event as a code for a phone. Two modules share a cell, one above the other; or, where a
 * terminal has no half blocks, each takes two blanks.
 *
 * @param found none until it has been looked up
 * @param whole each module takes two blanks
 * @param columns room for the page, in cells
 */
record CodePage(long id, Optional<Found> found, Optional<Boolean> whole, int columns, int rows)
    implements Page<Seat> {
  /** A row of blocks is no wider than that. */
  private static final int WIDEST = 76;

  private static final int AROUND_COLUMNS = 4;
  private static final int AROUND_ROWS = 4;

  /**
   * What was looked up.
   *
   * @param ascii whether the visitor has asked for signs of ASCII
   */
  record Found(Optional<Event> event, boolean ascii) implements Message.Answer {}

  /** Half blocks, or blanks. */
  record Redrawn() implements Message.Wish {}

  static Page<Seat> of(long id) {
    return new CodePage(id, Optional.empty(), Optional.empty(), WIDEST, 20);
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> {
      String signs = seat.desk().settings().read(seat.caller()).getOrDefault(Settings.SIGNS, "");
      return new Found(seat.desk().agenda().event(id), signs.equals(Settings.ASCII));
    });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found fresh -> Turn.to(new CodePage(id, Optional.of(fresh), whole, columns, rows));
      case Message.Resized(int wide, int high) ->
          Turn.to(new CodePage(id, found, whole, wide, high));
      case Redrawn() -> Turn.to(new CodePage(id, found, Optional.of(!blanks()), columns, rows));
      case CalendarWish wish -> wish.turn(this);
      case Message.Told(News.AgendaChanged(long event)) when event == id -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private boolean blanks() {
    return whole.orElse(found.map(Found::ascii).orElse(false));
  }

  @Override
  public View view(Look look) {
    if (found.isEmpty()) return View.block();
    Words words = Words.of(look.language());
    Optional<Event> event = found.get().event();
    if (event.isEmpty()) {
      return Missing.view(new Refusal.Unknown(Refusal.Thing.EVENT, String.valueOf(id)), words);
    }
    List<String> texts = new PhoneEvent(event.get()).texts();
    return QrCode.fitting(texts, room())
        .map(code -> drawn(event.get(), code, code.text().equals(texts.getFirst()), look))
        .orElseGet(() -> small(event.get(), QrCode.least(texts), words));
  }

  /** How many modules there is room for, in both directions. */
  private int room() {
    int wide = Math.min(columns, WIDEST);
    return blanks() ? Math.min(wide / 2, rows) : Math.min(wide, 2 * rows);
  }

  private View small(Event event, int side, Words words) {
    int wide = (blanks() ? 2 * side : side) + AROUND_COLUMNS;
    int high = (blanks() ? side : (side + 1) / 2) + AROUND_ROWS;
    return View.stack(
        new View.Title(event.title(), ""), View.paragraph(words.calendars().tooSmall(wide, high)));
  }

  private View drawn(Event event, QrCode code, boolean all, Look look) {
    int wide = blanks() ? 2 * code.side() : code.side();
    CalendarWords words = Words.of(look.language()).calendars();
    View title = View.paragraph(event.title());
    View when =
        View.paragraph(
            Words.of(look.language()).dates().span(event.start(), event.end(), look.zone()));
    View beside =
        all
            ? View.stack(title, when, View.paragraph(words.scan()))
            : View.stack(
                title, when, View.paragraph(words.scan()), View.paragraph(words.codeIsShort()));
    View blocks = new View.Block(blanks() ? blanks(code) : halves(code));
    return new View.Columns(blocks, beside, wide, Look.Width.USUAL);
  }

  /** Two rows of modules in one row of cells. */
  private static List<View> halves(QrCode code) {
    List<View> all = new ArrayList<>();
    for (int row = 0; row < code.side(); row += 2) {
      StringBuilder cells = new StringBuilder();
      for (int column = 0; column < code.side(); column++) {
        boolean upper = code.dark(column, row);
        boolean lower = code.dark(column, row + 1);
        cells.append(upper ? lower ? '█' : '▀' : lower ? '▄' : ' ');
      }
      all.add(new View.Row(List.of(new View.Span(cells.toString(), Ink.PAPER)), List.of()));
    }
    return all;
  }

  /** Each module as two blanks, black or white. */
  private static List<View> blanks(QrCode code) {
    List<View> all = new ArrayList<>();
    for (int row = 0; row < code.side(); row++) {
      List<View.Span> cells = new ArrayList<>();
      for (int column = 0; column < code.side(); column++) {
        cells.add(new View.Span("  ", code.dark(column, row) ? Ink.PRINT : Ink.PAPER));
      }
      all.add(new View.Row(List.copyOf(cells), List.of()));
    }
    return all;
  }

  @Override
  public List<Action> actions(Look look) {
    if (found.flatMap(Found::event).isEmpty()) return List.of();
    CalendarWords words = Words.of(look.language()).calendars();
    return List.of(
        Action.of('z', words.redraw(), new Redrawn()),
        Action.of('i', words.file(), new CalendarWish.TakeFile(Optional.of(id))));
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }
}
