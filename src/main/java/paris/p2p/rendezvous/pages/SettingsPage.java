package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.SettingsWords;
import paris.p2p.rendezvous.words.Words;

/**
 * How the hub is shown to this key, with colours or without, in all signs or in ASCII; what the
 * mouse does; whether its owner is named among those who come and seen while they write; whether
 * the terminal rings and has a title. Kept with the key.
 *
 * @param chosen by name; none until it has been read
 * @param keeps whether there is a key to keep it with
 */
record SettingsPage(Optional<Map<String, String>> chosen, boolean keeps, String selected)
    implements Page<Seat> {
  /** Where the terminal and its environment decide, and nobody is named or told. */
  private static final String AUTO = "auto";

  /** What was chosen so far. */
  record Chosen(Map<String, String> settings, boolean keeps) implements Message.Answer {}

  static Page<Seat> start() {
    return new SettingsPage(Optional.empty(), false, Settings.COLOUR);
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(SettingsPage::read);
  }

  private static Chosen read(Seat seat) {
    return new Chosen(seat.desk().settings().read(seat.caller()), seat.caller().key().isPresent());
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Chosen(Map<String, String> settings, boolean keep) ->
          Turn.to(new SettingsPage(Optional.of(settings), keep, selected));
      case Message.Selected(String id) -> Turn.to(new SettingsPage(chosen, keeps, id));
      case Message.Chosen(String name) -> keeps ? turned(name) : Turn.ignored();
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> turned(String name) {
    String other =
        switch (name) {
          case Settings.COLOUR -> Settings.NO_COLOUR;
          case Settings.SIGNS -> Settings.ASCII;
          case Settings.BELL -> Settings.RINGS;
          case Settings.TITLE -> Settings.WRITTEN;
          case Settings.MOUSE -> Settings.OFF;
          case String _ -> Settings.AGREED;
        };
    String next = on(name) ? AUTO : other;
    return Turn.to(
        new SettingsPage(chosen, keeps, name),
        seat -> {
          seat.desk().settings().choose(seat.caller(), name, next);
          // The bell, the title, the mouse and being seen are for all screens of this person, at
          // once.
          seat.desk().notices().again(seat.caller());
          if (name.equals(Settings.UNSEEN)) seat.stay().renamed();
          return read(seat);
        });
  }

  /** Whether something else than the usual was chosen. */
  private boolean on(String name) {
    return chosen.map(settings -> !settings.getOrDefault(name, AUTO).equals(AUTO)).orElse(false);
  }

  @Override
  public View view(Look look) {
    SettingsWords words = Words.of(look.language()).settings();
    View.Heading heading = new View.Heading(words.title(), "");
    if (chosen.isEmpty()) return heading;
    if (!keeps) return View.stack(heading, View.paragraph(words.needsKey()));
    return View.stack(
        heading,
        View.block(
            item(Settings.COLOUR, words.colours(), words.auto(), words.noColours(), words),
            item(Settings.SIGNS, words.signs(), words.auto(), words.ascii(), words),
            item(Settings.MOUSE, words.mouse(), words.clicks(), words.selects(), words)),
        View.block(
            item(Settings.NAMED, words.name(), words.countedOnly(), words.named(), words),
            item(Settings.WRITING, words.writing(), words.unseen(), words.seen(), words),
            item(Settings.UNSEEN, words.presence(), words.present(), words.hidden(), words)),
        View.block(
            item(Settings.BELL, words.bell(), words.silent(), words.rings(), words),
            item(Settings.TITLE, words.windowTitle(), words.untouched(), words.written(), words)),
        new View.Paragraph(List.of(View.faint(words.nextVisit()))));
  }

  private View item(String id, String label, String usual, String other, SettingsWords words) {
    String chosen = on(id) ? other : usual;
    return new View.Item(
        id,
        new View.Row(
            List.of(
                View.faint("%-12s".formatted(label)),
                new View.Span("‹ " + chosen + " ›", Ink.ACCENT)),
            List.of(View.faint(words.change()))),
        id.equals(selected));
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }
}
