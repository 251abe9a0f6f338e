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
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.rules.Caller;

/**
 * Who is connected with a screen at this moment; in memory only. Coming and going costs the same
 * whoever is here: names are counted, and put into a list when somebody looks. Who wishes not to be
 * seen is not counted at all, not even among those without a name: a number that grows whenever
 * somebody has just written would tell as much as the name.
 */
public final class Presence {
  private final People people;
  private final Predicate<Caller> unseen;
  private final Newsroom newsroom;
  private final Map<Stay, Seen> stays = new IdentityHashMap<>();

  /** How many screens each name has, by the alphabet. */
  private final TreeMap<String, Integer> screens;

  private int others;
  private Optional<Here> here = Optional.empty();

  /** Where everybody is seen. */
  public Presence(People people, Newsroom newsroom) {
    this(people, _ -> false, newsroom);
  }

  /**
   * @param unseen who wishes not to be seen; asked as they come, and when they have chosen anew
   */
  public Presence(People people, Predicate<Caller> unseen, Newsroom newsroom) {
    this.people = people;
    this.unseen = unseen;
    this.newsroom = newsroom;
    // The order of French dictionaries; names that differ only in case stay apart.
    Collator collator = Collator.getInstance(Locale.FRENCH);
    Comparator<String> alphabet = (one, other) -> collator.compare(one, other);
    screens = new TreeMap<>(alphabet.thenComparing(Comparator.naturalOrder()));
  }

  private record Seen(Caller caller, Optional<Person> person, boolean hidden) {
    Optional<String> name() {
      return person.map(Person::name);
    }
  }

  /** Somebody's screen opens; it closes with what is returned. */
  public Stay enter(Caller caller) {
    Stay stay = new Open(caller);
    Seen seen = seen(caller);
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

  /**
   * Looks up this key again, for all its screens and those of its person: it has joined, or they
   * have chosen whether they are seen.
   */
  public void renamed(Caller caller) {
    Seen now = seen(caller);
    Optional<Long> whose = now.person().map(Person::id);
    again(
        seen ->
            seen.caller().fingerprint().equals(caller.fingerprint())
                || whose.isPresent() && whose.equals(seen.person().map(Person::id)),
        seen -> new Seen(seen.caller(), now.person(), now.hidden()));
  }

  /** Somebody who had a name has this one: on all their screens, whichever key they came with. */
  public void renamed(Person person) {
    again(
        seen -> seen.person().filter(it -> it.id() == person.id()).isPresent(),
        seen -> new Seen(seen.caller(), Optional.of(person), seen.hidden()));
  }

  private void again(Predicate<Seen> whose, UnaryOperator<Seen> looked) {
    change(() -> {
      boolean shows = false;
      for (Map.Entry<Stay, Seen> stay : stays.entrySet()) {
        Seen seen = stay.getValue();
        if (!whose.test(seen)) continue;
        Seen now = looked.apply(seen);
        stay.setValue(now);
        boolean same = seen.name().equals(now.name()) && seen.hidden() == now.hidden();
        shows |= !same && (counted(seen, -1) | counted(now, 1));
      }
      return shows;
    });
  }

  private Seen seen(Caller caller) {
    return new Seen(caller, people.peer(caller).person(), unseen.test(caller));
  }

  private synchronized boolean showing(Stay stay) {
    return Optional.ofNullable(stays.get(stay)).filter(seen -> !seen.hidden()).isPresent();
  }

  private synchronized Optional<Person> seen(Stay stay) {
    return Optional.ofNullable(stays.get(stay)).flatMap(Seen::person);
  }

  /** One more or one less; whether that shows. */
  private boolean counted(Seen seen, int more) {
    if (seen.hidden()) return false;
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

    /** Whether whoever looks at it wishes to be seen. */
    boolean shows();

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
    public boolean shows() {
      return showing(this);
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
