package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.session.ServerProxyAcceptor;
import org.apache.sshd.server.session.ServerSession;

/**
 * Reads who truly comes where a proxy of the operator's own stands before the door: the header of
 * the PROXY protocol, version 2 (HAProxy's proxy-protocol.txt, section 2.2). Such a proxy must send
 * one; from everybody else it is what they say instead of a version, and they are cut for it.
 */
final class ProxyHeader implements ServerProxyAcceptor {
  private static final byte[] SIGNATURE = HexFormat.of().parseHex("0d0a0d0a000d0a515549540a");
  private static final int FIXED = SIGNATURE.length + 4;

  /** Addresses take 36 bytes at most; what may follow them is passed over. */
  private static final int LONGEST = 512;

  private static final int LOCAL = 0x20;
  private static final int PROXY = 0x21;
  private static final int TCP_OVER_IPV4 = 0x11;
  private static final int TCP_OVER_IPV6 = 0x21;

  private final Waiting waiting;

  ProxyHeader(Waiting waiting) {
    this.waiting = waiting;
  }

  /** Called again from the start whenever more has come; true once the header is read. */
  @Override
  public boolean acceptServerProxyMetadata(ServerSession session, Buffer read) throws IOException {
    if (!waiting.proxied(session)) return true;
    if (read.available() < FIXED) return false;
    if (!Arrays.equals(taken(read, SIGNATURE.length), SIGNATURE)) throw broken();
    int command = read.getUByte();
    int family = read.getUByte();
    int length = read.getUShort();
    if (length > LONGEST || command != LOCAL && command != PROXY) throw broken();
    if (read.available() < length) return false;
    byte[] rest = taken(read, length);
    if (command == LOCAL) return true;
    InetAddress source = source(family, rest).orElseThrow(ProxyHeader::broken);
    if (session instanceof Connection came) came.introduce(source);
    if (!waiting.introduce(session, source)) session.close(true);
    return true;
  }

  private static byte[] taken(Buffer read, int length) {
    byte[] bytes = new byte[length];
    read.getRawBytes(bytes);
    return bytes;
  }

  private static Optional<InetAddress> source(int family, byte[] rest) throws IOException {
    int size =
        switch (family) {
          case TCP_OVER_IPV4 -> 4;
          case TCP_OVER_IPV6 -> 16;
          default -> 0;
        };
    int both = 2 * size + 4; // two addresses and two ports
    if (size == 0 || rest.length < both) return Optional.empty();
    return Optional.of(InetAddress.getByAddress(Arrays.copyOf(rest, size)));
  }

  private static IOException broken() {
    return new IOException("the proxy sent no PROXY header of version 2");
  }
}
