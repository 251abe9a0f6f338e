package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Slot;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.proposals.Proposal;
import paris.p2p.rendezvous.proposals.Seen;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.RoadmapWords;
import paris.p2p.rendezvous.words.Words;

/**
 * One proposal, and the way to its discussion.
 *
 * @param shown none until it has been read
 * @param selected {@code discussion}, {@code event}, or empty for the first of them
 */
record ProposalPage(long id, Optional<Shown> shown, String selected) implements Page<Seat> {
  private static final String DISCUSSION = "discussion";
  private static final String EVENT = "event";

  /**
   * The proposal as it is now.
   *
   * @param seen none when there is none of that id, or none for this visitor
   * @param topic the one about it
   * @param judge whether this visitor judges proposals
   */
  record Shown(Optional<Seen> seen, Optional<Topic> topic, boolean judge)
      implements Message.Answer {}

  static Page<Seat> of(long id) {
    return new ProposalPage(id, Optional.empty(), "");
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }

  /** Whoever looks at it has read what they were told of it. */
  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> {
      Optional<Seen> seen = seat.desk().proposals().proposal(seat.caller(), id);
      Optional<String> subject = seen.map(Seen::proposal).map(Proposal::subject);
      subject.ifPresent(about -> seat.desk().notices().read(seat.caller(), about));
      return new Shown(
          seen, subject.flatMap(seat.desk().board()::about), seat.may(Act.JUDGE_PROPOSALS));
    });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Shown found -> Turn.to(new ProposalPage(id, Optional.of(found), selected));
      case Message.Selected(String to) -> Turn.to(new ProposalPage(id, shown, to));
      case Message.Chosen(String to) -> chosen(to);
      case ProposalWish wish -> wish.turn(this);
      case Granted noted -> noted.turn(this);
      case Declined declined -> declined.turn(this);
      case Message.Told(News.ProposalChanged(long changed)) when changed == id -> Turn.reload(this);
      case Message.Told(News.AgendaChanged(long event)) when event == event() -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> chosen(String to) {
    Optional<Proposal> proposal = seen().map(Seen::proposal);
    if (proposal.isEmpty()) return Turn.ignored();
    ProposalPage here = new ProposalPage(id, shown, to);
    Optional<Slot> slot = proposal.get().slot();
    if (to.equals(EVENT) && slot.isPresent()) {
      return Turn.open(here, EventPage.of(slot.get().event()));
    }
    return new ProposalWish.Discuss(
            proposal.get().subject(), proposal.get().title(), shown.orElseThrow().topic())
        .turn(here);
  }

  /** The event that it stands in, or 0. */
  private long event() {
    return seen().flatMap(seen -> seen.proposal().slot()).map(Slot::event).orElse(0L);
  }

  private Optional<Seen> seen() {
    return shown.flatMap(Shown::seen);
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    if (shown.isEmpty()) return View.block();
    if (seen().isEmpty()) {
      return Missing.view(new Refusal.Unknown(Refusal.Thing.PROPOSAL, Long.toString(id)), words);
    }
    ProposalLook proposal = new ProposalLook(seen().get(), look);
    List<View> parts = new ArrayList<>();
    parts.add(View.block(proposal.title(), proposal.state()));
    parts.add(new View.Prose(seen().get().proposal().fields().text()));
    parts.add(proposal.facts());
    parts.add(ways(words));
    return new View.Stack(parts);
  }

  /** To the event that it stands in, and to its discussion. */
  private View ways(Words words) {
    List<View> ways = new ArrayList<>();
    seen().flatMap(seen -> seen.proposal().slot()).ifPresent(slot -> ways.add(event(slot, words)));
    ways.add(discussion(words.roadmap(), ways.isEmpty() || selected.equals(DISCUSSION)));
    return new View.Block(ways);
  }

  private View event(Slot slot, Words words) {
    String time = slot.starts().map(String::valueOf).orElse(words.judging().timeOpen());
    String said = words.dates().day(slot.day()) + ", " + time;
    return new View.Item(
        EVENT,
        new View.Row(List.of(View.plain(said)), List.of(View.faint(words.proposals().show()))),
        !selected.equals(DISCUSSION));
  }

  private View discussion(RoadmapWords words, boolean chosen) {
    Optional<Topic> topic = shown.flatMap(Shown::topic);
    String said = topic.map(there -> words.posts(there.posts())).orElse(words.noPosts());
    String how = topic.isPresent() ? words.read() : words.begin();
    return new View.Item(
        DISCUSSION, new View.Row(List.of(View.plain(said)), List.of(View.faint(how))), chosen);
  }

  @Override
  public List<Action> actions(Look look) {
    return seen()
        .map(seen ->
            new ProposalLook(seen, look)
                .actions(shown.orElseThrow().judge(), shown.orElseThrow().topic()))
        .orElse(List.of());
  }
}
