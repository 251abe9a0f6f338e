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
 * All that the visitor was told, newest first; each leads to what it is about.
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
      case Message _ -> Turn.ignored();
    };
  }

  private long person() {
    return found.map(Notices.Mine::person).orElse(0L);
  }

  private List<Notice> latest() {
    return found.map(Notices.Mine::latest).orElse(List.of());
  }

  private NoticesPage showing(Notices.Mine mine) {
    boolean there = mine.latest().stream().anyMatch(it -> id(it).equals(selected));
    String first = mine.latest().isEmpty() ? "" : id(mine.latest().getFirst());
    return new NoticesPage(Optional.of(mine), there ? selected : first);
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
    List<View> parts = new ArrayList<>();
    parts.add(new View.Heading(words.forYou(), ""));
    if (person() == 0) parts.add(View.paragraph(words.needsName()));
    else if (latest().isEmpty()) parts.add(View.paragraph(words.nothing()));
    for (Notice notice : latest()) parts.add(item(notice, look));
    return new View.Stack(parts);
  }

  private View item(Notice notice, Look look) {
    Words words = Words.of(look.language());
    View.Span mark = notice.read() ? View.plain("") : new View.Span("● ", Ink.ASK);
    View.Span title = new View.Span(notice.title(), notice.read() ? Ink.PLAIN : Ink.STRONG);
    return new View.Item(
        id(notice),
        View.block(
            new View.Row(
                List.of(mark, title),
                List.of(View.faint(words.dates().age(notice.at(), look.clock())))),
            View.paragraph(words.notices().sentence(notice))),
        id(notice).equals(selected));
  }

  @Override
  public List<Action> actions(Look look) {
    if (found.isEmpty() || found.get().unread() == 0) return List.of();
    String label = Words.of(look.language()).notices().readAll();
    return List.of(Action.of('A', label, new ReadAll(look.language())));
  }
}
