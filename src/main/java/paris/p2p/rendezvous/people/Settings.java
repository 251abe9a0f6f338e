package paris.p2p.rendezvous.people;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal.Limited;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/**
 * What somebody has chosen for themselves; what they have not, their terminal decides. How the hub
 * is shown is chosen for each key, what others see of a person once for all their keys.
 */
public final class Settings {
  public static final String LANGUAGE = "language";

  /** The setting of colours, and the value that leaves them out. */
  public static final String COLOUR = "colour";

  public static final String NO_COLOUR = "none";

  /** The setting of signs, and the value for those of ASCII only. */
  public static final String SIGNS = "signs";

  public static final String ASCII = "ascii";

  /** The setting of being named among those who come, and the value for it. */
  public static final String NAMED = "named";

  public static final String AGREED = "agreed";

  /** The setting of the terminal's bell, and the value that has it ring. */
  public static final String BELL = "bell";

  public static final String RINGS = "rings";

  /** The setting of the window's title, and the value that has the hub write it. */
  public static final String TITLE = "title";

  public static final String WRITTEN = "written";

  /** The setting of the mouse, and the value that leaves it to who selects text. */
  public static final String MOUSE = "mouse";

  public static final String OFF = "off";

  /** The setting of being seen while one writes; {@link #AGREED} for it. */
  public static final String WRITING = "writing";

  /** The setting of being here without being seen; {@link #AGREED} for it. */
  public static final String UNSEEN = "unseen";

  /** Those that say what others see of somebody. */
  static final Set<String> SEEN_BY_OTHERS = Set.of(NAMED, WRITING, UNSEEN);

  private final Database database;
  private final Quotas quotas;

  /** Settings that are chosen as often as anybody pleases. */
  public Settings(Database database) {
    this(database, Quotas.boundless());
  }

  public Settings(Database database, Quotas quotas) {
    this.database = database;
    this.quotas = quotas;
  }

  /** All that was chosen for this key and by its person; empty for guests. */
  public Map<String, String> read(Caller caller) {
    return caller
        .fingerprint()
        .map(key -> database.read(transaction -> new SettingStore(transaction).of(key)))
        .orElse(Map.of());
  }

  /** Whether they agree to be named among those who come, where they say nothing else. */
  public boolean named(Caller caller) {
    return AGREED.equals(read(caller).get(NAMED));
  }

  /** Whether they agree that others see that they are writing, and are seen at all. */
  public boolean seenWriting(Caller caller) {
    Map<String, String> chosen = read(caller);
    return AGREED.equals(chosen.get(WRITING)) && !AGREED.equals(chosen.get(UNSEEN));
  }

  /** Whether nobody is to see that they are here, or that they are writing. */
  public boolean unseen(Caller caller) {
    return AGREED.equals(read(caller).get(UNSEEN));
  }

  /** Keeps one choice; nothing is kept for guests, nor for who chooses too often. */
  public void choose(Caller caller, String name, String chosen) {
    if (caller.key().isEmpty()) return;
    database.change(transaction -> {
      if (often(transaction, caller)) return chosen;
      Optional<String> owner =
          SEEN_BY_OTHERS.contains(name) ? Owner.of(transaction, caller) : caller.fingerprint();
      owner.ifPresent(whose -> new SettingStore(transaction).keep(whose, name, chosen));
      return chosen;
    });
  }

  private boolean often(Transaction transaction, Caller caller) {
    Optional<Person> person = caller.fingerprint().flatMap(new PeopleStore(transaction)::person);
    return quotas.ask(transaction, caller, person, Cost.one(Limited.SETTINGS)).isPresent();
  }
}
