package paris.p2p.rendezvous.people;

import java.text.Collator;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.rules.Caller;

/**
 * Who is connected with a screen at this moment; in memory only. Coming and going costs the same
 * whoever is here: names are counted, and put into a list when somebody looks.
 */
public final class Presence {
  private final People people;
  private final Newsroom newsroom;
  private final Map<Stay, Seen> stays = new IdentityHashMap<>();

  /** How many screens each name has, by the alphabet. */
  private final TreeMap<String, Integer> screens;

  private int others;
  private Optional<Here> here = Optional.empty();

  public Presence(People people, Newsroom newsroom) {
    this.people = people;
    this.newsroom = newsroom;
    // The order of French dictionaries; names that differ only in case stay apart.
    Collator collator = Collator.getInstance(Locale.FRENCH);
    Comparator<String> alphabet = (one, other) -> collator.compare(one, other);
    screens = new TreeMap<>(alphabet.thenComparing(Comparator.naturalOrder()));
  }

  private record Seen(Caller caller, Optional<Person> person) {
    Optional<String> name() {
      return person.map(Person::name);
    }
  }

  /** Somebody's screen opens; it closes with what is returned. */
  public Stay enter(Caller caller) {
    Stay stay = new Open(caller);
    Seen seen = new Seen(caller, person(caller));
    change(() -> {
      stays.put(stay, seen);
      return counted(seen, 1);
    });
    return stay;
  }

  /** Who is here. */
  public synchronized Here here() {
    if (here.isEmpty()) here = Optional.of(new Here(List.copyOf(screens.keySet()), others));
    return here.get();
  }

  /** Looks up the name of this key again for all its screens: it has joined. */
  public void renamed(Caller caller) {
    Optional<Person> person = person(caller);
    change(() -> {
      boolean shows = false;
      for (Map.Entry<Stay, Seen> stay : stays.entrySet()) {
        Seen seen = stay.getValue();
        boolean same = seen.caller().fingerprint().equals(caller.fingerprint());
        if (!same || seen.name().equals(person.map(Person::name))) continue;
        Seen now = new Seen(seen.caller(), person);
        stay.setValue(now);
        shows |= counted(seen, -1) | counted(now, 1);
      }
      return shows;
    });
  }

  private Optional<Person> person(Caller caller) {
    return people.peer(caller).person();
  }

  private synchronized Optional<Person> seen(Stay stay) {
    return Optional.ofNullable(stays.get(stay)).flatMap(Seen::person);
  }

  /** One more or one less; whether that shows. */
  private boolean counted(Seen seen, int more) {
    if (seen.name().isEmpty()) {
      others += more;
      return true;
    }
    int before = screens.getOrDefault(seen.name().get(), 0);
    if (before + more > 0) screens.put(seen.name().get(), before + more);
    else screens.remove(seen.name().get());
    return before == 0 || before + more == 0;
  }

  /** Does this, and tells about it when it shows. */
  private void change(BooleanSupplier changing) {
    synchronized (this) {
      if (!changing.getAsBoolean()) return;
      here = Optional.empty();
    }
    newsroom.tell(new News.PresenceChanged());
  }

  /** One open screen. */
  public interface Stay extends AutoCloseable {
    /**
     * Who looks at it, as they were when it opened or got its name; none without a name and once it
     * is closed. Asks nobody.
     */
    Optional<Person> person();

    /** Looks up the name again: the key has joined. */
    void renamed();

    @Override
    void close();
  }

  private final class Open implements Stay {
    private final Caller caller;

    Open(Caller caller) {
      this.caller = caller;
    }

    @Override
    public Optional<Person> person() {
      return seen(this);
    }

    @Override
    public void renamed() {
      Presence.this.renamed(caller);
    }

    @Override
    public void close() {
      change(() -> {
        Seen seen = stays.remove(this);
        return seen != null && counted(seen, -1);
      });
    }
  }
}
