package paris.p2p.rendezvous.pages;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.desk.BoardDraft;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.words.WritingWords;

/**
 * Other words for one's own post.
 *
 * @param quote what it said when the writing began
 * @param seen when it had been changed last by then; none for never
 */
record Rewriting(long number, String quote, Optional<Instant> seen) implements WritePurpose {
  static Rewriting of(long number) {
    return new Rewriting(number, "", Optional.empty());
  }

  @Override
  public String label(WritingWords words) {
    return words.change() + " #" + number;
  }

  @Override
  public String place() {
    return BoardDraft.edit(number);
  }

  @Override
  public Outcome<Begun> begin(Board board, Map<String, String> kept) {
    Optional<Post> post = board.post(number);
    Optional<Topic> topic = post.flatMap(found -> board.topic(found.topicId()));
    if (topic.isEmpty()) return WritePurpose.unknown(Refusal.Thing.POST, "#" + number);
    if (post.get().state() != Post.State.SHOWN) {
      return Outcome.refused(new Refusal.OfBoard.PostGone());
    }
    Optional<Instant> from = kept.isEmpty() ? post.get().editedAt() : seen(kept);
    return Outcome.done(
        new Begun(
            new Rewriting(number, post.get().body(), from),
            WriteScene.rewriting(board, topic.get(), number)));
  }

  private static Optional<Instant> seen(Map<String, String> kept) {
    try {
      return Optional.ofNullable(kept.get(BoardDraft.SEEN)).map(Instant::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Who took their draft up goes on with it, not with what stands. */
  @Override
  public String begun(String kept) {
    return kept.isBlank() ? quote : kept;
  }

  /** What says the same as what stands is no draft. */
  @Override
  public Map<String, String> kept(Map<String, String> words) {
    if (quote.equals(words.get(BoardDraft.BODY))) return Map.of();
    if (words.isEmpty() || seen.isEmpty()) return words;
    Map<String, String> all = new HashMap<>(words);
    all.put(BoardDraft.SEEN, seen.get().toString());
    return Map.copyOf(all);
  }

  @Override
  public Outcome<Post> post(Board board, Caller caller, String title, String body) {
    return board.editing().edit(caller, number, seen, body);
  }

  @Override
  public WritePurpose rebased(Board board) {
    return new Rewriting(number, quote, board.post(number).flatMap(Post::editedAt));
  }
}
