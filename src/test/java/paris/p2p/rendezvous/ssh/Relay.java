package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A wire between one client and the door, that can go dead in one direction without a word. */
final class Relay implements AutoCloseable {
  private final ServerSocket front = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  private final Socket back;
  private volatile boolean deaf;

  Relay(int port) throws IOException {
    back = new Socket(InetAddress.getLoopbackAddress(), port);
    Thread.ofVirtual().start(this::carry);
  }

  int port() {
    return front.getLocalPort();
  }

  /** From now on, nothing that the client says reaches the door. */
  void stopListening() {
    deaf = true;
  }

  private void carry() {
    try {
      Socket client = front.accept();
      Thread.ofVirtual().start(() -> pump(back, client, false));
      pump(client, back, true);
    } catch (IOException closed) {
      deaf = true;
    }
  }

  private void pump(Socket from, Socket to, boolean clientSide) {
    byte[] bytes = new byte[8192];
    try {
      InputStream in = from.getInputStream();
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        if (!clientSide || !deaf) to.getOutputStream().write(bytes, 0, read);
      }
    } catch (IOException closed) {
      deaf = true;
    }
  }

  @Override
  public void close() throws IOException {
    front.close();
    back.close();
  }
}
