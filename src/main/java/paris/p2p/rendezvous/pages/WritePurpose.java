package paris.p2p.rendezvous.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.desk.BoardDraft;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Wording;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.words.WritingWords;

/**
 * What somebody writes on the board for: an answer, a new thread, words about a thing of the hub,
 * other words for a post of theirs.
 */
sealed interface WritePurpose
    permits WritePurpose.Reply, WritePurpose.Opening, WritePurpose.About, Rewriting {
  /** What is being done, before the title of where. */
  String label(WritingWords words);

  /** Where its draft is kept. */
  String place();

  /** What it is written under; refused where there is no such place. */
  Outcome<Begun> begin(Board board, Map<String, String> kept);

  /** What the text begins with, without a draft; may be empty. */
  default String quote() {
    return "";
  }

  /** What the text begins with, where that was kept; may be empty. */
  default String begun(String kept) {
    if (kept.contains(quote().strip())) return kept;
    return kept.isBlank() ? quote() : kept.stripTrailing() + "\n\n" + quote();
  }

  /** What a draft keeps of it: the words, and what they need to be understood. */
  default Map<String, String> kept(Map<String, String> words) {
    return words;
  }

  /** Stores it. */
  Outcome<Post> post(Board board, Caller caller, String title, String body);

  /** Where one goes once it is stored under that number: back to where one read, or there. */
  default Turn<Seat> stored(long number, WritingWords words) {
    return switch (this) {
      case Reply _ -> Turn.back(words.posted(number));
      case Rewriting _ -> Turn.back(words.changed(number));
      case Opening _, About _ -> Turn.replace(TopicPage.atPost(number), words.posted(number));
    };
  }

  /** The same after somebody else was quicker, from what stands now. */
  default WritePurpose rebased(Board board) {
    return this;
  }

  /**
   * Where something begins.
   *
   * @param purpose the same, with what was kept of it
   */
  record Begun(WritePurpose purpose, WriteScene scene) {}

  /**
   * An answer in a thread.
   *
   * @param answers the number of the post that it answers; none for the thread
   * @param quote what it begins with; may be empty
   */
  record Reply(long topic, Optional<Long> answers, String quote) implements WritePurpose {
    @Override
    public String label(WritingWords words) {
      return words.replyTo();
    }

    @Override
    public String place() {
      return BoardDraft.reply(topic);
    }

    /** What is answered now counts; what was answered as it was kept only where nothing is. */
    @Override
    public Outcome<Begun> begin(Board board, Map<String, String> kept) {
      Optional<Long> to = here(board, answers.or(() -> BoardDraft.answered(kept)));
      return board
          .topic(topic)
          .map(found ->
              Outcome.done(
                  new Begun(
                      new Reply(topic, to, quote),
                      WriteScene.answering(board, found, to.flatMap(board::post)))))
          .orElseGet(() -> unknown(Refusal.Thing.TOPIC, Long.toString(topic)));
    }

    /** The post may have been moved to another thread meanwhile. */
    private Optional<Long> here(Board board, Optional<Long> number) {
      return number.flatMap(board::post).filter(it -> it.topicId() == topic).map(Post::id);
    }

    @Override
    public WritePurpose rebased(Board board) {
      return new Reply(topic, here(board, answers), quote);
    }

    @Override
    public Map<String, String> kept(Map<String, String> words) {
      return with(words, BoardDraft.ANSWERS, answers.map(String::valueOf).orElse(""));
    }

    @Override
    public Outcome<Post> post(Board board, Caller caller, String title, String body) {
      return board.reply(caller, topic, answers, body);
    }
  }

  /** A new thread in a space. */
  record Opening(String space) implements WritePurpose {
    @Override
    public String label(WritingWords words) {
      return words.newTopicIn();
    }

    @Override
    public String place() {
      return BoardDraft.topic(space);
    }

    @Override
    public Outcome<Begun> begin(Board board, Map<String, String> kept) {
      return board
          .space(space)
          .map(found -> Outcome.done(new Begun(this, WriteScene.empty(found.title()))))
          .orElseGet(() -> unknown(Refusal.Thing.SPACE, space));
    }

    @Override
    public Outcome<Post> post(Board board, Caller caller, String title, String body) {
      return board.write(caller, space, title, body);
    }
  }

  /**
   * Words about a thing of the hub, on its thread or, when it has none yet, on a new one.
   *
   * @param subject {@code step/3}
   * @param space where a new thread goes
   * @param title of a new thread
   */
  record About(String subject, String space, String title) implements WritePurpose {
    @Override
    public String label(WritingWords words) {
      return words.discuss();
    }

    @Override
    public String place() {
      return BoardDraft.discuss(subject);
    }

    /** The draft knows where a new thread would go: it can be taken up from a list of drafts. */
    @Override
    public Outcome<Begun> begin(Board board, Map<String, String> kept) {
      About to =
          new About(
              subject,
              space.isEmpty() ? kept.getOrDefault(BoardDraft.SPACE, "") : space,
              title.isEmpty() ? kept.getOrDefault(BoardDraft.ABOUT, "") : title);
      Optional<Topic> topic = board.about(subject);
      return Outcome.done(
          new Begun(
              to,
              topic
                  .map(found -> WriteScene.answering(board, found, Optional.empty()))
                  .orElseGet(() -> WriteScene.empty(new Wording(to.title(), "")))));
    }

    @Override
    public Map<String, String> kept(Map<String, String> words) {
      return with(with(words, BoardDraft.SPACE, space), BoardDraft.ABOUT, title);
    }

    @Override
    public Outcome<Post> post(Board board, Caller caller, String ignored, String body) {
      return board.discuss(caller, subject, space, title, body);
    }
  }

  /** Nothing is kept of no words. */
  private static Map<String, String> with(Map<String, String> words, String field, String value) {
    if (words.isEmpty() || value.isEmpty()) return words;
    Map<String, String> all = new HashMap<>(words);
    all.put(field, value);
    return Map.copyOf(all);
  }

  static <T> Outcome<T> unknown(Refusal.Thing thing, String asked) {
    return Outcome.refused(new Refusal.Unknown(thing, asked));
  }
}
