package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.community.StepState;
import paris.p2p.rendezvous.text.Language;

/** What the roadmap, its steps and their form say. */
public interface RoadmapWords {
  String title();

  /** {@code 1 faite · 1 en cours}. */
  String tally(int done, int underWay);

  String state(StepState state);

  String since(int year);

  String sinceDay(String day);

  /** {@code 12 messages au forum}. */
  String posts(int count);

  String noPosts();

  String discuss();

  /** Beside the discussion. */
  String read();

  /** Beside the discussion that there is not yet. */
  String begin();

  String none();

  String edit();

  String add();

  String up();

  /** What both keys that move a step do, in one word. */
  String move();

  String down();

  String nextState();

  /** Said once a step has its next state. */
  String moved(String title, StepState state);

  String editing();

  String adding();

  /** A field. */
  String titleIn(Language language);

  /** A field. */
  String textIn(Language language);

  /** A field. */
  String stateField();

  /** A field. */
  String sinceField();
}
