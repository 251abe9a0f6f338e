package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.JoinWords;
import paris.p2p.rendezvous.words.Words;

/**
 * What a guest is told who wants to write: how to make a key and come back with it.
 *
 * @param address how visitors reach the hub, {@code ssh p2p.paris}; empty until it is known
 */
record NeedsKeyPage(String address) implements Page<Seat> {
  private static final String MAKE_A_KEY = "ssh-keygen -t ed25519";

  /** How visitors reach the hub. */
  record Found(String address) implements Message.Answer {}

  /** To go on reading. */
  record Leave() implements Message.Wish {}

  static Page<Seat> start() {
    return new NeedsKeyPage("");
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> new Found(seat.desk().house().address()));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found(String found) -> Turn.to(new NeedsKeyPage(found));
      case Leave() -> Turn.back();
      case Message _ -> Turn.ignored();
    };
  }

  @Override
  public View view(Look look) {
    JoinWords words = Words.of(look.language()).joining();
    int width = Math.max(MAKE_A_KEY.length(), address.length());
    return View.stack(
        View.paragraph(words.needsKey()),
        new View.Indented(
            View.block(
                command(MAKE_A_KEY, words.onceAtHome(), width),
                command(address, words.comeBack(), width))));
  }

  private static View command(String command, String aside, int width) {
    return new View.Row(
        List.of(
            new View.Span(command, Ink.CODE),
            View.faint(" ".repeat(width - command.length() + 4) + aside)),
        List.of());
  }

  @Override
  public List<Action> actions(Look look) {
    String readOn = Words.of(look.language()).joining().readOn();
    return List.of(Action.of(Key.Name.ENTER, readOn, new Leave()));
  }
}
