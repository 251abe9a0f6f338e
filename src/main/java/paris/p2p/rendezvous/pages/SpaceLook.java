package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.board.Marks;
import paris.p2p.rendezvous.board.Space;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.Words;

/**
 * A space as it is seen: what it is for, who looks after it, and its threads.
 *
 * @param selected the id of a thread
 */
record SpaceLook(Space space, List<Topic> topics, Marks marks, String selected) {
  View view(Look look) {
    Words words = Words.of(look.language());
    View body = topics.isEmpty() ? View.paragraph(words.board().nothingYet()) : table(look, words);
    return View.stack(head(look, words), body);
  }

  private View head(Look look, Words words) {
    int unread = marks.threads(space.id());
    String fresh = unread == 0 ? "" : " · " + words.reading().unread(unread);
    List<View> rows = new ArrayList<>();
    rows.add(
        new View.Heading(
            words.board().forum() + " ▸ " + space.title().in(look.language()),
            words.board().topics(space.topics()) + fresh));
    String about = space.about().in(look.language());
    if (!about.isBlank()) rows.add(new View.Paragraph(List.of(View.faint(about))));
    space
        .founder()
        .map(words.waiting()::founded)
        .ifPresent(founder -> rows.add(new View.Paragraph(List.of(View.faint(founder)))));
    return new View.Block(rows);
  }

  private View table(Look look, Words words) {
    return new View.Table(
        List.of(
            ThreadSigns.track(),
            ThreadSigns.track(),
            new View.Track(0, false, Look.Width.NARROW),
            new View.Track(16, false, Look.Width.USUAL),
            new View.Track(9, true, Look.Width.NARROW),
            new View.Track(9, true, Look.Width.NARROW)),
        topics.stream().map(topic -> entry(topic, look, words)).toList(),
        selected);
  }

  private View.Entry entry(Topic topic, Look look, Words words) {
    ThreadSigns signs = new ThreadSigns(marks);
    return new View.Entry(
        Long.toString(topic.id()),
        List.of(
            signs.unread(topic),
            signs.kept(topic),
            signs.title(topic),
            new View.Span(words.who(topic.lastAuthor()), Ink.LINK),
            View.faint(words.board().repliesBriefly(topic.replies())),
            View.faint(words.dates().age(topic.lastAt(), look.clock()))));
  }
}
