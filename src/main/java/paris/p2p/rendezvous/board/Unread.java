package paris.p2p.rendezvous.board;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/**
 * What each person has read, on whatever screen: a number for the whole board and one for each
 * thread, the last that was read; what they follow, and what they do not want to see among what is
 * unread. One for each database, since it remembers what stands there: a look at the board, and a
 * post that all must look at, ask the database nothing for each person ({@link Heads}, {@link
 * Readers}).
 */
public final class Unread implements Echo {
  /** Counts end there. */
  public static final int MOST = 100;

  private final Database database;
  private final People people;
  private final Newsroom newsroom;
  private final List<ReadEcho> echoes;
  private final Heads heads;
  private final Readers readers;

  /** Where reading concerns nothing else. */
  public Unread(Database database, People people, Newsroom newsroom) {
    this(database, people, newsroom, List.of());
  }

  public Unread(Database database, People people, Newsroom newsroom, List<ReadEcho> echoes) {
    this.echoes = List.copyOf(echoes);
    this.database = database;
    this.people = people;
    this.newsroom = newsroom;
    this.heads = new Heads(database);
    this.readers = new Readers(database, Readers.MARKS_MOST);
    Heads kept = heads;
    newsroom.first(news -> note(kept, news));
  }

  /** Before any page looks again. */
  private static void note(Heads heads, News news) {
    switch (news) {
      case News.Posted posted -> heads.changed(posted.topic());
      case News.PostChanged changed -> heads.changed(changed.topic());
      case News.TopicChanged changed -> heads.changed(changed.topic());
      case News.SpacesChanged _,
          News.WorkshopChanged _,
          News.WritingChanged _,
          News.ReadOn _,
          News.AgendaChanged _,
          News.TextChanged _,
          News.RoadmapChanged _,
          News.ProposalChanged _,
          News.Noticed _,
          News.ProfileChanged _,
          News.Renamed _,
          News.PresenceChanged _ -> {}
    }
  }

  /** The id of this caller for what is asked here; 0 for who has no name. */
  public long person(Caller caller) {
    if (caller.key().isEmpty()) return 0;
    return database.read(
        transaction -> people.person(transaction, caller).map(Person::id).orElse(0L));
  }

  /** How the board stands to this person, of these threads in particular. */
  public Marks marks(long person, Collection<Topic> shown) {
    if (person == 0) return Marks.nobodys();
    Reader reader = readers.of(person);
    Set<Long> unread = new HashSet<>();
    Map<Long, Stance> stances = new HashMap<>();
    for (Topic topic : shown) {
      if (reader.unread(head(topic))) unread.add(topic.id());
      reader.stance(topic.id()).ifPresent(stance -> stances.put(topic.id(), stance));
    }
    Map<Long, Integer> counts = reader.counts(heads.newestFirst(), MOST);
    return new Marks(person, counts, Set.copyOf(unread), Map.copyOf(stances), reader.spaces());
  }

  private static Head head(Topic topic) {
    return new Head(topic.id(), topic.spaceId(), topic.lastPost());
  }

  /**
   * The thread where what is unread goes on: the one with the newest post, of that space as long as
   * it has any; none when all is read.
   *
   * @param space where the person is, if they are in one
   */
  public Optional<Long> next(long person, Optional<Long> space) {
    if (person == 0) return Optional.empty();
    Reader reader = readers.of(person);
    return space
        .flatMap(
            here -> reader.unread(heads.newestFirst()).filter(it -> it.space() == here).findFirst())
        .or(() -> reader.unread(heads.newestFirst()).findFirst())
        .map(Head::topic);
  }

  /** The threads with something unread, the one with the newest post first; at most so many. */
  public List<Long> threads(long person, int limit) {
    if (person == 0) return List.of();
    Reader reader = readers.of(person);
    return reader.unread(heads.newestFirst()).limit(limit).map(Head::topic).toList();
  }

  /**
   * How far a person is in a thread.
   *
   * @param readTo all its posts up to that number are read
   * @param visited whether they have ever read in it
   * @param stance what they want of it
   */
  public record Place(long readTo, boolean visited, Optional<Stance> stance) {
    /** At least as far as that number. */
    public Place read(long number) {
      return new Place(Math.max(readTo, number), visited, stance);
    }

    /** Of who has no name. */
    public static Place nobodys() {
      return new Place(0, false, Optional.empty());
    }
  }

