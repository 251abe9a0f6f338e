package paris.p2p.rendezvous.ssh;

import java.net.InetAddress;
import java.util.HashSet;
import java.util.Set;

/**
 * How much the door bears from those who have signed in (decision 14).
 *
 * @param perKey sessions at once with one key
 * @param perSource sessions at once from one IPv4 address or one IPv6 /56
 * @param most sessions in all
 * @param shared addresses that say nothing of who comes from there, so that nobody is counted by
 *     them, before sign-in or after it, but that all of them together have half of the room: those
 *     of the machine itself, where tunnels and onion services end, and what the operator names
 * @param arrivals connections of one source
 * @param commandsPerKey commands asked for with one key
 * @param commandsPerSource commands asked for from one source
 * @param packets of one connection: bytes, and a thousand more for each packet
 * @param typed bytes at the screens of one connection
 * @param sizes of one window
 * @param exchanges of keys on one connection; twenty times as many by one source
 */
public record StayLimits(
    int perKey,
    int perSource,
    int most,
    Set<InetAddress> shared,
    Rate arrivals,
    Rate commandsPerKey,
    Rate commandsPerSource,
    Rate packets,
    Rate typed,
    Rate sizes,
    Rate exchanges) {
  /** So many sessions at once one key may have where the operator says nothing else. */
  public static final int PER_KEY = 20;

  /**
   * The hub's own.
   *
   * @param perKey sessions at once with one key; commands go with them
   */
  public static StayLimits usual(int perKey) {
    return new StayLimits(
        perKey,
        400,
        5_000,
        Set.of(InetAddress.ofLiteral("127.0.0.1"), InetAddress.ofLiteral("::1")),
        Rate.perSecond(300, 5),
        Rate.perSecond(6L * perKey, Math.max(1, perKey / 5)),
        Rate.perSecond(600, 20),
        Rate.perSecond(4_000_000, 1_000_000),
        Rate.perSecond(128 * 1024, 2 * 1024),
        Rate.perSecond(40, 10),
        Rate.perSecond(30, 1));
  }

  /** The same where those addresses are shared as well. */
  public StayLimits sharing(Set<InetAddress> more) {
    Set<InetAddress> all = new HashSet<>(shared);
    all.addAll(more);
    return new StayLimits(
        perKey,
        perSource,
        most,
        Set.copyOf(all),
        arrivals,
        commandsPerKey,
        commandsPerSource,
        packets,
        typed,
        sizes,
        exchanges);
  }

  /** The same where people bring as many sessions and ask for as many commands as they like. */
  public static StayLimits generous() {
    StayLimits usual = usual(100_000);
    Rate any = Rate.perSecond(1_000_000, 1_000_000);
    return new StayLimits(
        100_000,
        100_000,
        100_000,
        usual.shared,
        any,
        any,
        any,
        usual.packets,
        usual.typed,
        usual.sizes,
        usual.exchanges);
  }
}
