package paris.p2p.rendezvous.ssh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.sshd.client.ClientBuilder;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.channel.PtyChannelConfiguration;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;

/**
 * A guest of the hub's own, who comes in by the door as everybody does, so that the first stranger
 * need not wait for what a cold Java takes its time over.
 */
public final class Rehearsal implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Map<String, String> ENVIRONMENT = Map.of("LANG", "fr_FR.UTF-8");

  /** What people's own programs ask for, the oldest first. */
  private static final List<BuiltinDHFactories> EXCHANGES =
      List.of(BuiltinDHFactories.curve25519, BuiltinDHFactories.mlkem768x25519);

  private final String host;
  private final int port;
  private final SshClient guest;

  /** For the door that is open there under this key. */
  public Rehearsal(String host, int port, HostKey key) {
    this.host = host;
    this.port = port;
    PublicKey known = key.pair().getPublic();
    guest = SshClient.setUpDefaultClient();
    guest.setNioWorkers(1);
    guest.setServerKeyVerifier((session, at, shown) -> KeyUtils.compareKeys(known, shown));
    guest.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
    guest.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
    guest.start();
  }

  /** Comes in once by each exchange of keys, and asks that each time. */
  public void ask(String command) throws IOException {
    for (BuiltinDHFactories exchange : EXCHANGES) {
      guest.setKeyExchangeFactories(List.of(ClientBuilder.DH2KEX.apply(exchange)));
      try (ClientSession session = signIn()) {
        ask(session, command);
      }
    }
  }

  /** Comes in once and presses these keys on a screen, each when the one before it has shown. */
  public void press(List<String> keys) throws IOException {
    try (ClientSession session = signIn()) {
      PtyChannelConfiguration terminal = new PtyChannelConfiguration();
      terminal.setPtyType("xterm-256color");
      terminal.setPtyColumns(80);
      terminal.setPtyLines(24);
      ChannelShell shell = session.createShellChannel(terminal, ENVIRONMENT);
      shell.setUsePty(true);
      shell.open().verify(PATIENCE);
      press(keys, shell.getInvertedOut(), shell.getInvertedIn());
      shell.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
    }
  }

  private static void press(List<String> keys, InputStream screen, OutputStream keyboard)
      throws IOException {
    byte[] shown = new byte[1 << 16];
    for (String key : keys) {
      if (screen.read(shown) < 0) return;
      keyboard.write(key.getBytes(StandardCharsets.UTF_8));
      keyboard.flush();
    }
  }

  private ClientSession signIn() throws IOException {
    ClientSession session =
        guest.connect(SignIn.GUEST, host, port).verify(PATIENCE).getClientSession();
    session.auth().verify(PATIENCE);
    return session;
  }

  private static void ask(ClientSession session, String command) throws IOException {
    try (ChannelExec channel = session.createExecChannel(command, null, ENVIRONMENT)) {
      channel.setOut(new ByteArrayOutputStream());
      channel.setErr(new ByteArrayOutputStream());
      channel.open().verify(PATIENCE);
      channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
    }
  }

  @Override
  public void close() {
    guest.close(true);
  }
}
