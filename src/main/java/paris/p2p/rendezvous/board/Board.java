package paris.p2p.rendezvous.board;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Remembered;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Slug;
import paris.p2p.rendezvous.text.Wording;

/**
 * The board's rules: spaces, topics and posts. One for each database, since it remembers what stood
 * on it.
 */
public final class Board {
  /** How many signs (graphemes) a title may have. */
  public static final int TITLE_MOST = 120;

  /** How many signs a post may have. */
  public static final int BODY_MOST = 20_000;

  /** So many of the latest topics are remembered: what the forum and the front page show. */
  private static final int LATEST = 24;

  private final Database database;
  private final People people;
  private final Newsroom newsroom;
  private final Clock clock;
  private final List<Gate> gates;
  private final List<Echo> echoes;
  private final Posting posting;
  private final Consumer<Transaction> also;
  private final Remembered<List<Space>> spaces;
  private final Remembered<List<Topic>> latest;
  private final Remembered<Map<String, Topic>> subjects;

  /** A board with nothing at its gates, whose posts concern nothing but itself. */
  public Board(Database database, People people, Newsroom newsroom, Clock clock) {
    this(database, people, newsroom, clock, List.of(), List.of());
  }

  public Board(
      Database database,
      People people,
      Newsroom newsroom,
      Clock clock,
      List<Gate> gates,
      List<Echo> echoes) {
    this.database = database;
    this.people = people;
    spaces =
        new Remembered<>(() -> database.read(transaction -> new SpaceStore(transaction).all()));
    latest = new Remembered<>(() -> newest(LATEST));
    subjects =
        new Remembered<>(
            () -> database.read(transaction -> new TopicStore(transaction).bySubject()));
    this.newsroom = newsroom;
    this.clock = clock;
    this.gates = List.copyOf(gates);
    this.echoes = List.copyOf(echoes);
    posting =
        new Posting(
            new Pace(people), newsroom, clock, gates, echoes, List.of(spaces, latest, subjects));
    also = transaction -> {};
  }

  private Board(Board same, Clock clock, Consumer<Transaction> also) {
    database = same.database;
    people = same.people;
    newsroom = same.newsroom;
    this.clock = clock;
    gates = same.gates;
    echoes = same.echoes;
    spaces = same.spaces;
    latest = same.latest;
    subjects = same.subjects;
    posting = same.posting.at(clock);
    this.also = also;
  }

  /** The same board as it takes posts at another time, so that those of a demo have ages. */
  public Board at(Clock then) {
    return new Board(this, then, also);
  }

  /**
   * The same board, where whatever is written, changed or taken back comes with that: both are
   * stored, or neither. So a draft goes in the very change that makes a post of it.
   */
  public Board alongside(Consumer<Transaction> change) {
    return new Board(this, clock, change);
  }

  /** How what stands on the board is changed and taken back by who wrote it. */
  public Editing editing() {
    return new Editing(database, people, newsroom, clock, gates, echoes, also);
  }

  /** Threads or spaces are others than before, as a part of what makes them so. */
  void changes(Transaction transaction) {
    transaction.outdates(spaces, latest, subjects);
  }

  /** All spaces, in their order. */
  public List<Space> spaces() {
    return spaces.get();
  }

  /**
   * The space of that slug or title in either language, case and accents ignored, or of that id,
   * {@code #3}.
   */
  public Optional<Space> space(String named) {
    return named(spaces.get(), named);
  }

  /** The same, in the middle of a change. */
  static Optional<Space> space(Transaction transaction, String named) {
    return named(new SpaceStore(transaction).all(), named);
  }

  private static Optional<Space> named(List<Space> all, String named) {
    String asked = Slug.of(named);
    return all.stream()
        .filter(space ->
            named.equals("#" + space.id())
                || asked.equals(Slug.of(space.slug()))
                || asked.equals(Slug.of(space.title().fr()))
                || asked.equals(Slug.of(space.title().en())))
        .findFirst();
  }

  /** Makes a space (founding and demo content). */
  public Space found(String slug, Wording title, Wording about) {
    return database.change(transaction -> found(transaction, slug, title, about));
  }

  /** Makes a space, as a part of a founding that is stored whole or not at all. */
  public Space found(Transaction transaction, String slug, Wording title, Wording about) {
    transaction.outdates(spaces, latest);
    return new SpaceStore(transaction).add(slug, title, about);
  }

