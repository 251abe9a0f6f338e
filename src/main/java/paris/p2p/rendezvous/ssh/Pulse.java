package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.session.ServerConnectionService;

/**
 * Asks every client now and then whether it is still there, and hangs up on those that have not
 * answered a few times in a row: somebody who vanished without a word is found in no other way.
 * MINA's own heartbeat on a server is a message that nobody answers. Those who have had neither a
 * screen nor a command for long have forgotten their connection, and are hung up on as well.
 */
final class Pulse implements Runnable {
  /** Clients answer with a failure when they do not know it, which will do (RFC 4254, 4). */
  private static final String QUESTION = "keepalive@openssh.com";

  /** So many pulses without a channel; half an hour of them, as long as a screen may stand idle. */
  static final int UNUSED_MOST = 30;

  private final AttributeKey<AtomicInteger> unanswered = new AttributeKey<>();
  private final AttributeKey<AtomicInteger> unused = new AttributeKey<>();
  private final Supplier<? extends Collection<? extends Session>> sessions;
  private final int most;

  Pulse(Supplier<? extends Collection<? extends Session>> sessions, int most) {
    this.sessions = sessions;
    this.most = most;
  }

  @Override
  public void run() {
    for (Session session : sessions.get()) {
      if (!session.isAuthenticated()) continue;
      if (forgotten(session)) session.close(true);
      else ask(session);
    }
  }

  private boolean forgotten(Session session) {
    AtomicInteger pulses = session.computeAttributeIfAbsent(unused, key -> new AtomicInteger());
    var channels = session.getService(ServerConnectionService.class);
    if (channels == null || channels.getChannels().isEmpty()) {
      return pulses.incrementAndGet() > UNUSED_MOST;
    }
    pulses.set(0);
    return false;
  }

  private void ask(Session session) {
    AtomicInteger open = session.computeAttributeIfAbsent(unanswered, key -> new AtomicInteger());
    if (open.getAndIncrement() >= most) {
      session.close(true);
      return;
    }
    Buffer question = session.createBuffer(SshConstants.SSH_MSG_GLOBAL_REQUEST);
    question.putString(QUESTION);
    question.putBoolean(true);
    try {
      session.request(question, QUESTION, (command, answer) -> open.set(0));
    } catch (IOException | RuntimeException e) {
      session.close(true);
    }
  }
}
