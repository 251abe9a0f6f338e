package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.words.Words;

/** The keys of a thread, most useful first. */
final class TopicKeys {
  private TopicKeys() {}

  /**
   * @param own whether the selected post is the reader's own and still says something
   */
  static List<Action> of(Reading read, boolean own, Look look) {
    Words words = Words.of(look.language());
    long id = read.topic().id();
    List<Action> actions = new ArrayList<>();
    actions.add(Action.of('r', words.board().reply(), new TopicPage.Reply()));
    actions.add(Action.of('c', words.board().quote(), new TopicPage.Quote()));
    if (own) {
      actions.add(Action.of('e', words.writing().change(), new TopicPage.Rewrite()));
      actions.add(Action.of('x', words.writing().takeBack(), new TopicPage.TakeBack()));
    }
    actions.add(Action.of('n', words.reading().next(), new TopicPage.Onward(look.language())));
    actions.addAll(OrderWish.about(read.selected(), read.topic().title(), read.me(), look));
    read.selectedPost()
        .map(Post::author)
        .filter(author -> !author.isEmpty())
        .ifPresent(author -> actions.add(PersonWish.key(author, look)));
    actions.add(MarkWish.read(MarkWish.Reach.TOPIC, id, look));
    actions.addAll(MarkWish.stances(MarkWish.Reach.TOPIC, id, read.place().stance(), look));
    return List.copyOf(actions);
  }
}
