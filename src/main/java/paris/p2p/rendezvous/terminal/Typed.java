package paris.p2p.rendezvous.terminal;

import paris.p2p.rendezvous.text.Letters;

/** Letters, out of bytes that come one after the other. */
interface Typed {
  /** The code point that this byte ends, or -1. */
  int take(int b);

  /** Whether more bytes of a code point are to come. */
  boolean begun();

  /** What is begun is dropped. */
  void forget();

  /** Of a terminal that sends such letters; where it names none but ASCII, UTF-8. */
  static Typed in(Letters letters) {
    return letters.utf8() || letters.equals(Letters.ASCII) ? new Utf8() : new Single(letters);
  }

  /** One byte is one letter. */
  record Single(Letters letters) implements Typed {
    @Override
    public int take(int b) {
      if (b < 0x80) return b;
      String letter = letters.typed(new byte[] {(byte) b});
      return letter.isEmpty() ? -1 : letter.codePointAt(0);
    }

    @Override
    public boolean begun() {
      return false;
    }

    @Override
    public void forget() {}
  }
}
