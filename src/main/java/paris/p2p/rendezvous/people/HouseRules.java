package paris.p2p.rendezvous.people;

import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/** What holds for the whole hub for now. Who may change it, and why, is for rulings to say. */
public final class HouseRules {
  private static final String LOCKDOWN = "lockdown";
  private static final String HELD = "held";

  private final Database database;

  public HouseRules(Database database) {
    this.database = database;
  }

  /**
   * All of it.
   *
   * @param lockdown nobody new joins
   * @param held so many first posts of a newcomer wait for a moderator; 0 for none
   */
  public record Now(boolean lockdown, int held) {}

  /** As it is now. */
  public Now now() {
    return database.read(transaction -> new Now(lockdown(transaction), held(transaction)));
  }

  /** Whether nobody new joins. */
  static boolean lockdown(Transaction transaction) {
    return new HouseRuleStore(transaction).chosen(LOCKDOWN).isPresent();
  }

  static void lockdown(Transaction transaction, boolean on) {
    HouseRuleStore store = new HouseRuleStore(transaction);
    if (on) store.choose(LOCKDOWN, "on");
    else store.drop(LOCKDOWN);
  }

  /** How many first posts of a newcomer wait for a moderator. */
  public static int held(Transaction transaction) {
    return new HouseRuleStore(transaction).chosen(HELD).map(Integer::valueOf).orElse(0);
  }

  /** So many wait from now on; 0 for none. */
  public static void held(Transaction transaction, int posts) {
    HouseRuleStore store = new HouseRuleStore(transaction);
    if (posts > 0) store.choose(HELD, String.valueOf(posts));
    else store.drop(HELD);
  }
}
