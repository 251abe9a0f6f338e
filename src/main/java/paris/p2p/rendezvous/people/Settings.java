package paris.p2p.rendezvous.people;

import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.store.Database;

/** What a key has chosen for itself; what it has not chosen, its terminal decides. */
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

  /** The setting of being seen while one writes; {@link #AGREED} for it. */
  public static final String WRITING = "writing";

  /** The setting of being here without being seen; {@link #AGREED} for it. */
  public static final String UNSEEN = "unseen";

  private final Database database;

  public Settings(Database database) {
    this.database = database;
  }

  /** All that this key has chosen; empty for guests. */
  public Map<String, String> read(Caller caller) {
    return caller
        .fingerprint()
        .map(key -> database.read(transaction -> new SettingStore(transaction).of(key)))
        .orElse(Map.of());
  }

  /** Whether this key agrees to be named among those who come, where it says nothing else. */
  public boolean named(Caller caller) {
    return AGREED.equals(read(caller).get(NAMED));
  }

  /** Whether this key agrees that others see that it is writing, and is seen at all. */
  public boolean seenWriting(Caller caller) {
    Map<String, String> chosen = read(caller);
    return AGREED.equals(chosen.get(WRITING)) && !AGREED.equals(chosen.get(UNSEEN));
  }

  /** Whether nobody is to see that this key is here, or that it is writing. */
  public boolean unseen(Caller caller) {
    return AGREED.equals(read(caller).get(UNSEEN));
  }

  /** Keeps one choice; nothing is kept for guests. */
  public void choose(Caller caller, String name, String chosen) {
    Optional<String> key = caller.fingerprint();
    if (key.isEmpty()) return;
    database.change(transaction -> {
      new SettingStore(transaction).keep(key.get(), name, chosen);
      return chosen;
    });
  }
}
