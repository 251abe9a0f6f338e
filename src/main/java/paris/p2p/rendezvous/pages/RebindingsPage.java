package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Rebinding;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.RecoveryWords;
import paris.p2p.rendezvous.words.Words;

/**
 * How two organisers give a key back, for everybody to read; and those that are asked for, all for
 * organisers, for others what is asked for them.
 *
 * @param found none until it has been read
 * @param selected {@code ask}, {@code rebinding/12} or empty
 */
record RebindingsPage(Optional<Found> found, String selected) implements Page<Seat> {
  private static final String ASK = "ask";

  /**
   * What there is.
   *
   * @param decides whether this visitor asks and agrees
   */
  record Found(List<Rebinding> all, boolean decides) implements Message.Answer {
    private List<String> ids() {
      return Stream.concat(
              decides ? Stream.of(ASK) : Stream.empty(), all.stream().map(Rebinding::thing))
          .toList();
    }
  }

  static Page<Seat> start() {
    return new RebindingsPage(Optional.empty(), "");
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
    return Optional.of(
        seat -> new Found(seat.desk().rebindings().open(seat.caller()), seat.may(Act.REBIND_KEYS)));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found fresh -> Turn.to(showing(fresh));
      case Message.Selected(String id) -> Turn.to(new RebindingsPage(found, id));
      case Message.Chosen(String id) -> Turn.open(new RebindingsPage(found, id), page(id));
      case Message.Told(News.WorkshopChanged _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private RebindingsPage showing(Found fresh) {
    List<String> ids = fresh.ids();
    String first = ids.isEmpty() ? "" : ids.getFirst();
    return new RebindingsPage(Optional.of(fresh), ids.contains(selected) ? selected : first);
  }

  private static Page<Seat> page(String id) {
    return id.equals(ASK)
        ? AskForm.of(new RebindAsk(""))
        : RebindingPage.of(Long.parseLong(id.substring(id.indexOf('/') + 1)));
  }

  @Override
  public View view(Look look) {
    RecoveryWords words = Words.of(look.language()).recovery();
    View heading = new View.Heading(words.rebindings(), "");
    if (found.isEmpty()) return heading;
    List<View> parts = new ArrayList<>(List.of(heading, View.paragraph(words.how())));
    Found now = found.get();
    if (now.decides()) parts.add(item(ASK, new View.Span(words.askForOne(), Ink.ASK)));
    if (now.decides() && now.all().isEmpty()) parts.add(View.paragraph(words.noneAsked()));
    if (!now.all().isEmpty()) {
      parts.add(
          new View.Table(
              WorkshopPage.TRACKS, new RebindingSection.Keys(now.all()).entries(look), selected));
    }
    return new View.Stack(parts);
  }

  private View item(String id, View.Span label) {
    return new View.Item(
        id, new View.Paragraph(List.of(label, View.faint(" ↵"))), id.equals(selected));
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }
}
