package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What waits for a visit, in the order in which it came. Who puts something in never waits.
 * Bounded: sizes are folded into the last one, the same news is kept once, and more than {@value
 * #NEWS_MOST} of them become one {@link Mail.Missed}; bytes are bounded by who types them, since
 * more may only come once these are consumed.
 */
final class Inbox {
  static final int NEWS_MOST = 64;
  private static final Mail.Missed MISSED = new Mail.Missed();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private List<Mail> mails = new ArrayList<>();
  private int news;

  void put(Mail mail) {
    lock.lock();
    try {
      switch (mail) {
        case Mail.Sized sized -> {
          mails.removeIf(Mail.Sized.class::isInstance);
          mails.add(sized);
        }
        case Mail.Heard heard -> hear(heard);
        case Mail.Typed _,
            Mail.Missed _,
            Mail.Done _,
            Mail.Sent _,
            Mail.Gone _,
            Mail.Closing _,
            Mail.Ended _ ->
            mails.add(mail);
      }
      arrived.signal();
    } finally {
      lock.unlock();
    }
  }

  private void hear(Mail.Heard heard) {
    if (news > NEWS_MOST || mails.contains(heard)) return;
    news++;
    if (news <= NEWS_MOST) {
      mails.add(heard);
    } else {
      mails.removeIf(Mail.Heard.class::isInstance);
      mails.add(MISSED);
    }
  }

  /** All that waits; if there is nothing, waits for it, but no longer than so many nanoseconds. */
  List<Mail> take(long nanos) throws InterruptedException {
    long left = nanos;
    lock.lockInterruptibly();
    try {
      while (mails.isEmpty() && left > 0) left = arrived.awaitNanos(left);
      if (mails.isEmpty()) return List.of();
      List<Mail> all = mails;
      mails = new ArrayList<>();
      news = 0;
      return all;
    } finally {
      lock.unlock();
    }
  }
}
