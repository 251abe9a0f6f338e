package paris.p2p.rendezvous.search;

import static paris.p2p.rendezvous.people.Folk.done;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.text.Wording;

/** A board with two spaces and the search of it, on a database that somebody else closes. */
final class Shelved implements AutoCloseable {
  final Database database;
  final Folk folk;
  final Board board;
  private final Optional<Path> folder;
  Search search;

  Shelved(Database database, Optional<Path> folder) {
    this.database = database;
    this.folder = folder;
    folk = new Folk(database);
    board = new Board(database, folk.people, folk.newsroom, Folk.CLOCK);
    if (board.spaces().isEmpty()) {
      board.found("annonces", new Wording("Annonces", "News"), Wording.none());
      board.found("idees", new Wording("Idées", "Ideas"), Wording.none());
    }
    open();
  }

  /** The search as a hub that starts opens it. */
  void open() {
    search =
        new Search(database, board, folk.newsroom, Folk.CLOCK, ZoneId.of("Europe/Paris"), folder);
  }

  void reopen() {
    search.close();
    open();
  }

  Post thread(Caller by, String title, String body) {
    return done(board.write(by, "idees", title, body));
  }

  Post reply(Caller by, Post in, String body) {
    return done(board.reply(by, in.topicId(), body));
  }

  Board before(Duration ago) {
    return board.at(Clock.offset(Folk.CLOCK, ago.negated()));
  }

  /** What somebody who keeps order does to it, and tells. */
  void changed(Post post, String change) {
    sql("update post set " + change + ", revision = default where id = " + post.id());
    folk.newsroom.tell(new News.PostChanged(0, post.topicId(), post.id()));
  }

  void sql(String statement) {
    database.change(transaction -> transaction.sql().execute(statement));
  }

  Found best(String typed) {
    return done(search.posts(Asked.of(typed), Order.BEST, 20));
  }

  /** The numbers of what is found, newest first. */
  List<Long> newest(String typed) {
    return done(search.posts(Asked.of(typed), Order.NEWEST, 20)).hits().stream()
        .map(Hit::post)
        .toList();
  }

  static List<Long> numbers(Post... posts) {
    return Arrays.stream(posts).map(Post::id).toList();
  }

  @Override
  public void close() {
    search.close();
  }
}
