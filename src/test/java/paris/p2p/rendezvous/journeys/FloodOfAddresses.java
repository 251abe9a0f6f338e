package paris.p2p.rendezvous.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import paris.p2p.rendezvous.ssh.Client;
import paris.p2p.rendezvous.ssh.Stranger;

/**
 * For {@code scripts/flood}: so many addresses that each hold a connection and renew it, {@value
 * #CONNECTS} connects a second in all, at a hub in a process of its own. Of {@value #VISITORS}
 * visitors, each from an address that nobody has seen before, most are in within two seconds.
 */
public final class FloodOfAddresses {
  private static final int CONNECTS = 460;
  private static final int VISITORS = 100;
  private static final Duration IN = Duration.ofSeconds(2);

  private final Besieged hub;
  private final List<Socket> held;
  private final AtomicBoolean over = new AtomicBoolean();
  private int knocks;

  private FloodOfAddresses(Besieged hub, int addresses) {
    this.hub = hub;
    this.held = new ArrayList<>(Collections.nCopies(addresses, null));
  }

  /**
   * @param arguments the port of the hub, the number of its process, how many addresses, and how
   *     many visitors of a hundred have to come in
   */
  public static void main(String[] arguments) throws Exception {
    Besieged hub = new Besieged(Integer.parseInt(arguments[0]), arguments[1]);
    int addresses = Integer.parseInt(arguments[2]);
    new FloodOfAddresses(hub, addresses).run(Integer.parseInt(arguments[3]));
    System.exit(hub.held() ? 0 : 1);
  }

  private void run(int least) throws Exception {
    KeyPair key = Client.key();
    int came = 0;
    List<Long> took = new ArrayList<>();
    try (Stranger stranger = new Stranger(hub.port())) {
      for (int i = 0; i < 3; i++) stranger.visits("127.8.0." + (1 + i), key, IN.multipliedBy(5));
      Thread flood = Thread.ofPlatform().start(this::flood);
      while (knocks < 2 * held.size()) LockSupport.parkNanos(10_000_000);
      for (int i = 0; i < VISITORS; i++) {
        long began = System.nanoTime();
        if (stranger.visits("127.9.0." + (1 + i), key, IN)) came++;
        took.add((System.nanoTime() - began) / 1_000_000);
      }
      over.set(true);
      flood.join();
    }
    Collections.sort(took);
    System.out.printf(
        "       %,d addresses, %,d connects; visitors take %,d ms, nine of ten at most %,d ms%n",
        held.size(), knocks, took.get(VISITORS / 2), took.get(VISITORS * 9 / 10));
    hub.atLeast("of " + VISITORS + " visitors are in within 2 s", came, least, "");
    for (Socket socket : held) if (socket != null) socket.close();
  }

  private void flood() {
    long next = System.nanoTime();
    while (!over.get()) {
      next += 1_000_000_000 / CONNECTS;
      LockSupport.parkNanos(next - System.nanoTime());
      renew(knocks++ % held.size());
    }
  }

  private void renew(int which) {
    try {
      if (held.get(which) != null) held.get(which).close();
      Socket socket = new Socket();
      held.set(which, socket);
      socket.bind(new InetSocketAddress("127.7.%d.%d".formatted(which / 250, 1 + which % 250), 0));
      socket.connect(new InetSocketAddress("127.0.0.1", hub.port()), 1_000);
    } catch (java.net.SocketException | java.net.SocketTimeoutException refused) {
      // As it may be.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
