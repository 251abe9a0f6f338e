package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;

/** A sentence for every no, that says what to do next. */
public interface Refusals {
  String sentence(Refusal why);

  String role(Role role);
}
