package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paris.p2p.rendezvous.community.Community;
import paris.p2p.rendezvous.community.TextVersion;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.TextWords;
import paris.p2p.rendezvous.words.Words;

/**
 * The versions of one of the community's texts, newest first, in the visitor's language.
 *
 * @param versions none until they have been read
 * @param selected the id of one; empty for the newest
 */
record HistoryPage(String slug, Optional<Versions> versions, String selected)
    implements Page<Seat> {
  /** How many are listed, in each language. */
  private static final int MOST = 200;

  /** What there is in each language. */
  record Versions(List<TextVersion> fr, List<TextVersion> en) implements Message.Answer {
    List<TextVersion> in(Language language) {
      return language == Language.FR ? fr : en;
    }
  }

  static Page<Seat> of(String slug) {
    return new HistoryPage(slug, Optional.empty(), "");
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.ofText(slug);
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> {
      Community community = seat.desk().community();
      return new Versions(
          community.history(slug, Language.FR, MOST), community.history(slug, Language.EN, MOST));
    });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Versions found -> Turn.to(new HistoryPage(slug, Optional.of(found), selected));
      case Message.Selected(String id) -> Turn.to(new HistoryPage(slug, versions, id));
      case Message.Chosen(String id) -> opened(id);
      case Message.Told(News.TextChanged(String changed)) when changed.equals(slug) ->
          Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> opened(String id) {
    HistoryPage here = new HistoryPage(slug, versions, id);
    return versions.stream()
        .flatMap(all -> Stream.concat(all.fr().stream(), all.en().stream()))
        .filter(version -> id(version).equals(id))
        .findFirst()
        .map(version -> Turn.open(here, VersionPage.of(version)))
        .orElse(Turn.ignored());
  }

  private static String id(TextVersion version) {
    return Long.toString(version.id());
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    String name = words.texts().versions(words.texts().title(slug));
    if (versions.isEmpty()) return new View.Heading(name, "");
    List<TextVersion> listed = versions.get().in(look.language());
    View heading = new View.Heading(name, words.texts().count(listed.size()));
    if (listed.isEmpty()) return View.stack(heading, View.paragraph(words.texts().empty()));
    View table = table(listed, look, words);
    if (look.width() != Look.Width.WIDE) return View.stack(heading, table);
    View body = new View.Prose(shown(listed).body());
    return View.stack(heading, new View.Columns(table, body, 48, Look.Width.WIDE));
  }

  private View table(List<TextVersion> listed, Look look, Words words) {
    return new View.Table(
        List.of(
            new View.Track(0, false, Look.Width.NARROW),
            new View.Track(16, false, Look.Width.NARROW),
            new View.Track(12, true, Look.Width.USUAL)),
        listed.stream().map(version -> entry(version, look, words)).toList(),
        id(shown(listed)));
  }

  private static View.Entry entry(TextVersion version, Look look, Words words) {
    TextWords texts = words.texts();
    return new View.Entry(
        id(version),
        List.of(
            View.plain(words.dates().ago(version.writtenAt(), look.clock())),
            version
                .author()
                .map(author -> new View.Span(words.who(author), Ink.LINK))
                .orElse(View.faint(texts.founding())),
            View.faint(texts.signs(version.body().length()))));
  }

  private TextVersion shown(List<TextVersion> listed) {
    return listed.stream()
        .filter(version -> id(version).equals(selected))
        .findFirst()
        .orElse(listed.getFirst());
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }
}
