package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.MineWords;
import paris.p2p.rendezvous.words.Words;

/**
 * Everything here that is one's own, each with how it stands.
 *
 * @param rows none until they have been read
 * @param selected the id of a {@link Mine}; empty for none
 */
record MinePage(Optional<List<Row>> rows, String selected) implements Page<Seat> {
  /** One of them, for one visitor, in both languages. */
  record Row(Mine what, String french, String english) {
    static Row of(Mine mine, Seat seat, Peer peer) {
      return new Row(
          mine, mine.glance(seat, peer, Language.FR), mine.glance(seat, peer, Language.EN));
    }

    String glance(Language language) {
      return switch (language) {
        case FR -> french;
        case EN -> english;
      };
    }
  }

  /** What there is. */
  record Found(List<Row> rows) implements Message.Answer {}

  static Page<Seat> start() {
    return new MinePage(Optional.empty(), "");
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> {
      Peer peer = seat.peer();
      return new Found(
          Mine.ALL.stream()
              .filter(mine -> mine.has(peer))
              .map(mine -> Row.of(mine, seat, peer))
              .toList());
    });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found(List<Row> found) -> Turn.to(showing(found));
      case Message.Selected(String id) -> Turn.to(new MinePage(rows, id));
      case Message.Chosen(String id) -> Turn.open(new MinePage(rows, id), page(id));
      case Message.Told(News.Noticed _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private MinePage showing(List<Row> found) {
    boolean there = found.stream().anyMatch(row -> row.what().id().equals(selected));
    String first = found.isEmpty() ? "" : found.getFirst().what().id();
    return new MinePage(Optional.of(found), there ? selected : first);
  }

  private Page<Seat> page(String id) {
    return rows.orElseThrow().stream()
        .map(Row::what)
        .filter(mine -> mine.id().equals(id))
        .findFirst()
        .map(Mine::page)
        .orElseGet(PeersPage::start);
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    MineWords mine = words.mine();
    View heading = new View.Heading(mine.title(), mine.yours());
    if (rows.isEmpty()) return heading;
    if (rows.get().isEmpty()) return View.stack(heading, View.paragraph(mine.needsKey()));
    return View.stack(
        heading, new View.Block(rows.get().stream().map(row -> item(row, look, words)).toList()));
  }

  private View item(Row row, Look look, Words words) {
    return new View.Item(
        row.what().id(),
        new View.Paragraph(
            List.of(
                new View.Span("%-13s".formatted(row.what().label(words)), Ink.LINK),
                View.plain(row.glance(look.language())))),
        row.what().id().equals(selected));
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }
}