  /**
   * Topics of a space, the pinned ones first and then the one with the newest post; only those not
   * pinned whose last post is older than {@code before} when given.
   */
  public List<Topic> topics(long space, Optional<Long> before, int limit) {
    return database.read(transaction -> {
      TopicStore store = new TopicStore(transaction);
      if (before.isPresent()) return store.of(space, before.get(), limit);
      List<Topic> pinned = store.pinned(space);
      int room = Math.max(0, limit - pinned.size());
      return Stream.concat(pinned.stream(), store.of(space, Long.MAX_VALUE, room).stream())
          .toList();
    });
  }

  /** Topics of all spaces, the one with the newest post first. */
  public List<Topic> latest(int limit) {
    if (limit > LATEST) return newest(limit);
    List<Topic> all = latest.get();
    // All of them as they are, so that all who show them share one list.
    return limit >= all.size() ? all : all.subList(0, limit);
  }

  private List<Topic> newest(int limit) {
    return database.read(transaction -> new TopicStore(transaction).latest(limit));
  }

  public Optional<Topic> topic(long id) {
    return database.read(transaction -> new TopicStore(transaction).topic(id));
  }

  /** The topic that is about that thing of the hub, {@code step/3}. */
  public Optional<Topic> about(String subject) {
    return Optional.ofNullable(subjects.get().get(subject));
  }

  /** The topics about these things, by subject; those that nobody wrote of are not in. */
  public Map<String, Topic> about(Collection<String> these) {
    Map<String, Topic> about = new HashMap<>(subjects.get());
    about.keySet().retainAll(these);
    return about;
  }

  /** Posts of a topic in their order, those after that number; 0 for the first. */
  public List<Post> postsAfter(long topic, long after, int limit) {
    return database.read(transaction -> new PostStore(transaction).after(topic, after, limit));
  }

  /** The posts before that number, in their order, the nearest {@code limit} ones. */
  public List<Post> postsBefore(long topic, long before, int limit) {
    return database.read(transaction -> new PostStore(transaction).before(topic, before, limit));
  }

  public Optional<Post> post(long number) {
    return database.read(transaction -> new PostStore(transaction).post(number));
  }

  /** Opens a topic in a space with its first post. */
  public Outcome<Post> write(Caller caller, String space, String title, String body) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.WRITE_POSTS)
            .then(author -> opened(transaction, author, space, title, Optional.empty(), body))
            .map(post -> with(transaction, post)));
  }

  /**
   * Posts about a thing of the hub: on its topic or, when there is none yet, on a new one of that
   * title in that space.
   */
  public Outcome<Post> discuss(
      Caller caller, String subject, String space, String title, String body) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.WRITE_POSTS)
            .then(author ->
                new TopicStore(transaction)
                    .about(subject)
                    .map(topic ->
                        posting.answer(transaction, author, topic.id(), Optional.empty(), body))
                    .orElseGet(() ->
                        opened(transaction, author, space, title, Optional.of(subject), body)))
            .map(post -> with(transaction, post)));
  }

  /** Answers in a topic. */
  public Outcome<Post> reply(Caller caller, long topic, String body) {
    return reply(caller, topic, Optional.empty(), body);
  }

  /**
   * Answers in a topic.
   *
   * @param answers the number of the post of it that is answered
   */
  public Outcome<Post> reply(Caller caller, long topic, Optional<Long> answers, String body) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.WRITE_POSTS)
            .then(author -> posting.answer(transaction, author, topic, answers, body))
            .map(post -> with(transaction, post)));
  }

  private Post with(Transaction transaction, Post post) {
    also.accept(transaction);
    return post;
  }

  /** Stores a post that was held, whatever the gates say. */
  Post put(Transaction transaction, Person author, Posting.Spot spot, String text) {
    return posting.release(transaction, author, spot, text);
  }

  /** Shows a post that was out of sight, or takes it out of sight; with its thread if it is all. */
  Post show(Transaction transaction, long number, boolean shown) {
    return posting.show(transaction, number, shown);
  }

  /** Changes the spaces, as a part of what somebody decided about them. */
  <T> T changing(Transaction transaction, Function<SpaceStore, T> change) {
    T done = change.apply(new SpaceStore(transaction));
    transaction.outdates(spaces, latest);
    transaction.afterwards(() -> posting.tell(new News.SpacesChanged()));
    return done;
  }

  private Outcome<Post> opened(
      Transaction transaction,
      Person author,
      String named,
      String title,
      Optional<String> subject,
      String body) {
    return space(transaction, named)
        .map(space -> posting.open(transaction, author, space.id(), title, subject, body))
        .orElseGet(() -> Outcome.refused(new Refusal.Unknown(Refusal.Thing.SPACE, named)));
  }
}
