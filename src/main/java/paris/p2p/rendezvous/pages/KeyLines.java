package paris.p2p.rendezvous.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.people.OwnKey;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.KeyWords;
import paris.p2p.rendezvous.words.Words;

/** How a key of somebody's is shown to them. */
final class KeyLines {
  /** Signs of a fingerprint that name a key which is called nothing. */
  private static final int SHORT = 15;

  private KeyLines() {}

  /** What it is called, or how its fingerprint begins. */
  static String name(OwnKey key) {
    if (!key.label().isEmpty()) return key.label();
    String print = key.key().fingerprint();
    return print.substring(0, Math.min(SHORT, print.length()));
  }

  /**
   * Three rows: its name, its fingerprint, and since when.
   *
   * @param own whether it opened this visit
   */
  static View of(OwnKey key, boolean own, Look look) {
    KeyWords words = Words.of(look.language()).keys();
    String mark = own ? words.thisVisit() : "";
    List<View> rows = new ArrayList<>();
    rows.add(
        new View.Row(List.of(View.strong(name(key))), List.of(new View.Span(mark, Ink.ACCENT))));
    rows.add(row(key.key().fingerprint()));
    rows.add(row(key.key().type() + " · " + since(key, own, look)));
    return new View.Block(rows);
  }

  private static View row(String words) {
    return new View.Indented(new View.Row(List.of(View.faint(words)), List.of()));
  }

  private static String since(OwnKey key, boolean own, Look look) {
    KeyWords words = Words.of(look.language()).keys();
    LocalDate added = day(key.addedAt(), look);
    String since = words.added(days(added, look));
    return key.seen()
        .filter(day -> !own && day.isAfter(added))
        .map(day -> since + " · " + words.seen(days(day, look)))
        .orElse(since);
  }

  private static LocalDate day(Instant then, Look look) {
    return then.atZone(look.zone()).toLocalDate();
  }

  private static long days(LocalDate then, Look look) {
    return ChronoUnit.DAYS.between(then, look.clock().toLocalDate());
  }
}
