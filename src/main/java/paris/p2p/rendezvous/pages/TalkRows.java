package paris.p2p.rendezvous.pages;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.events.ItemFields;
import paris.p2p.rendezvous.events.Talk;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.ProgrammeWords;
import paris.p2p.rendezvous.words.Words;

/**
 * Talks one under the other, each with who spoke and where.
 *
 * @param selected the id of the line that is selected
 * @param known who is named above already; empty for nobody
 */
record TalkRows(List<Talk> talks, long selected, String known, Look look) {
  View view() {
    return new View.Block(talks.stream().map(this::row).toList());
  }

  private View row(Talk talk) {
    ItemFields fields = talk.item().fields();
    String month = Words.of(look.language()).dates().month(YearMonth.from(talk.date()));
    View title =
        new View.Row(
            List.of(View.plain(fields.title().in(look.language()))), List.of(View.faint(month)));
    View under = new View.Row(List.of(View.faint("  " + about(talk))), List.of());
    long id = talk.item().id();
    return new View.Item(String.valueOf(id), View.block(title, under), id == selected);
  }

  private String about(Talk talk) {
    ProgrammeWords words = Words.of(look.language()).programme();
    ItemFields fields = talk.item().fields();
    List<String> seen = new ArrayList<>();
    if (!fields.links().slides().isEmpty()) seen.add(words.slides());
    if (!fields.links().video().isEmpty()) seen.add(words.video());
    return ItemLine.dotted(
        fields.names().stream()
            .filter(name -> !name.equals(known))
            .collect(Collectors.joining(", ")),
        talk.eventTitle(),
        new ItemLine(fields, look).languages(),
        String.join(", ", seen));
  }

  /** That id where it is among them, else the first of them; 0 for none. */
  static long nearest(List<Talk> talks, long id) {
    boolean there = talks.stream().anyMatch(talk -> talk.item().id() == id);
    return there || talks.isEmpty() ? id : talks.getFirst().item().id();
  }
}
