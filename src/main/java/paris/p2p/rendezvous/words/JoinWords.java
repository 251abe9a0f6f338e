package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.KeyFault;

/** What is said to who has no key yet, no name yet, or the first organiser's code. */
public interface JoinWords {
  /** Why a key is needed, and for what it is not. */
  String needsKey();

  /** Why one that was offered is not taken, and what to do. */
  String refused(KeyFault fault);

  /** Beside the command that makes a key. */
  String onceAtHome();

  /** Beside the command that comes back. */
  String comeBack();

  String readOn();

  String whoAreYou();

  String once();

  String key();

  /** What the key is for. */
  String keyAlone();

  String name();

  String free();

  /** What a name is made of. */
  String nameRule();

  String join();

  String later();

  String welcome(String name);

  /** To who joins with the key that the first code was promised to. */
  String welcomeOrganiser(String name);

  /** Before that: what choosing a name will make of them. */
  String promised();

  String claimTitle();

  /** Where the code is found, and what it does. */
  String claimHelp();

  String code();

  String claim();

  String claimed();
}
