package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.KeyFault;
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
 * What a guest is told who wants to write: how to make a key and come back with it, or why one that
 * they offered was not taken.
 *
 * @param address how visitors reach the hub, {@code ssh p2p.paris}; empty until it is known
 * @param refused what is wrong with the key that was offered; none where none was
 */
record NeedsKeyPage(String address, Optional<KeyFault> refused) implements Page<Seat> {
  private static final String MAKE_A_KEY = "ssh-keygen -t ed25519";

  /** How visitors reach the hub, and what is wrong with the key of this one. */
  record Found(String address, Optional<KeyFault> refused) implements Message.Answer {}

  /** To go on reading. */
  record Leave() implements Message.Wish {}

  static Page<Seat> start() {
    return new NeedsKeyPage("", Optional.empty());
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> new Found(seat.desk().house().address(), seat.caller().refused()));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found(String found, var fault) -> Turn.to(new NeedsKeyPage(found, fault));
      case Leave() -> Turn.back();
      case Message _ -> Turn.ignored();
    };
  }

  @Override
  public View view(Look look) {
    JoinWords words = Words.of(look.language()).joining();
    int width = Math.max(MAKE_A_KEY.length(), address.length());
    return View.stack(
        View.paragraph(refused.map(words::refused).orElse(words.needsKey())),
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
