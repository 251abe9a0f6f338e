package paris.p2p.rendezvous.tui;

import java.util.Optional;
import paris.p2p.rendezvous.news.News;

/** All that can wait in the inbox of a visit. */
sealed interface Mail {
  record Typed(byte[] bytes, Runnable consumed) implements Mail {}

  record Sized(int columns, int rows) implements Mail {}

  record Heard(News news) implements Mail {}

  /** So much news came that it was not kept. */
  record Missed() implements Mail {}

  /** Some work is done. */
  record Done(Errand errand, Optional<Message.Answer> answer, Optional<Throwable> crash)
      implements Mail {}

  /** What was sent has left. */
  record Sent() implements Mail {}

  record Gone() implements Mail {}

  record Closing() implements Mail {}

  /** Whose visit it is ended it from another session. */
  record Ended() implements Mail {}
}
