package paris.p2p.rendezvous.tui;

import java.io.ByteArrayOutputStream;
import java.util.OptionalInt;
import paris.p2p.rendezvous.terminal.Attention;
import paris.p2p.rendezvous.terminal.Capabilities;
import paris.p2p.rendezvous.terminal.Screen;

/**
 * Rings the bell, writes the title of one visitor's terminal and says whether it tells of clicks.
 * Used by the visit's thread only.
 */
final class Signals {
  private final Capabilities capabilities;
  private Chime last = Chime.silent();

  Signals(Capabilities capabilities) {
    this.capabilities = capabilities;
  }

  /** The bytes that bring the terminal from what it was told last to this; mostly none. */
  byte[] become(Chime now) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!now.title().equals(last.title())) bytes.writeBytes(titled(now));
    // Who comes in, or has just switched it on, knows what is in the header already.
    boolean more =
        now.unread().isPresent()
            && last.unread().isPresent()
            && now.unread().getAsInt() > last.unread().getAsInt();
    if (more) bytes.writeBytes(Attention.bell());
    if (now.clicks() != last.clicks()) bytes.writeBytes(Screen.mouse(capabilities, now.clicks()));
    last = now;
    return bytes.toByteArray();
  }

  /** The terminal has been told once more what it was told when the visit opened. */
  void anew() {
    last = new Chime(last.title(), last.unread(), true);
  }

  private byte[] titled(Chime now) {
    if (now.title().isEmpty()) return Attention.titleAsBefore(capabilities);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (last.title().isEmpty()) bytes.writeBytes(Attention.keepTitle(capabilities));
    bytes.writeBytes(Attention.title(now.title(), capabilities));
    return bytes.toByteArray();
  }

  /** The bytes that leave the terminal as it was found. */
  byte[] leave() {
    return become(new Chime("", OptionalInt.empty(), last.clicks()));
  }
}
