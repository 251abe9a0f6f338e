package paris.p2p.rendezvous.search;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Space;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Database;

/**
 * Posts by their words. Answers with what whoever asks has heard of at the latest, and never with
 * what is hidden or deleted: the database has the last word on each.
 */
public final class Search implements AutoCloseable {
  /** How many words count; more of them only narrow what is narrow already. */
  private static final int WORDS_MOST = 16;

  private final Database database;
  private final Board board;
  private final Clock clock;
  private final ZoneId zone;
  private final Catalogue catalogue;

  /**
   * @param zone whose days are meant
   * @param folder where the index is kept; none for one in memory
   */
  public Search(
      Database database,
      Board board,
      Newsroom newsroom,
      Clock clock,
      ZoneId zone,
      Optional<Path> folder) {
    this.database = database;
    this.board = board;
    this.clock = clock;
    this.zone = zone;
    this.catalogue = new Catalogue(database, newsroom, folder);
  }

  /**
   * Posts that hold all of what is asked for; none for nothing. Refuses a name that nobody has, a
   * space that there is not, and a day that is none ({@code since:2026-13}).
   */
  public Outcome<Found> posts(Asked asked, Order order, int limit) {
    if (asked.blank()) return Outcome.done(Found.none());
    return inquiry(asked).map(inquiry -> found(inquiry, order, limit));
  }

  private Found found(Inquiry inquiry, Order order, int limit) {
    if (inquiry.empty()) return Found.none();
    record Named(List<Long> posts, boolean whole) {}
    Named named =
        catalogue.use((shelf, whole) -> new Named(shelf.find(inquiry, order, limit + 1), whole));
    Map<Long, SearchStore.Seen> seen =
        database.read(transaction -> new SearchStore(transaction).seen(named.posts()));
    List<Hit> hits =
        named.posts().stream()
            .map(seen::get)
            .filter(Objects::nonNull)
            .limit(limit)
            .map(it -> it.hit(inquiry))
            .toList();
    return new Found(hits, named.posts().size() > limit, named.whole());
  }

  private Outcome<Inquiry> inquiry(Asked asked) {
    Optional<OptionalLong> author = asked.from().map(this::person);
    if (author.isPresent() && author.get().isEmpty()) {
      return unknown(Refusal.Thing.PERSON, asked.from().get());
    }
    Optional<Optional<Space>> space = asked.in().map(board::space);
    if (space.isPresent() && space.get().isEmpty()) {
      return unknown(Refusal.Thing.SPACE, asked.in().get());
    }
    Optional<LocalDate> since = asked.day(clock.instant().atZone(zone).toLocalDate());
    if (asked.since().isPresent() && since.isEmpty()) {
      return Outcome.refused(new Refusal.NotADate(asked.since().get()));
    }
    return Outcome.done(
        inquiry(
            asked,
            author.orElse(OptionalLong.empty()),
            space.flatMap(it -> it),
            since.map(day -> day.atStartOfDay(zone).toInstant())));
  }

  private static Inquiry inquiry(
      Asked asked, OptionalLong author, Optional<Space> space, Optional<Instant> since) {
    List<String> words = words(asked.plain());
    boolean open = asked.open() && !words.isEmpty();
    return new Inquiry(
        open ? words.subList(0, words.size() - 1) : words,
        asked.phrases().stream().map(Search::words).filter(row -> !row.isEmpty()).toList(),
        open ? Optional.of(words.getLast()) : Optional.empty(),
        author,
        space.map(it -> OptionalLong.of(it.id())).orElse(OptionalLong.empty()),
        since);
  }

  private static List<String> words(String text) {
    return Tokens.of(text).stream().map(Tokens.Token::word).limit(WORDS_MOST).toList();
  }

  private OptionalLong person(String name) {
    return database.read(transaction -> new SearchStore(transaction).person(name));
  }

  private static <T> Outcome<T> unknown(Refusal.Thing thing, String asked) {
    return Outcome.refused(new Refusal.Unknown(thing, asked));
  }

  /** Holds the index against the database, and changes neither. */
  public Checked check() {
    return catalogue.check();
  }

  /** Nothing is left in its files of what is not in it any more. */
  public void forget() {
    catalogue.forget();
  }

  /** Writes the index down and lets go of its files. Before the database is closed. */
  @Override
  public void close() {
    catalogue.close();
  }
}
