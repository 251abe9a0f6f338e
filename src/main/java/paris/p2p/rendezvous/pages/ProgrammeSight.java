package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.events.Item;
import paris.p2p.rendezvous.events.Stage;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Look.Width;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.ProgrammeWords;
import paris.p2p.rendezvous.words.Words;

/**
 * How a programme is laid out: by time, and in wide windows stage beside stage.
 *
 * @param waits whether something can still be proposed for its open slots
 */
record ProgrammeSight(Programme programme, boolean waits, Look look) {
  /** So many stages have room side by side. */
  private static final int BESIDE = 3;

  private static final int STAGE_WIDTH = 36;

  /** Below the title of a line, as far in as that. */
  private static final String UNDER_TITLE = " ".repeat(7);

  View view() {
    List<View> parts = new ArrayList<>();
    parts.add(head());
    List<Item> shown = programme.shown();
    if (shown.isEmpty()) parts.add(View.paragraph(words().nothingMatches()));
    boolean beside = look.width() == Width.WIDE && Stage.among(shown).size() > 1;
    for (int evening : programme.evenings()) {
      List<Item> its = shown.stream().filter(it -> it.time().evening() == evening).toList();
      if (its.isEmpty()) continue;
      View lines = beside ? beside(its) : byTime(its);
      if (programme.evenings().size() == 1) parts.add(lines);
      else parts.add(beside ? View.stack(day(evening), lines) : View.block(day(evening), lines));
    }
    return programme.spacious() ? new View.Stack(parts) : new View.Block(parts);
  }

  /** Its name, and what the filter leaves of it. */
  private View head() {
    int all = programme.items().size();
    int shown = programme.shown().size();
    boolean narrowed = programme.filter().active();
    View name = new View.Heading(words().programme(), narrowed ? words().shown(shown, all) : "");
    if (!narrowed) return name;
    String only =
        words().narrowed() + "\u00a0: " + programme.filter().words(programme.hours().get(), look);
    return View.block(
        name,
        new View.Paragraph(
            List.of(new View.Span(only, Ink.ACCENT), View.faint("   F " + words().showAll()))));
  }

  private View day(int evening) {
    String day =
        Words.of(look.language())
            .dates()
            .day(programme.hours().orElseThrow().first().plusDays(evening));
    return new View.Heading(day, "");
  }

  private View byTime(List<Item> items) {
    boolean placed = programme.stages().size() > 1;
    return new View.Block(items.stream().map(item -> line(item, placed)).toList());
  }

  private View line(Item item, boolean placed) {
    ItemLine line = ItemLine.of(item, look);
    List<View.Span> left = new ArrayList<>();
    left.add(View.faint(line.time() + "  "));
    left.addAll(line.titled(waits));
    View row = new View.Row(left, List.of(View.faint(line.length())));
    String details = line.details(placed);
    if (details.isEmpty()) return item(item, row);
    List<View.Span> under = List.of(View.faint(UNDER_TITLE + details));
    return item(item, View.block(row, new View.Row(under, List.of())));
  }

  private View item(Item item, View view) {
    String spot = Programme.spot(item);
    return new View.Item(spot, view, spot.equals(programme.selected()));
  }

  /** The stages of one day, so many beside each other, then the next ones. */
  private View beside(List<Item> items) {
    List<View> bands = new ArrayList<>();
    List<View> stages = new ArrayList<>();
    for (Stage stage : programme.stages()) {
      List<Item> there = items.stream().filter(stage::holds).toList();
      if (!there.isEmpty()) stages.add(stage(stage, there));
    }
    for (int i = 0; i < stages.size(); i += BESIDE) {
      bands.add(band(stages.subList(i, Math.min(stages.size(), i + BESIDE))));
    }
    return new View.Stack(bands);
  }

  private static View band(List<View> stages) {
    View first = stages.getFirst();
    View rest = stages.size() == 1 ? View.block() : band(stages.subList(1, stages.size()));
    return new View.Columns(first, rest, STAGE_WIDTH, Width.WIDE);
  }

  private View stage(Stage stage, List<Item> items) {
    List<View> parts = new ArrayList<>();
    String name = stage.key().isEmpty() ? words().everywhere() : stage.name();
    parts.add(new View.Paragraph(List.of(View.strong(name))));
    for (Item item : items) parts.add(item(item, card(item)));
    return new View.Stack(parts);
  }

  /** A line in a narrow column: nothing of it is cut. */
  private View card(Item item) {
    ItemLine line = ItemLine.of(item, look);
    List<View> rows = new ArrayList<>();
    rows.add(
        new View.Row(List.of(View.faint(line.times())), List.of(View.faint(line.languages()))));
    rows.add(new View.Indented(new View.Paragraph(line.titled(waits))));
    String speakers = String.join(", ", item.fields().names());
    if (!speakers.isEmpty()) {
      rows.add(new View.Indented(new View.Paragraph(List.of(View.faint(speakers)))));
    }
    return new View.Block(rows);
  }

  private ProgrammeWords words() {
    return Words.of(look.language()).programme();
  }
}
