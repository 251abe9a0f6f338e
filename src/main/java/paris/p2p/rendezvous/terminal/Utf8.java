package paris.p2p.rendezvous.terminal;

/**
 * UTF-8, one byte after the other; what is overlong, cut off or a surrogate is dropped (RFC 3629).
 */
final class Utf8 implements Typed {
  private int character;
  private int more;
  private int least;

  @Override
  public int take(int b) {
    if (b < 0x80) {
      more = 0;
      return b;
    }
    if (b < 0xc0) return follow(b);
    more = b < 0xe0 ? 1 : b < 0xf0 ? 2 : b < 0xf8 ? 3 : 0;
    least = more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
    character = b & (0x3f >> more);
    return -1;
  }

  @Override
  public boolean begun() {
    return more > 0;
  }

  @Override
  public void forget() {
    more = 0;
  }

  private int follow(int b) {
    if (more == 0) return -1;
    character = character << 6 | b & 0x3f;
    if (--more > 0) return -1;
    boolean surrogate = character >= 0xd800 && character <= 0xdfff;
    return character < least || surrogate || character > 0x10ffff ? -1 : character;
  }
}
