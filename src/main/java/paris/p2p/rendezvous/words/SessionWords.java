package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.people.Activity;

/** What is said of one's own sessions. */
public interface SessionWords {
  /** Among the things that are one's own, in at most twelve cells. */
  String label();

  /** How many there are, this one among them. */
  String glance(int count);

  String title();

  /** Beside the title. */
  String count(int count);

  String needsKey();

  /** Who sees this page, how long addresses are kept, and how a session is ended. */
  String onlyYou();

  /** {@code 1 écran, 2 commandes}, or that nothing is open on it. */
  String used(Activity activity);

  String thisOne();

  /** Nothing was typed for so long, as an age says it. */
  String idle(String age);

  String from(String address);

  String key(String shortened);

  /** The selected one is ended by the same key once more. */
  String surely();

  /** One does not end the session that one is in from itself. */
  String leaveInstead();

  /** The same of a command. */
  String notThisOne();

  /** Ends so many others at once. */
  String others(int count);

  /** So many were ended. */
  String ended(int count);
}
