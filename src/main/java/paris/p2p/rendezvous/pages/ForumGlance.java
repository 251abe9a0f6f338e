package paris.p2p.rendezvous.pages;

import java.util.List;
import paris.p2p.rendezvous.board.Marks;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.Words;

/** On the first page: the threads that were last written in, and how many are unread in all. */
record ForumGlance(List<Topic> topics, Marks marks) {
  /**
   * As it is seen.
   *
   * @param room so many threads at most
   */
  View view(String selected, int room, Look look) {
    Words words = Words.of(look.language());
    int unread = marks.threads();
    View heading =
        new View.Heading(words.home().forum(), unread == 0 ? "" : words.reading().unread(unread));
    if (topics.isEmpty()) {
      return View.block(heading, new View.Paragraph(List.of(View.faint(words.home().quiet()))));
    }
    List<View.Entry> entries =
        topics.stream().limit(room).map(topic -> entry(topic, look, words)).toList();
    return View.block(heading, new View.Table(tracks(), entries, selected));
  }

  private static List<View.Track> tracks() {
    return List.of(
        ThreadSigns.track(),
        new View.Track(0, false, Look.Width.NARROW),
        new View.Track(12, false, Look.Width.NARROW),
        new View.Track(10, false, Look.Width.USUAL),
        new View.Track(9, true, Look.Width.NARROW));
  }

  private View.Entry entry(Topic topic, Look look, Words words) {
    ThreadSigns signs = new ThreadSigns(marks);
    return new View.Entry(
        "topic/" + topic.id(),
        List.of(
            signs.unread(topic),
            signs.title(topic),
            new View.Span(words.who(topic.lastAuthor()), Ink.LINK),
            View.faint(topic.spaceTitle().in(look.language())),
            View.faint(words.dates().age(topic.lastAt(), look.clock()))));
  }
}
