package paris.p2p.rendezvous.board;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.text.Wording;

/** The board's rules: spaces, topics and posts. */
public final class Board {
  /** How many signs (graphemes) a title may have. */
  public static final int TITLE_MOST = 120;

  /** How many signs a post may have. */
  public static final int BODY_MOST = 20_000;

  public Board(Database database, People people, Newsroom newsroom, Clock clock) {}

  /** All spaces, in their order. */
  public List<Space> spaces() {
    throw new UnsupportedOperationException();
  }

  /** The space of that slug or title in either language, case and accents ignored. */
  public Optional<Space> space(String named) {
    throw new UnsupportedOperationException();
  }

  /** Makes a space (founding and demo content). */
  public Space found(String slug, Wording title, Wording about) {
    throw new UnsupportedOperationException();
  }

  /**
   * Topics of a space, the one with the newest post first; those whose last post is older than
   * {@code before} when given.
   */
  public List<Topic> topics(long space, Optional<Long> before, int limit) {
    throw new UnsupportedOperationException();
  }

  /** Topics of all spaces, the one with the newest post first. */
  public List<Topic> latest(int limit) {
    throw new UnsupportedOperationException();
  }

  public Optional<Topic> topic(long id) {
    throw new UnsupportedOperationException();
  }

  /** The topic that is about that thing of the hub, {@code step/3}. */
  public Optional<Topic> about(String subject) {
    throw new UnsupportedOperationException();
  }

  /** Posts of a topic in their order, those after that number; 0 for the first. */
  public List<Post> postsAfter(long topic, long after, int limit) {
    throw new UnsupportedOperationException();
  }

  /** The posts before that number, in their order, the nearest {@code limit} ones. */
  public List<Post> postsBefore(long topic, long before, int limit) {
    throw new UnsupportedOperationException();
  }

  public Optional<Post> post(long number) {
    throw new UnsupportedOperationException();
  }

  /** Opens a topic in a space with its first post. */
  public Outcome<Post> write(Caller caller, String space, String title, String body) {
    throw new UnsupportedOperationException();
  }

  /**
   * Posts about a thing of the hub: on its topic or, when there is none yet, on a new one of that
   * title in that space.
   */
  public Outcome<Post> discuss(
      Caller caller, String subject, String space, String title, String body) {
    throw new UnsupportedOperationException();
  }

  /** Answers in a topic. */
  public Outcome<Post> reply(Caller caller, long topic, String body) {
    throw new UnsupportedOperationException();
  }
}
