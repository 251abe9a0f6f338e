package paris.p2p.rendezvous.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Space;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;
import paris.p2p.rendezvous.tui.Look;

/** A board that is made up, for pages to show. */
final class BoardSamples {
  static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  static final Look FRENCH = look(Language.FR, Look.Width.USUAL);
  static final Look ENGLISH = look(Language.EN, Look.Width.USUAL);
  static final Wording IDEAS = new Wording("Idées", "Ideas");

  private BoardSamples() {}

  static Look look(Language language, Look.Width width) {
    return new Look(NOW, ZoneId.of("Europe/Paris"), language, width);
  }

  static Space space(long id, String slug, String title, int topics) {
    return new Space(
        id,
        slug,
        new Wording(title, title + " (en)"),
        new Wording("De quoi parler.", "What to talk about."),
        topics,
        topics == 0 ? Optional.empty() : Optional.of(NOW.minusSeconds(3600)),
        Optional.empty());
  }

  static Topic topic(long id, int posts, long lastPost) {
    return new Topic(
        id,
        2,
        "idees",
        IDEAS,
        "Fil " + id,
        Optional.empty(),
        "lea",
        NOW.minusSeconds(90_000),
        posts,
        lastPost,
        "amir",
        NOW.minusSeconds(240),
        Topic.Mode.usual());
  }

  static Post post(long number, String author, String body) {
    return new Post(
        number,
        7,
        author,
        Role.MEMBER,
        NOW.minusSeconds(10_000 - number),
        body,
        Optional.empty(),
        Post.State.SHOWN,
        Optional.empty());
  }

  /** Posts by amir, from that number to that one. */
  static List<Post> posts(long from, long to) {
    return LongStream.rangeClosed(from, to)
        .mapToObj(number -> post(number, "amir", "message " + number))
        .toList();
  }
}
