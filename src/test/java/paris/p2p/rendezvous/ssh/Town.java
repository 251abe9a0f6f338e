package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.security.KeyPair;
import java.util.List;
import org.apache.sshd.client.ClientBuilder;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.core.CoreModuleProperties;

/** Where many visitors live, who all share the threads of one client. */
public final class Town implements AutoCloseable {
  private final SshClient mina = Client.bare();
  private final int port;

  /**
   * @param port of the hub that they visit
   * @param window bytes that the hub may send to somebody who reads none of them
   */
  public Town(int port, int window) {
    this.port = port;
    mina.setNioWorkers(2);
    // The exchange that costs least: this is about what is left behind, not about how one came in.
    mina.setKeyExchangeFactories(
        List.of(ClientBuilder.DH2KEX.apply(BuiltinDHFactories.curve25519)));
    CoreModuleProperties.WINDOW_SIZE.set(mina, (long) window);
    CoreModuleProperties.MAX_PACKET_SIZE.set(mina, (long) window);
    mina.start();
  }

  /** One of them, signed in without a key. */
  public Client somebody() throws IOException {
    return Client.next(mina, "ada", port);
  }

  /** One of them, signed in with that key. */
  public Client somebody(KeyPair key) throws IOException {
    return Client.next(mina, "ada", port, key);
  }

  @Override
  public void close() {
    mina.close(true);
  }
}
