package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.Words;

/**
 * A post as it is seen.
 *
 * @param me the reader's name, whose own posts stand out; empty for who has none
 * @param answer what it answers, where that is to be said
 */
record PostCard(Post post, String me, Optional<AnswerTo> answer) {
  /** How many rows of a post show above the reply that is being written. */
  private static final int ROWS = 2;

  /** One that stands alone. */
  PostCard(Post post, String me) {
    this(post, me, Optional.empty());
  }

  /** All of it, under who wrote it and when. */
  View whole(Look look) {
    Words words = Words.of(look.language());
    View body = tombstone(words).orElseGet(() -> new View.Prose(post.body()));
    if (answer.isEmpty()) return View.block(head(look, words), body);
    return View.block(head(look, words), answer.get().view(words.writing()), body);
  }

  /** Who wrote it and how it begins, behind a bar. */
  View brief(Look look) {
    Words words = Words.of(look.language());
    View head = new View.Row(List.of(author(words), View.faint("  " + number())), List.of());
    View body = tombstone(words).orElseGet(() -> new View.Excerpt(post.body(), ROWS, ""));
    return new View.Barred(View.block(head, body));
  }

  /** What stands in the place of words that cannot be read. */
  private Optional<View> tombstone(Words words) {
    return gone(post, words).map(said -> new View.Paragraph(List.of(View.faint(said))));
  }

  /** Why its words cannot be read; nothing when they can. */
  static Optional<String> gone(Post post, Words words) {
    return switch (post.state()) {
      case SHOWN, HELD -> Optional.empty();
      case DELETED -> Optional.of(words.board().deleted());
      case HIDDEN -> Optional.of(words.order().hidden());
    };
  }

  private View head(Look look, Words words) {
    List<View.Span> left = new ArrayList<>(List.of(author(words)));
    if (post.authorRole().compareTo(Role.MEMBER) > 0) {
      left.add(View.faint("  " + words.refusals().role(post.authorRole())));
    }
    String edited = post.editedAt().isPresent() ? words.board().edited() + " · " : "";
    String when = edited + words.dates().ago(post.at(), look.clock());
    return new View.Row(left, List.of(View.faint(when + "  " + padded())));
  }

  private View.Span author(Words words) {
    boolean mine = !me.isEmpty() && post.author().equals(me);
    return new View.Span(words.who(post.author()), mine ? Ink.ACCENT : Ink.LINK);
  }

  private String number() {
    return "#" + post.id();
  }

  /** So that the numbers of a thread stand in line. */
  private String padded() {
    return "%5s".formatted(number());
  }

  /** Its text as a quote, and an empty line to go on from. */
  static String quote(Post post) {
    StringBuilder quote = new StringBuilder();
    post.body().strip().lines().forEach(line -> quote.append("> ").append(line).append('\n'));
    return quote.append('\n').toString();
  }
}
