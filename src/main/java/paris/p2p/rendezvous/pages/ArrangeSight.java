package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.events.Hours;
import paris.p2p.rendezvous.events.Item;
import paris.p2p.rendezvous.events.Occasion;
import paris.p2p.rendezvous.events.Setting;
import paris.p2p.rendezvous.events.Stage;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Look.Width;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.ItemWords;
import paris.p2p.rendezvous.words.Words;

/** How a programme looks to who arranges it: one row a line. */
record ArrangeSight(ProgrammePage page, Look look) {
  View view() {
    if (page.shown().isEmpty()) return View.block();
    if (page.shown().get().setting().isEmpty()) {
      Refusal missing = new Refusal.Unknown(Refusal.Thing.EVENT, page.occasion().subject());
      return View.paragraph(Words.of(look.language()).refusals().sentence(missing));
    }
    Setting setting = page.shown().get().setting().get();
    List<Item> items = page.shown().get().items();
    List<View> parts = new ArrayList<>();
    parts.add(FormHead.of(heading(), setting.title(), look));
    if (items.isEmpty()) parts.add(View.paragraph(words().noItems()));
    List<Integer> evenings = items.stream().map(item -> item.time().evening()).distinct().toList();
    for (int evening : evenings) {
      View lines =
          lines(
              items.stream().filter(it -> it.time().evening() == evening).toList(),
              setting.hours());
      parts.add(evenings.size() == 1 ? lines : View.block(day(setting, evening), lines));
    }
    if (items.stream().anyMatch(item -> !setting.hours().holds(item.time()))) {
      parts.add(new View.Paragraph(List.of(new View.Span("! " + words().outside(), Ink.DANGER))));
    }
    if (!note(setting).isEmpty()) {
      parts.add(new View.Paragraph(List.of(View.faint(note(setting)))));
    }
    return new View.Stack(parts);
  }

  private String heading() {
    return switch (page.occasion()) {
      case Occasion.Date _ -> Words.of(look.language()).programme().programme();
      case Occasion.Usual _ -> words().usualTitle();
    };
  }

  private String note(Setting setting) {
    return switch (page.occasion()) {
      case Occasion.Usual _ -> words().whoFollows();
      case Occasion.Date _ -> setting.follows() ? words().followsUsual() : "";
    };
  }

  /** The usual programme is of no date. */
  private View day(Setting setting, int evening) {
    String day =
        switch (page.occasion()) {
          case Occasion.Date _ ->
              Words.of(look.language()).dates().day(setting.hours().first().plusDays(evening));
          case Occasion.Usual _ -> Words.of(look.language()).programme().day(evening + 1);
        };
    return new View.Heading(day, "");
  }

  private View lines(List<Item> items, Hours hours) {
    List<View.Track> tracks =
        List.of(
            new View.Track(5, false, Width.NARROW),
            new View.Track(0, false, Width.NARROW),
            new View.Track(20, false, Width.USUAL),
            new View.Track(20, false, Width.WIDE),
            new View.Track(7, true, Width.NARROW));
    return new View.Table(
        tracks, items.stream().map(item -> entry(item, hours)).toList(), page.selected());
  }

  /** The time of one that its event has no room for stands out. */
  private View.Entry entry(Item item, Hours hours) {
    ItemLine line = ItemLine.of(item, look);
    boolean slot = item.fields().openSlot();
    return new View.Entry(
        String.valueOf(item.id()),
        List.of(
            new View.Span(line.time(), hours.holds(item.time()) ? Ink.FAINT : Ink.DANGER),
            slot ? new View.Span("○ " + line.title(), Ink.ASK) : View.plain(line.title()),
            View.faint(String.join(", ", item.fields().names())),
            View.faint(Stage.of(item.fields().stage()).name()),
            View.faint(line.length())));
  }

  private ItemWords words() {
    return Words.of(look.language()).items();
  }
}
