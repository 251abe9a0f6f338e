package paris.p2p.rendezvous.pages;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.KeyCode;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.KeyWords;
import paris.p2p.rendezvous.words.Words;

/**
 * The code that brings another key, and how to give it. Leaves by itself when that key has come.
 *
 * @param address how visitors reach the hub, {@code ssh p2p.paris}
 * @param keys how many keys there were when it was made
 */
record KeyCodePage(KeyCode code, String address, int keys) implements Page<Seat> {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** How many keys there are. */
  record Counted(int keys) implements Message.Answer {}

  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Message.Told(News.Noticed _) ->
          Turn.to(this, seat -> new Counted(seat.desk().keys().own(seat.caller()).size()));
      case Counted(int now) -> now > keys ? Turn.back() : Turn.ignored();
      case Message _ -> Turn.ignored();
    };
  }

  @Override
  public View view(Look look) {
    KeyWords words = Words.of(look.language()).keys();
    String hour = HOUR.format(code.until().atZone(look.zone()));
    return View.stack(
        new View.Heading(words.codeTitle(), words.codeUntil(hour)),
        new View.Indented(new View.Paragraph(List.of(new View.Span(code.code(), Ink.STRONG)))),
        View.block(
            View.paragraph(words.codeByCommand()),
            new View.Indented(
                View.block(command(address + " keys add \\"), command("  " + code.code())))),
        View.paragraph(words.codeOnScreen()),
        new View.Paragraph(List.of(View.faint(words.codeOnce()))));
  }

  /** In two rows, as a shell takes it, so that it fits narrow windows. */
  private static View command(String part) {
    return new View.Row(List.of(new View.Span(part, Ink.CODE)), List.of());
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }
}
