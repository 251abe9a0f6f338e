package paris.p2p.rendezvous.oneshot;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.calendar.Reading;
import paris.p2p.rendezvous.events.Comparison;
import paris.p2p.rendezvous.words.CalendarWords;
import paris.p2p.rendezvous.words.Words;

/**
 * What a calendar file brings, in lines for people: on the hub and at the operator's console.
 *
 * @param hub the zone that times are told in
 */
public record ImportReport(Words words, ZoneId hub, Reading reading, Comparison comparison) {
  private static final int LINES_MOST = 200;

  /**
   * A line for each thing that is not the same here already, what that comes to, and what has been
   * or can be done about it.
   *
   * @param command that would store it; empty when that was done
   */
  public List<String> lines(String command) {
    List<List<String>> rows = new ArrayList<>();
    comparison.lines().forEach(line -> rows.add(row(line)));
    reading.unread().forEach(unread -> rows.add(row(say().refused(), unread)));
    reading.asides().forEach(aside -> rows.add(row(say().leftOut(), aside)));
    List<String> lines = new ArrayList<>(Columns.aligned(rows.stream().limit(LINES_MOST).toList()));
    if (rows.size() > LINES_MOST) lines.add(say().more(rows.size() - LINES_MOST));
    lines.add(summary());
    boolean nothing = comparison.stored() == 0;
    lines.add(
        nothing ? say().nothing() : command.isEmpty() ? say().stored() : say().notYet(command));
    return lines;
  }

  /** Whether all of it is refused: nothing is taken, and nothing was here already. */
  public boolean refused() {
    return comparison.refused();
  }

  private CalendarWords say() {
    return words.calendars();
  }

  private List<String> row(Comparison.Line line) {
    String more = line.dates() + line.off() > 0 ? say().series(line.dates(), line.off()) : "";
    if (line.change() instanceof Comparison.Refused(var why)) {
      more = words.refusals().sentence(why);
    }
    return List.of(
        word(line.change()),
        line.start().map(it -> words.dates().brief(it, hub)).orElse(""),
        line.start().map(it -> String.valueOf(it.withZoneSameInstant(hub).getYear())).orElse(""),
        called(line),
        more);
  }

  private String called(Comparison.Line line) {
    if (line.title().isBlank()) return line.uid();
    return line.start().map(it -> words.dates().titled(line.title(), it, hub)).orElse(line.title());
  }

  private List<String> row(String what, Reading.Unread unread) {
    String title = unread.title().isBlank() ? unread.uid() : unread.title();
    return List.of(
        what,
        unread.line() == 0 ? "" : say().line(unread.line()),
        "",
        title,
        words.refusals().sentence(unread.why()));
  }

  private String word(Comparison.Change change) {
    return switch (change) {
      case Comparison.New() -> say().isNew();
      case Comparison.Changed() -> say().changed();
      case Comparison.Cancelled() -> say().cancelled();
      case Comparison.Older() -> say().older();
      case Comparison.Refused _ -> say().refused();
    };
  }

  private String summary() {
    return say()
        .summary(
            count(Comparison.New.class),
            count(Comparison.Changed.class),
            count(Comparison.Cancelled.class),
            count(Comparison.Older.class),
            count(Comparison.Refused.class) + reading.unread().size(),
            comparison.same());
  }

  private int count(Class<? extends Comparison.Change> change) {
    return (int)
        comparison.lines().stream().map(Comparison.Line::change).filter(change::isInstance).count();
  }
}
