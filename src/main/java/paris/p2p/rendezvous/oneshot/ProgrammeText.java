package paris.p2p.rendezvous.oneshot;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.events.Item;
import paris.p2p.rendezvous.events.ItemFields;
import paris.p2p.rendezvous.events.ItemKind;
import paris.p2p.rendezvous.events.Stage;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.words.ProgrammeWords;

/**
 * A programme as plain text, a line for each of its lines.
 *
 * @param first the day on which the event begins
 */
record ProgrammeText(Call call, List<Item> items, LocalDate first) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  void print() {
    List<Integer> days = items.stream().map(item -> item.time().evening()).distinct().toList();
    for (int day : days) {
      call.out().gap();
      call.out()
          .line(
              days.size() == 1
                  ? words().programme()
                  : call.words().dates().day(first.plusDays(day)));
      List<List<String>> rows =
          items.stream().filter(item -> item.time().evening() == day).map(this::row).toList();
      for (String row : Columns.aligned(rows)) call.out().line("  " + row);
    }
  }

  private List<String> row(Item item) {
    ItemFields fields = item.fields();
    boolean plain = fields.kind() == ItemKind.OTHER || fields.openSlot();
    return List.of(
        time(item),
        title(fields),
        String.join(", ", fields.names()),
        Stage.of(fields.stage()).name(),
        plain ? "" : words().kind(fields.kind()),
        fields.languages().stream().sorted().map(Language::name).collect(Collectors.joining(" ")));
  }

  private String time(Item item) {
    if (item.time().start().isEmpty()) return words().timeToCome();
    LocalTime start = item.time().start().get();
    String end =
        item.time().minutes().map(it -> " → " + TIME.format(start.plusMinutes(it))).orElse("");
    return TIME.format(start) + end;
  }

  private String title(ItemFields fields) {
    String title = fields.title().in(call.language());
    if (fields.openSlot()) {
      return "○ " + words().openSlot() + (title.isEmpty() ? "" : " · " + title);
    }
    return title.isEmpty() ? words().titleToCome() : title;
  }

  private ProgrammeWords words() {
    return call.words().programme();
  }
}
