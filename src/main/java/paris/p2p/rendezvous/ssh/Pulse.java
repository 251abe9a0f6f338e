package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.buffer.Buffer;

/**
 * Asks every client now and then whether it is still there, and hangs up on those that have not
 * answered a few times in a row: somebody who vanished without a word is found in no other way.
 * MINA's own heartbeat on a server is a message that nobody answers.
 */
final class Pulse implements Runnable {
  /** Clients answer with a failure when they do not know it, which will do (RFC 4254, 4). */
  private static final String QUESTION = "keepalive@openssh.com";

  private final AttributeKey<AtomicInteger> unanswered = new AttributeKey<>();
  private final Supplier<? extends Collection<? extends Session>> sessions;
  private final int most;

  Pulse(Supplier<? extends Collection<? extends Session>> sessions, int most) {
    this.sessions = sessions;
    this.most = most;
  }

  @Override
  public void run() {
    for (Session session : sessions.get()) {
      if (session.isAuthenticated()) ask(session);
    }
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
