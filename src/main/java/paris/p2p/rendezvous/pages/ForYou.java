package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.Words;

/** On the first page: the newest of what the visitor was told and has not read. */
record ForYou(Notices.Mine mine) {
  private static final int MOST = 3;
  private static final String ID = "notice/";

  /** How many rows it takes, with the empty one after it. */
  int rows() {
    int unread = shown().size();
    if (unread == 0) return 0;
    return 2 + unread + (mine.unread() > unread ? 1 : 0);
  }

  private List<Notice> shown() {
    return mine.latest().stream().filter(it -> !it.read()).limit(MOST).toList();
  }

  /** The notice of that item; none when the item is no notice. */
  Optional<Notice> notice(String id) {
    return shown().stream().filter(it -> id(it).equals(id)).findFirst();
  }

  private static String id(Notice notice) {
    return ID + notice.id();
  }

  /** Nothing at all when all is read. */
  Optional<View> view(String selected, Look look) {
    if (shown().isEmpty()) return Optional.empty();
    Words words = Words.of(look.language());
    List<View> parts = new ArrayList<>();
    parts.add(new View.Heading(words.notices().forYou(), ""));
    List<View.Entry> entries = shown().stream().map(it -> entry(it, look, words)).toList();
    parts.add(
        new View.Table(
            List.of(
                new View.Track(1, false, Look.Width.NARROW),
                new View.Track(0, false, Look.Width.NARROW),
                new View.Track(9, true, Look.Width.NARROW)),
            entries,
            selected));
    int others = mine.unread() - shown().size();
    if (others > 0) {
      parts.add(new View.Paragraph(List.of(View.faint("N  " + words.notices().more(others)))));
    }
    return Optional.of(new View.Block(parts));
  }

  private static View.Entry entry(Notice notice, Look look, Words words) {
    return new View.Entry(
        id(notice),
        List.of(
            new View.Span("●", Ink.ASK),
            View.plain(words.notices().brief(notice)),
            View.faint(words.dates().age(notice.at(), look.clock()))));
  }
}
