package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.people.Here;

/** What the first page says. */
public interface HomeWords {
  /** At the end of the presentation’s first words. */
  String more();

  String next();

  String noNext();

  /** How many come, {@code 14 personnes viennent}. */
  String going(int count);

  String forum();

  String quiet();

  String online();

  /** {@code amir, lea, noor et 4 visiteurs}. */
  String here(Here here);
}
