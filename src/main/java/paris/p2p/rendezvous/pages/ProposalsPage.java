package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.proposals.Proposal;
import paris.p2p.rendezvous.proposals.Seen;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.ProposalWords;
import paris.p2p.rendezvous.words.Words;

/**
 * What is proposed: first what waits, then what was accepted, then the rest, the newest first.
 *
 * @param found none until it has been read
 * @param selected the id of a proposal, or empty
 */
record ProposalsPage(Optional<Found> found, String selected) implements Page<Seat> {
  /**
   * What there is.
   *
   * @param topics those about them, by subject
   * @param waiting how many wait for organisers
   * @param judge whether the visitor is one
   */
  record Found(List<Seen> all, Map<String, Topic> topics, int waiting, boolean judge)
      implements Message.Answer {}

  static Page<Seat> start() {
    return new ProposalsPage(Optional.empty(), "");
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(ProposalsPage::read);
  }

  private static Found read(Seat seat) {
    List<Seen> all =
        seat.desk().proposals().all(seat.caller()).stream()
            .sorted(Comparator.comparing(ProposalsPage::rank))
            .toList();
    return new Found(
        all,
        seat.desk().board().about(all.stream().map(Seen::proposal).map(Proposal::subject).toList()),
        seat.desk().proposals().waiting(),
        seat.may(Act.JUDGE_PROPOSALS));
  }

  private static int rank(Seen seen) {
    return switch (seen.proposal().state()) {
      case RECEIVED, DISCUSSED -> 0;
      case ACCEPTED -> 1;
      case DECLINED, WITHDRAWN -> 2;
    };
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found fresh -> Turn.to(showing(fresh));
      case Message.Selected(String id) -> Turn.to(new ProposalsPage(found, id));
      case Message.Chosen(String id) ->
          Turn.open(new ProposalsPage(found, id), ProposalPage.of(Long.parseLong(id)));
      case ProposalWish wish -> wish.turn(this);
      case Granted noted -> noted.turn(this);
      case Declined declined -> declined.turn(this);
      case Message.Told(News.ProposalChanged _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private ProposalsPage showing(Found fresh) {
    boolean there = fresh.all().stream().anyMatch(seen -> id(seen).equals(selected));
    String first = fresh.all().isEmpty() ? "" : id(fresh.all().getFirst());
    return new ProposalsPage(Optional.of(fresh), there ? selected : first);
  }

  private static String id(Seen seen) {
    return Long.toString(seen.proposal().id());
  }

  private Optional<Seen> chosen() {
    return found.stream()
        .flatMap(now -> now.all().stream())
        .filter(seen -> id(seen).equals(selected))
        .findFirst();
  }

  @Override
  public View view(Look look) {
    ProposalWords words = Words.of(look.language()).proposals();
    if (found.isEmpty()) return new View.Heading(words.title(), "");
    View heading = new View.Heading(words.title(), words.waiting(found.get().waiting()));
    return View.stack(
        heading, found.get().all().isEmpty() ? View.paragraph(words.none()) : table(look));
  }

  private View table(Look look) {
    return new View.Table(
        List.of(
            new View.Track(1, false, Look.Width.NARROW),
            new View.Track(0, false, Look.Width.NARROW),
            new View.Track(16, false, Look.Width.USUAL),
            new View.Track(16, false, Look.Width.NARROW),
            new View.Track(10, true, Look.Width.NARROW),
            new View.Track(9, true, Look.Width.USUAL),
            new View.Track(9, true, Look.Width.WIDE)),
        found.orElseThrow().all().stream().map(seen -> entry(seen, look)).toList(),
        selected);
  }

  private View.Entry entry(Seen seen, Look look) {
    Words words = Words.of(look.language());
    Proposal proposal = seen.proposal();
    Topic topic = found.orElseThrow().topics().get(proposal.subject());
    boolean closed = proposal.state().closed();
    return new View.Entry(
        id(seen),
        List.of(
            new View.Span(ProposalLook.mark(proposal.state()), Ink.ACCENT),
            new View.Span(proposal.title(), closed ? Ink.FAINT : Ink.PLAIN),
            View.faint(words.proposals().state(proposal.state())),
            new View.Span(words.who(proposal.author()), seen.mine() ? Ink.ACCENT : Ink.LINK),
            new View.Span(
                words.proposals().secondsBriefly(proposal.seconds()),
                seen.seconded() ? Ink.ACCENT : Ink.FAINT),
            View.faint(words.proposals().postsBriefly(topic == null ? 0 : topic.posts())),
            View.faint(words.dates().age(proposal.proposedAt(), look.clock()))));
  }

  @Override
  public List<Action> actions(Look look) {
    if (found.isEmpty()) return List.of();
    List<Action> actions = new ArrayList<>();
    actions.add(ProposalWish.proposing(look));
    chosen()
        .map(seen -> new ProposalLook(seen, look).picked(found.get().judge()))
        .ifPresent(actions::addAll);
    return List.copyOf(actions);
  }
}
