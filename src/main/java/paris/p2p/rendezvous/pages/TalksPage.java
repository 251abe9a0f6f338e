package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Talk;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.TextLine;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.ProgrammeWords;
import paris.p2p.rendezvous.words.Words;

/**
 * Who spoke about what: all talks, newest first, fewer with each letter typed.
 *
 * @param found what was found for the words typed last; none until something was
 * @param selected the id of a line
 */
record TalksPage(TextLine typed, Optional<Found> found, long selected) implements Page<Seat> {
  /** So many are shown; more words find the others. */
  private static final int MOST = 100;

  /**
   * Those that hold these words.
   *
   * @param words as they were typed
   */
  record Found(String words, List<Talk> talks) implements Message.Answer {}

  private record Open() implements Message.Wish {}

  private record Leave() implements Message.Wish {}

  static Page<Seat> start() {
    return new TalksPage(TextLine.of(""), Optional.empty(), 0);
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(looking(typed.text()));
  }

  private static Work<Seat> looking(String words) {
    return seat -> new Found(words, seat.desk().talks().about(words, MOST));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found now -> Turn.to(now.words().equals(typed.text()) ? showing(now) : this);
      case Message.Pressed(Key key) -> typed(typed.on(key));
      case Message.Pasted(String text) -> typed(typed.paste(text));
      case Message.Selected(String id) -> Turn.to(at(id));
      case Message.Chosen(String id) -> Turn.open(at(id), ItemPage.of(Long.parseLong(id)));
      case Open() -> selected == 0 ? Turn.to(this) : Turn.open(this, ItemPage.of(selected));
      case Leave() -> Turn.back();
      case Message.Told(News.AgendaChanged _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> typed(TextLine next) {
    if (next == typed) return Turn.ignored();
    TalksPage page = new TalksPage(next, found, selected);
    return next.text().equals(typed.text()) ? Turn.to(page) : Turn.to(page, looking(next.text()));
  }

  private TalksPage showing(Found now) {
    long here = now.talks().isEmpty() ? 0 : TalkRows.nearest(now.talks(), selected);
    return new TalksPage(typed, Optional.of(now), here);
  }

  private TalksPage at(String id) {
    return new TalksPage(typed, found, Long.parseLong(id));
  }

  @Override
  public View view(Look look) {
    ProgrammeWords words = Words.of(look.language()).programme();
    String example = typed.text().isEmpty() ? words.seekExample() : "";
    View.Field field = new View.Field(words.seek(), Optional.of(typed), "", example, "");
    List<View> parts = new ArrayList<>();
    parts.add(new View.Heading(words.talks(), aside(words)));
    parts.add(new View.Fields(List.of(field), 0));
    found.ifPresent(now -> parts.add(talks(now, look)));
    return new View.Stack(parts);
  }

  private String aside(ProgrammeWords words) {
    return found
        .map(Found::talks)
        .filter(talks -> !talks.isEmpty())
        .map(talks -> words.count(talks.size()) + (talks.size() < MOST ? "" : "+"))
        .orElse("");
  }

  private View talks(Found now, Look look) {
    ProgrammeWords words = Words.of(look.language()).programme();
    if (!now.talks().isEmpty()) return new TalkRows(now.talks(), selected, "", look).view();
    String asked = now.words().strip();
    return View.paragraph(asked.isEmpty() ? words.noTalks() : words.nothingFound(asked));
  }

  @Override
  public List<Action> actions(Look look) {
    ProgrammeWords words = Words.of(look.language()).programme();
    return List.of(
        Action.of(Key.Name.ENTER, words.open(), new Open()),
        Action.of(Key.Name.ESCAPE, words.leave(), new Leave()));
  }

  @Override
  public boolean typing() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }
}
