package paris.p2p.rendezvous.words;

/** How one calls without a key and without a question. */
final class Keyless {
  private Keyless() {}

  /** {@code ssh guest@p2p.paris} for {@code ssh p2p.paris}. */
  static String address(String address) {
    int host = address.lastIndexOf(' ') + 1;
    return address.substring(0, host) + "guest@" + address.substring(host);
  }
}
