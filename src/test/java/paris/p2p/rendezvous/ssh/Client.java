package paris.p2p.rendezvous.ssh;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.channel.PtyChannelConfiguration;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;

/** Somebody at a terminal of their own: MINA's client on 127.0.0.1. */
public final class Client implements AutoCloseable {
  /** How long anything may take. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ClientSession session;
  private final Runnable afterwards;

  private Client(ClientSession session, Runnable afterwards) {
    this.session = session;
    this.afterwards = afterwards;
  }

  /** What came of a command; {@code exit} is -1 when the server sent none. */
  public record Result(int exit, String out, String err) {}

  /** Somebody who signs with that key. */
  public static Client with(int port, KeyPair key) throws IOException {
    return as("ada", port, key);
  }

  /** Somebody without a key, let in by keyboard-interactive. */
  public static Client keyless(int port) throws IOException {
    return as("ada", port);
  }

  /** Somebody of that user name with those keys. */
  public static Client as(String user, int port, KeyPair... keys) throws IOException {
    SshClient mina = bare();
    mina.setKeyIdentityProvider(KeyIdentityProvider.wrapKeyPairs(List.of(keys)));
    return signIn(mina, user, port);
  }

  /**
   * A client of MINA's own that knows no keys and believes every host. It asks for curve25519
   * first: Bouncy Castle takes longer over a key of sntrup761, which MINA would prefer, than the
   * hub over all else. OpenSSH's clients test that one.
   */
  static SshClient bare() {
    SshClient mina = SshClient.setUpDefaultClient();
    mina.setKeyExchangeFactories(
        mina.getKeyExchangeFactories().stream()
            .sorted(Comparator.comparing(one -> !one.getName().startsWith("curve25519")))
            .toList());
    mina.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
    mina.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
    mina.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
    return mina;
  }

  /** Signs in by a client that is not started yet and ends with it. */
  static Client signIn(SshClient mina, String user, int port) throws IOException {
    mina.start();
    try {
      return new Client(session(mina, user, port), () -> mina.close(true));
    } catch (IOException | RuntimeException e) {
      mina.close(true);
      throw e;
    }
  }

  /** Signs in by a client that is running and goes on. */
  static Client next(SshClient mina, String user, int port, KeyPair... keys) throws IOException {
    return new Client(session(mina, user, port, keys), () -> {});
  }

  private static ClientSession session(SshClient mina, String user, int port, KeyPair... keys)
      throws IOException {
    ClientSession session = mina.connect(user, "127.0.0.1", port).verify(PATIENCE).getSession();
    for (KeyPair key : keys) session.addPublicKeyIdentity(key);
    session.auth().verify(PATIENCE);
    return session;
  }

  /** A key of that kind: {@code Ed25519}, {@code EC} or {@code RSA}. */
  public static KeyPair key(String kind, int bits) throws Exception {
    Crypto.register();
    if (kind.equals("Ed25519")) return Algorithms.newEd25519();
    KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  /** A new ed25519 key. */
  public static KeyPair key() throws Exception {
    return key("Ed25519", 256);
  }

  /** Runs a command with that on its standard input, and waits for its end. */
  public Result exec(String command, String input) throws IOException {
    return exec(command, input.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  public Result exec(String command, byte[] input, Map<String, ?> environment) throws IOException {
    ChannelExec channel = session.createExecChannel(command, null, environment);
    return finish(channel, input);
  }

  /** A command with a terminal, as {@code ssh -t} asks for it. */
  public Result execWithTerminal(String command, String input) throws IOException {
    ChannelExec channel =
        session.createExecChannel(
            command, StandardCharsets.UTF_8, terminal(80, 24, "xterm"), Map.of());
    channel.setUsePty(true);
    return finish(channel, input.getBytes(StandardCharsets.UTF_8));
  }

  /** A shell without a terminal, as {@code ssh -T}. */
  public Result shellWithoutTerminal(String input) throws IOException {
    ChannelShell channel = session.createShellChannel();
    channel.setUsePty(false);
    return finish(channel, input.getBytes(StandardCharsets.UTF_8));
  }

  private static Result finish(ClientChannel channel, byte[] input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (channel) {
      channel.setIn(new ByteArrayInputStream(input));
      channel.setOut(out);
      channel.setErr(err);
      channel.open().verify(PATIENCE);
      channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
      Integer exit = channel.getExitStatus();
      return new Result(
          exit == null ? -1 : exit,
          out.toString(StandardCharsets.UTF_8),
          err.toString(StandardCharsets.UTF_8));
    }
  }

  /** The screens, on a terminal of that size. */
  public Shell shell(int columns, int rows, Map<String, String> environment) throws IOException {
    String term = environment.getOrDefault("TERM", "xterm-256color");
    ChannelShell channel = session.createShellChannel(terminal(columns, rows, term), environment);
    channel.setUsePty(true);
    channel.open().verify(PATIENCE);
    return new Shell(channel);
  }

  private static PtyChannelConfiguration terminal(int columns, int rows, String term) {
    PtyChannelConfiguration terminal = new PtyChannelConfiguration();
    terminal.setPtyType(term);
    terminal.setPtyColumns(columns);
    terminal.setPtyLines(rows);
    return terminal;
  }

  /** Drops the connection without a word. */
  public void cut() {
    session.getIoSession().close(true);
  }

  public ClientSession session() {
    return session;
  }

  @Override
  public void close() {
    session.close(true);
    afterwards.run();
  }
}
