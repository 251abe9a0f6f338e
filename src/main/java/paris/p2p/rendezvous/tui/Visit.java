package paris.p2p.rendezvous.tui;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.terminal.Ear;
import paris.p2p.rendezvous.text.Wordless;

/**
 * One session on the screens, from coming in to hanging up, on one virtual thread of its own. Hears
 * what comes from the terminal on any thread and never keeps who tells it.
 *
 * @param <S> the services that pages work with
 */
public final class Visit<S> implements Ear {
  private static final Logger LOG = LoggerFactory.getLogger(Visit.class);

  /** How long goodbye waits for what is still being sent. */
  private static final Duration LAST_WAIT = Duration.ofSeconds(2);

  private final Entrance entrance;
  private final Seating<S> seating;
  private final Premises<S> premises;
  private final Inbox inbox = new Inbox();
  private final Outlet outlet;
  private volatile BooleanSupplier pasting = () -> false;

  public Visit(Entrance entrance, Seating<S> seating, Premises<S> premises) {
    this.entrance = entrance;
    this.seating = seating;
    this.premises = premises;
    this.outlet = new Outlet(entrance.line(), inbox, premises.limits().stall());
  }

  /** Begins; to be called once. Hanging up is the very last that a visit does. */
  public void start() {
    Thread.ofVirtual().name("visit " + entrance.id()).start(this::live);
  }

  @Override
  public void typed(byte[] bytes, Runnable consumed) {
    inbox.put(new Mail.Typed(bytes, consumed));
  }

  @Override
  public boolean pasting() {
    return pasting.getAsBoolean();
  }

  @Override
  public void resized(int columns, int rows) {
    inbox.put(new Mail.Sized(columns, rows));
  }

  @Override
  public void gone() {
    inbox.put(new Mail.Gone());
  }

  @Override
  public void closing() {
    inbox.put(new Mail.Closing());
  }

  @Override
  public void ended() {
    inbox.put(new Mail.Ended());
  }

  // Whatever happens inside, the line is hung up.
  private void live() {
    Entrance wished = entrance;
    FrameWords words = premises.frame().words(entrance.language());
    Farewell farewell = Farewell.CRASHED;
    Signals signals = new Signals(entrance.capabilities());
    try {
      Seating.Taken<S> taken = seating.take().apply(entrance);
      S services = taken.services();
      wished = taken.entrance();
      signals = new Signals(wished.capabilities());
      try {
        Works<S> works = new Works<>(entrance.id(), services, inbox, premises.limits().pace());
        Sitting<S> sitting = new Sitting<>(wished, premises, works, inbox, outlet, signals);
        pasting = sitting::pasting;
        farewell = attend(sitting, works, services);
        words = sitting.words();
      } finally {
        seating.leave().accept(services);
      }
    } catch (RuntimeException crash) {
      LOG.error("visit {}: crashed", entrance.id(), Wordless.of(crash));
    } catch (InterruptedException stopped) {
      farewell = Farewell.CLOSING;
    } finally {
      hangUp(farewell, words, wished, signals);
    }
  }

  private Farewell attend(Sitting<S> sitting, Works<S> works, S services)
      throws InterruptedException {
    try (Newsroom.Subscription _ = premises.newsroom().listen(news -> hear(news, services))) {
      return sitting.attend();
    } finally {
      works.finish(premises.limits().finish());
    }
  }

  private void hear(News news, S services) {
    if (seating.hears().test(services, news)) inbox.put(new Mail.Heard(news));
  }

  private void hangUp(Farewell farewell, FrameWords words, Entrance wished, Signals signals) {
    if (farewell == Farewell.STALLED) {
      outlet.cut();
      return;
    }
    try {
      if (farewell != Farewell.GONE && freed()) {
        outlet.send(farewell.bytes(words, wished, signals));
      }
    } catch (InterruptedException stopped) {
      LOG.debug("visit {}: no time for a goodbye", entrance.id());
    } finally {
      outlet.hangUp();
    }
  }

  /** Whether the line takes one more sending, or does soon. */
  private boolean freed() throws InterruptedException {
    long end = System.nanoTime() + LAST_WAIT.toNanos();
    while (!outlet.free()) {
      long left = end - System.nanoTime();
      if (left <= 0) return false;
      for (Mail mail : inbox.take(left)) {
        if (mail instanceof Mail.Sent) outlet.sent();
        if (mail instanceof Mail.Gone) return false;
      }
    }
    return true;
  }
}
