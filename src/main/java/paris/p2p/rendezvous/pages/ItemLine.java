package paris.p2p.rendezvous.pages;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.events.Item;
import paris.p2p.rendezvous.events.ItemFields;
import paris.p2p.rendezvous.events.ItemKind;
import paris.p2p.rendezvous.events.Stage;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.ProgrammeWords;
import paris.p2p.rendezvous.words.Words;

/** A line of a programme in words. */
record ItemLine(ItemFields fields, Look look) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final String NO_TIME = "  —  ";

  static ItemLine of(Item item, Look look) {
    return new ItemLine(item.fields(), look);
  }

  /** {@code 19:00}, always five cells. */
  String time() {
    return fields.time().start().map(TIME::format).orElse(NO_TIME);
  }

  /** {@code 19:00 → 19:15}, as far as it is known. */
  String times() {
    if (fields.time().start().isEmpty()) return words().timeToCome();
    LocalTime start = fields.time().start().get();
    return TIME.format(start)
        + fields.time().minutes().map(it -> " → " + TIME.format(start.plusMinutes(it))).orElse("");
  }

  String length() {
    return fields.time().minutes().map(words()::length).orElse("");
  }

  /** Its title, or what stands in place of one. */
  String title() {
    if (fields.titled()) return fields.title().in(look.language());
    return fields.openSlot() ? words().openSlot() : words().titleToCome();
  }

  /**
   * The same, and for an open slot its sign and how to propose something.
   *
   * @param waits whether there is still time to
   */
  List<View.Span> titled(boolean waits) {
    if (fields.openSlot()) {
      View.Span slot = new View.Span("○ " + title(), waits ? Ink.ASK : Ink.FAINT);
      return waits ? List.of(slot, View.faint("  " + words().howToPropose())) : List.of(slot);
    }
    return List.of(fields.titled() ? View.plain(title()) : View.faint(title()));
  }

  /** What it is, where, by whom and in which language; empty where nobody and no place is named. */
  String details(boolean placed) {
    String stage = placed ? Stage.of(fields.stage()).name() : "";
    String speakers = String.join(", ", fields.names());
    if (stage.isEmpty() && speakers.isEmpty()) return "";
    boolean kind = fields.kind() != ItemKind.OTHER && !fields.openSlot();
    return dotted(kind ? words().kind(fields.kind()) : "", stage, speakers, languages());
  }

  /** {@code FR EN}. */
  String languages() {
    return fields.languages().stream()
        .sorted()
        .map(Language::name)
        .collect(Collectors.joining(" "));
  }

  static String dotted(String... parts) {
    List<String> said = new ArrayList<>();
    for (String part : parts) if (!part.isEmpty()) said.add(part);
    return String.join(" · ", said);
  }

  private ProgrammeWords words() {
    return Words.of(look.language()).programme();
  }
}
