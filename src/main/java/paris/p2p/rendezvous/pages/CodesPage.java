package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.RecoveryWords;
import paris.p2p.rendezvous.words.Words;

/**
 * Makes new recovery codes as it opens, and shows them this once. Only a key that says so leaves
 * it: letters typed ahead do not.
 *
 * @param next where one goes afterwards; none to go back
 * @param shown none until they are made
 */
record CodesPage(Optional<Page<Seat>> next, Optional<Shown> shown) implements Page<Seat> {
  /**
   * The codes, or why there are none.
   *
   * @param address how visitors reach the hub
   */
  record Shown(Outcome<List<String>> codes, String address) implements Message.Answer {}

  /** They are written down. */
  record Leave() implements Message.Wish {}

  /** Goes back afterwards. */
  static Page<Seat> start() {
    return before(Optional.empty());
  }

  /** Goes on to that page afterwards, or back. */
  static Page<Seat> before(Optional<Page<Seat>> next) {
    return new CodesPage(next, Optional.empty());
  }

  @Override
  public boolean typing() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  /** Once: coming back to the page shows the same ones. */
  @Override
  public Optional<Work<Seat>> load() {
    if (shown.isPresent()) return Optional.empty();
    return Optional.of(seat ->
        new Shown(seat.desk().recovery().renew(seat.caller()), seat.desk().house().address()));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Shown found -> Turn.to(new CodesPage(next, Optional.of(found)));
      case Leave() -> next.<Turn<Seat>>map(Turn::replace).orElseGet(Turn::back);
      case Message _ -> Turn.ignored();
    };
  }

  @Override
  public View view(Look look) {
    Words all = Words.of(look.language());
    RecoveryWords words = all.recovery();
    View heading = new View.Heading(words.codes(), words.onlyNow());
    if (shown.isEmpty()) return heading;
    return switch (shown.get().codes()) {
      case Outcome.Done<List<String>>(List<String> codes) ->
          View.stack(
              heading,
              View.paragraph(words.keepThem()),
              new View.Indented(new View.Block(rows(codes))),
              new View.Paragraph(List.of(View.faint(words.others(shown.get().address())))));
      case Outcome.Refused<List<String>>(Refusal why) ->
          View.stack(heading, View.paragraph(all.refusals().sentence(why)));
    };
  }

  private static List<View> rows(List<String> codes) {
    List<View> rows = new ArrayList<>();
    for (String code : codes) {
      View.Span number = View.faint(rows.size() + 1 + "  ");
      rows.add(new View.Row(List.of(number, new View.Span(code, Ink.CODE)), List.of()));
    }
    return rows;
  }

  @Override
  public List<Action> actions(Look look) {
    String written = Words.of(look.language()).recovery().written();
    return List.of(
        Action.of(Key.Name.ENTER, written, new Leave()),
        Action.of(Key.Name.ESCAPE, written, new Leave()).unhinted());
  }
}
