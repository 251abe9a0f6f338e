package paris.p2p.rendezvous.board;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Typed;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Remembered;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Cleaner;

/** How words come onto the board: checked, held or stored, then told. */
final class Posting {
  private final Pace pace;
  private final Newsroom newsroom;
  private final Clock clock;
  private final List<Gate> gates;
  private final List<Echo> echoes;
  private final List<Remembered<?>> outdated;

  /**
   * @param outdated what is read anew after each post
   */
  Posting(
      Pace pace,
      Newsroom newsroom,
      Clock clock,
      List<Gate> gates,
      List<Echo> echoes,
      List<Remembered<?>> outdated) {
    this.pace = pace;
    this.newsroom = newsroom;
    this.clock = clock;
    this.gates = List.copyOf(gates);
    this.echoes = List.copyOf(echoes);
    this.outdated = List.copyOf(outdated);
  }

  /** The same at another time. */
  Posting at(Clock then) {
    return new Posting(pace, newsroom, then, gates, echoes, outdated);
  }

  /**
   * Where words are to go.
   *
   * @param topic none for a new thread
   * @param title of the thread, cleaned
   */
  record Spot(
      long space,
      Optional<Long> topic,
      String title,
      Optional<String> subject,
      Optional<Long> answers) {}

  /** Opens a thread with its first post. */
  Outcome<Post> open(
      Transaction transaction,
      Person author,
      long space,
      String title,
      Optional<String> subject,
      String body) {
    String line = Cleaner.line(title);
    Optional<Refusal> wrong = Typed.needed(Refusal.Field.TITLE, line, Board.TITLE_MOST);
    if (wrong.isPresent()) return Outcome.refused(wrong.get());
    Spot spot = new Spot(space, Optional.empty(), line, subject, Optional.empty());
    return said(transaction, author, spot, body);
  }

  /** Answers in a thread, perhaps to one of its posts. */
  Outcome<Post> answer(
      Transaction transaction, Person author, long topic, Optional<Long> answers, String body) {
    Optional<TopicStore.Held> held = new TopicStore(transaction).hold(topic);
    if (held.isEmpty()) return unknown(Refusal.Thing.TOPIC, Long.toString(topic));
    Optional<Long> stranger =
        answers.filter(number ->
            new PostStore(transaction).post(number).filter(it -> it.topicId() == topic).isEmpty());
    if (stranger.isPresent()) return unknown(Refusal.Thing.POST, "#" + stranger.get());
    TopicStore.Held there = held.get();
    Spot spot =
        new Spot(there.space(), Optional.of(topic), there.title(), there.subject(), answers);
    return said(transaction, author, spot, body);
  }

  private Outcome<Post> said(Transaction transaction, Person author, Spot spot, String body) {
    String text = Cleaner.lines(body);
    Optional<Refusal> wrong =
        Typed.shown(Refusal.Field.TEXT, text, Board.BODY_MOST)
            .or(() -> closed(transaction, author, spot));
    if (wrong.isPresent()) return Outcome.refused(wrong.get());
    boolean waits = gates.stream().anyMatch(gate -> gate.holds(transaction, author));
    Optional<Refusal> much = pace.posting(transaction, author, text, spot.topic().isEmpty(), waits);
    if (much.isPresent()) return Outcome.refused(much.get());
    return Outcome.done(
        waits ? held(transaction, author, spot, text) : put(transaction, author, spot, text));
  }

  private Optional<Refusal> closed(Transaction transaction, Person author, Spot spot) {
    return gates.stream()
        .flatMap(gate -> gate.closed(transaction, author, spot.space(), spot.topic()).stream())
        .findFirst();
  }

  private Post held(Transaction transaction, Person author, Spot spot, String text) {
    Instant now = clock.instant();
    new HeldStore(transaction).add(author.id(), spot, text, now);
    transaction.afterwards(() -> newsroom.tell(new News.WorkshopChanged()));
    return new Post(
        0,
        spot.topic().orElse(0L),
        author.name(),
        author.role(),
        now,
        text,
        Optional.empty(),
        Post.State.HELD,
        spot.answers());
  }

  /** Stores it and tells of it, whatever the gates say. */
  Post put(Transaction transaction, Person author, Spot spot, String text) {
    TopicStore topics = new TopicStore(transaction);
    Instant now = clock.instant();
    long topic =
        spot.topic()
            .orElseGet(
                () -> topics.open(spot.space(), spot.title(), spot.subject(), author.id(), now));
    PostStore posts = new PostStore(transaction);
    long number = posts.add(topic, author.id(), text, spot.answers(), now);
    topics.grow(topic, number);
    Echo.Written written =
        new Echo.Written(
            author,
            spot.space(),
            topic,
            spot.title(),
            spot.subject(),
            number,
            text,
            spot.answers(),
            spot.topic().isEmpty(),
            now);
    echoes.forEach(echo -> echo.written(transaction, written));
    transaction.outdates(outdated.toArray(Remembered<?>[]::new));
    transaction.afterwards(() -> newsroom.tell(new News.Posted(spot.space(), topic, number)));
    return posts.post(number).orElseThrow();
  }

  /**
   * The same for what was held: in its thread's turn, and in the thread that somebody has opened
   * meanwhile about the same thing of the hub.
   */
  Post release(Transaction transaction, Person author, Spot spot, String text) {
    TopicStore topics = new TopicStore(transaction);
    Optional<Long> topic =
        spot.topic().or(() -> spot.subject().flatMap(topics::about).map(Topic::id));
    topic.ifPresent(topics::hold);
    Spot now = new Spot(spot.space(), topic, spot.title(), spot.subject(), spot.answers());
    return put(transaction, author, now, text);
  }

  /** Takes a post out of sight, with its thread where it is all of it, or shows it again. */
  Post show(Transaction transaction, long number, boolean shown) {
    PostStore posts = new PostStore(transaction);
    Post post = posts.post(number).orElseThrow();
    Topic topic = new TopicStore(transaction).topic(post.topicId()).orElseThrow();
    boolean withThread = topic.posts() == 1;
    posts.hide(number, !shown);
    posts.touch(List.of(number));
    if (withThread) new TopicStore(transaction).hide(topic.id(), !shown);
    transaction.outdates(outdated.toArray(Remembered<?>[]::new));
    transaction.afterwards(() -> {
      newsroom.tell(new News.PostChanged(topic.spaceId(), topic.id(), number));
      if (withThread) newsroom.tell(new News.TopicChanged(topic.spaceId(), topic.id()));
    });
    return posts.post(number).orElseThrow();
  }

  void tell(News news) {
    newsroom.tell(news);
  }

  private static <T> Outcome<T> unknown(Refusal.Thing thing, String asked) {
    return Outcome.refused(new Refusal.Unknown(thing, asked));
  }
}
