package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.WritingWords;

/**
 * The post that another answers.
 *
 * @param author empty where it is not in sight
 */
record AnswerTo(long number, String author) {
  /** To be said of a post among those around it; not of an answer to the post right above. */
  static Optional<AnswerTo> of(Post post, List<Post> around) {
    if (post.answers().isEmpty()) return Optional.empty();
    long number = post.answers().get();
    int place = around.indexOf(post);
    if (place > 0 && around.get(place - 1).id() == number) return Optional.empty();
    String author =
        around.stream().filter(it -> it.id() == number).map(Post::author).findFirst().orElse("");
    return Optional.of(new AnswerTo(number, author));
  }

  View view(WritingWords words) {
    return new View.Paragraph(List.of(View.faint(words.answers(author, number))));
  }
}