  /** How far this person is in that thread. */
  public Place place(long person, long topic) {
    if (person == 0) return Place.nobodys();
    Reader reader = readers.of(person);
    return new Place(reader.readTo(topic), reader.visited(topic), reader.stance(topic));
  }

  /** This caller has read that thread up to that number; nothing for who has no name. */
  public void read(Caller caller, long topic, long number) {
    if (caller.key().isEmpty()) return;
    database.change(transaction -> {
      Optional<Long> person = people.person(transaction, caller).map(Person::id);
      MarkStore store = new MarkStore(transaction);
      if (person.isEmpty() || store.last(topic).isEmpty()) return false;
      store.read(person.get(), topic, number);
      echo(transaction, person.get());
      transaction.afterwards(() -> readOn(person.get(), topic, number));
      return true;
    });
  }

  /** Told only where a mark goes out: reading within a thread concerns no list. */
  private void readOn(long person, long topic, long number) {
    Reader reader = readers.of(person);
    Optional<Head> head = heads.of(topic);
    boolean before = head.filter(reader::unread).isPresent();
    reader.read(topic, number);
    if (before && head.filter(reader::unread).isEmpty()) newsroom.tell(new News.ReadOn(person));
  }

  /** This caller has read all that is on the board. */
  public Outcome<Person> readAll(Caller caller) {
    return change(
        caller,
        (store, person) -> {
          store.readAll(person, store.newest());
          return Optional.empty();
        });
  }

  /** The same of one space. */
  public Outcome<Person> readSpace(Caller caller, long space) {
    return change(
        caller,
        (store, person) -> {
          store.readSpace(person, space);
          return Optional.empty();
        });
  }

  /** The same of one thread; refused where there is none. */
  public Outcome<Person> readTopic(Caller caller, long topic) {
    return change(
        caller,
        (store, person) -> {
          Optional<Long> last = store.last(topic);
          last.ifPresent(number -> store.read(person, topic, number));
          return unknown(last.isPresent(), Refusal.Thing.TOPIC, topic);
        });
  }

  /** What this caller wants of that thread; none: nothing more. Refused where there is none. */
  public Outcome<Person> topic(Caller caller, long topic, Optional<Stance> stance) {
    return change(
        caller,
        (store, person) -> {
          boolean there = store.last(topic).isPresent();
          if (there) store.topicStance(person, topic, stance);
          return unknown(there, Refusal.Thing.TOPIC, topic);
        });
  }

  /** The same of a space. */
  public Outcome<Person> space(Caller caller, long space, Optional<Stance> stance) {
    return change(
        caller,
        (store, person) -> {
          boolean there = store.space(space);
          if (there) store.spaceStance(person, space, stance);
          return unknown(there, Refusal.Thing.SPACE, space);
        });
  }

  private static Optional<Refusal> unknown(boolean there, Refusal.Thing thing, long asked) {
    return there ? Optional.empty() : Optional.of(new Refusal.Unknown(thing, "" + asked));
  }

  /** A change of one person's marks, or why there is none. */
  private interface Change {
    Optional<Refusal> of(MarkStore store, long person);
  }

  private Outcome<Person> change(Caller caller, Change change) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.READ_NOTICES)
            .then(person -> {
              Optional<Refusal> no = change.of(new MarkStore(transaction), person.id());
              echo(transaction, person.id());
              transaction.afterwards(() -> changed(person.id()));
              return no.<Outcome<Person>>map(Outcome::refused)
                  .orElseGet(() -> Outcome.done(person));
            }));
  }

  private void changed(long person) {
    readers.changed(person);
    newsroom.tell(new News.ReadOn(person));
  }

  /** Who writes has read what they wrote, unless something before it is still unread to them. */
  @Override
  public void written(Transaction transaction, Written written) {
    long person = written.author().id();
    MarkStore store = new MarkStore(transaction);
    long before = store.before(written.topic(), written.post());
    if (before > store.readTo(person, written.topic())) return;
    store.read(person, written.topic(), written.post());
    echo(transaction, person);
    transaction.afterwards(() ->
        readers.known(person).ifPresent(reader -> reader.read(written.topic(), written.post())));
  }

  private void echo(Transaction transaction, long person) {
    echoes.forEach(echo -> echo.readOn(transaction, person));
  }
}
