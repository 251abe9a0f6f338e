package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.desk.BoardDraft;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Wording;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.WritingWords;

/**
 * What somebody writes on the board for: an answer, a new thread, words about a thing of the hub.
 */
sealed interface WritePurpose {
  /** How many posts are in sight above what is being written. */
  int ABOVE = 2;

  /** What is being done, before the title of where. */
  String label(WritingWords words);

  /** Where its draft is kept. */
  String place();

  /** What it is written under; refused where there is no such place. */
  Outcome<Scene> scene(Board board);

  /** What the text begins with; may be empty. */
  default String quote() {
    return "";
  }

  /** Posts it. */
  Outcome<Post> post(Board board, Caller caller, String title, String body);

  /**
   * What something is written under.
   *
   * @param title of the thread, or of the space for a new one
   * @param topic the thread's id, or 0
   * @param posts its newest posts
   */
  record Scene(Wording title, long topic, List<Post> posts) {
    /** Of a thread that is out of sight, no posts. */
    static Scene of(Board board, Topic topic) {
      return new Scene(
          new Wording(topic.title(), ""),
          topic.id(),
          topic.mode().hidden() ? List.of() : board.postsBefore(topic.id(), Long.MAX_VALUE, ABOVE));
    }

    Optional<Post> newest() {
      return posts.isEmpty() ? Optional.empty() : Optional.of(posts.getLast());
    }

    /** The title and the posts; one post where there is little room. */
    View view(String label, Look look) {
      List<View> rows = new ArrayList<>();
      rows.add(FormHead.of(label, title.in(look.language()), look));
      int most = look.width() == Look.Width.NARROW ? 1 : ABOVE;
      posts.stream()
          .skip(Math.max(0, posts.size() - most))
          .map(post -> new PostCard(post, "").brief(look))
          .forEach(rows::add);
      return new View.Block(rows);
    }
  }

  /**
   * An answer in a thread.
   *
   * @param quote what it begins with; may be empty
   */
  record Reply(long topic, String quote) implements WritePurpose {
    @Override
    public String label(WritingWords words) {
      return words.replyTo();
    }

    @Override
    public String place() {
      return BoardDraft.reply(topic);
    }

    @Override
    public Outcome<Scene> scene(Board board) {
      return board
          .topic(topic)
          .map(found -> Outcome.done(Scene.of(board, found)))
          .orElseGet(() -> unknown(Refusal.Thing.TOPIC, Long.toString(topic)));
    }

    @Override
    public Outcome<Post> post(Board board, Caller caller, String title, String body) {
      return board.reply(caller, topic, body);
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
    public Outcome<Scene> scene(Board board) {
      return board
          .space(space)
          .map(found -> Outcome.done(new Scene(found.title(), 0, List.of())))
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
      return "discuss/" + subject;
    }

    @Override
    public Outcome<Scene> scene(Board board) {
      Optional<Topic> topic = board.about(subject);
      return Outcome.done(
          topic
              .map(found -> Scene.of(board, found))
              .orElseGet(() -> new Scene(new Wording(title, ""), 0, List.of())));
    }

    @Override
    public Outcome<Post> post(Board board, Caller caller, String ignored, String body) {
      return board.discuss(caller, subject, space, title, body);
    }
  }

  private static Outcome<Scene> unknown(Refusal.Thing thing, String asked) {
    return Outcome.refused(new Refusal.Unknown(thing, asked));
  }
}
