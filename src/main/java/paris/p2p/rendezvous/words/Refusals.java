package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;

/** A sentence for every no, that says what to do next. */
public interface Refusals {
  String sentence(Refusal why);

  /** The lines that tell a guest how to make a key: what for, then the exact commands. */
  String howToMakeAKey(String address);

  String role(Role role);
}
