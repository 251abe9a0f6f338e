package paris.p2p.rendezvous.ssh;

import java.net.InetAddress;
import java.util.Set;

/**
 * Where the door is and how it is guarded.
 *
 * @param host name or address to listen on
 * @param port 0 takes a free one
 * @param sntrup whether to offer sntrup761x25519: post-quantum for OpenSSH 9.0 to 9.8, at 17 ms of
 *     the server's time for each arrival
 * @param proxies from these addresses come proxies, who say from whom ({@link ProxyHeader})
 * @param limits for those who knock
 * @param stays for those who have signed in
 */
public record DoorSettings(
    String host,
    int port,
    boolean sntrup,
    Set<InetAddress> proxies,
    DoorLimits limits,
    StayLimits stays) {
  /** The usual guard. */
  public static DoorSettings at(String host, int port) {
    return new DoorSettings(
        host, port, true, Set.of(), DoorLimits.usual(), StayLimits.usual(StayLimits.PER_KEY));
  }
}
