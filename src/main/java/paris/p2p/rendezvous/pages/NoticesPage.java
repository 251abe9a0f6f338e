package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.NoticeWords;
import paris.p2p.rendezvous.words.Words;

/**
 * All that the visitor was told: what is not read first, and of each the newest first. Each leads
 * to what it is about, or to the first post that it tells of; who comes back from there finds the
 * next one selected.
 *
 * @param found none until it has been read
 * @param selected the id of a notice, or empty
 */
record NoticesPage(Optional<Notices.Mine> found, String selected) implements Page<Seat> {
  /** What there is to read. */
  record Found(Notices.Mine mine) implements Message.Answer {}

  /** Marks all as read. */
  record ReadAll(Language language) implements Message.Wish {}

  static Page<Seat> start() {
    return new NoticesPage(Optional.empty(), "");
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.HOME;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> new Found(seat.desk().notices().mine(seat.caller())));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found(Notices.Mine mine) -> Turn.to(showing(mine));
      case Message.Selected(String id) -> Turn.to(new NoticesPage(found, id));
      case Message.Chosen(String id) -> chosen(id);
      case Subject subject -> subject.turn(this);
      case ReadAll(Language language) -> Turn.to(this, seat -> readAll(seat, language));
      case Granted noted -> noted.turn(this);
      case Message.Told(News.Noticed told) when told.persons().contains(person()) ->
          Turn.reload(this);
      case Message.Told(News.TopicChanged(long _, long topic)) when tells(topic) ->
          Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  /** Whether some of it is about that thread, which may be called otherwise or be hidden now. */
  private boolean tells(long topic) {
    return latest().stream().anyMatch(it -> it.subject().equals("topic/" + topic));
  }

  private long person() {
    return found.map(Notices.Mine::person).orElse(0L);
  }

  private List<Notice> latest() {
    return found.map(Notices.Mine::latest).orElse(List.of());
  }

  private NoticesPage showing(Notices.Mine now) {
    boolean there = now.latest().stream().anyMatch(it -> id(it).equals(selected) && !justRead(it));
    return new NoticesPage(Optional.of(now), there ? selected : next(now));
  }

  /** Whether it was unread when it was seen here last. */
  private boolean justRead(Notice notice) {
    return notice.read() && latest().stream().anyMatch(it -> it.id() == notice.id() && !it.read());
  }

  /**
   * Where to go on: at what came after the selected one and is not read, else at the first that is
   * not, else at the first.
   */
  private String next(Notices.Mine now) {
    List<Notice> unread = now.latest().stream().filter(it -> !it.read()).toList();
    List<String> left = unread.stream().map(NoticesPage::id).toList();
    return latest().stream()
        .map(NoticesPage::id)
        .dropWhile(id -> !id.equals(selected))
        .filter(left::contains)
        .findFirst()
        .or(() -> left.stream().findFirst())
        .or(() -> now.latest().stream().map(NoticesPage::id).findFirst())
        .orElse("");
  }

  private static String id(Notice notice) {
    return String.valueOf(notice.id());
  }

  private Turn<Seat> chosen(String id) {
    return latest().stream()
        .filter(it -> id(it).equals(id))
        .findFirst()
        .map(it -> Turn.to(new NoticesPage(found, id), Subject.reading(it)))
        .orElseGet(Turn::ignored);
  }

  private static Message.Answer readAll(Seat seat, Language language) {
    seat.desk().notices().readAll(seat.caller());
    return new Granted(Words.of(language).notices().nowRead());
  }

  @Override
  public View view(Look look) {
    NoticeWords words = Words.of(look.language()).notices();
    if (found.isEmpty()) return new View.Heading(words.forYou(), "");
    int unread = found.get().unread();
    List<View> parts = new ArrayList<>();
    parts.add(new View.Heading(words.forYou(), unread == 0 ? "" : words.unread(unread)));
    if (person() == 0) parts.add(View.paragraph(words.needsName()));
    else if (latest().isEmpty()) parts.add(View.paragraph(words.nothing()));
    boolean before = true;
    for (Notice notice : latest()) {
      if (before && notice.read() && unread > 0) parts.add(new View.Divider(words.readBefore()));
      before = !notice.read();
      parts.add(item(notice, look));
    }
    return new View.Stack(parts);
  }

  private View item(Notice notice, Look look) {
    Words words = Words.of(look.language());
    View.Span mark = notice.read() ? View.plain("  ") : new View.Span("● ", Ink.ASK);
    View.Span title =
        new View.Span(words.notices().title(notice), notice.read() ? Ink.PLAIN : Ink.STRONG);
    String number = notice.post().map(post -> "#" + post + "   ").orElse("");
    String age = words.dates().age(notice.at(), look.clock());
    // Of several posts the sentence itself begins with what they are.
    String kind = notice.more() > 0 ? "" : words.notices().kind(notice) + " · ";
    return new View.Item(
        id(notice),
        View.block(
            new View.Row(List.of(mark, title), List.of(View.faint(number + age))),
            new View.Indented(
                new View.Paragraph(
                    List.of(View.faint(kind), View.plain(words.notices().sentence(notice)))))),
        id(notice).equals(selected));
  }

  @Override
  public List<Action> actions(Look look) {
    if (found.isEmpty() || found.get().unread() == 0) return List.of();
    String label = Words.of(look.language()).notices().readAll();
    return List.of(Action.of('A', label, new ReadAll(look.language())));
  }
}
