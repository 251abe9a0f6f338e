package paris.p2p.rendezvous.journeys;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * For {@code scripts/flood}: {@value #TIMES} plain connects, nearly all of them refused, leave
 * nothing in a hub in a process of its own.
 */
public final class FloodOfRefusals {
  private static final int TIMES = 25_000;
  private static final int AT_ONCE = 8;
  private static final long CONNECTIONS = 300;
  private static final long MORE_RESIDENT = 60_000_000;

  private FloodOfRefusals() {}

  /**
   * @param arguments the port of the hub and the number of its process
   */
  public static void main(String[] arguments) throws Exception {
    Besieged hub = new Besieged(Integer.parseInt(arguments[0]), arguments[1]);
    AtomicInteger heard = new AtomicInteger();
    for (int i = 0; i < 100; i++) knock(hub, "127.0.0.3", heard); // warms both
    hub.heap();
    long before = hub.resident();
    heard.set(0);
    try (ExecutorService several = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int i = 0; i < TIMES; i++) several.execute(() -> knock(hub, "127.0.0.2", heard));
      several.shutdown();
      several.awaitTermination(10, TimeUnit.MINUTES);
    }
    hub.atLeast("connects that are refused:", TIMES - heard.get(), 20_000, "");
    hub.atMost("live connections that are left:", hub.connections(), CONNECTIONS - 1, "");
    hub.atMost("more resident:", hub.resident() - before, MORE_RESIDENT, "bytes");
    System.exit(hub.held() ? 0 : 1);
  }

  private static void knock(Besieged hub, String from, AtomicInteger heard) {
    try (Socket socket = hub.knock(from)) {
      socket.setSoTimeout(10_000);
      if (socket.getInputStream().read() >= 0) heard.incrementAndGet();
    } catch (IOException cut) {
      // Refused, as it should be.
    }
  }
}
