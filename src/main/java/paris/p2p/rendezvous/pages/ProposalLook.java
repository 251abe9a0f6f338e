package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.events.Slot;
import paris.p2p.rendezvous.proposals.Proposal;
import paris.p2p.rendezvous.proposals.ProposalFields;
import paris.p2p.rendezvous.proposals.Seen;
import paris.p2p.rendezvous.proposals.State;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Width;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.JudgingWords;
import paris.p2p.rendezvous.words.ProposalWords;
import paris.p2p.rendezvous.words.Words;

/** How a proposal shows, and what can be done with it. */
record ProposalLook(Seen seen, Look look) {
  static String mark(State state) {
    return switch (state) {
      case RECEIVED -> "○";
      case DISCUSSED -> "◐";
      case ACCEPTED -> "✓";
      case DECLINED, WITHDRAWN -> "·";
    };
  }

  /** Its title, and what it is. */
  View title() {
    String aside =
        String.join(
            " · ",
            words().format(fields().format()),
            words().minutes(fields().minutes()),
            languages());
    return new View.Title(proposal().title(), aside);
  }

  private String languages() {
    return String.join(" ", fields().languages().stream().sorted().map(Language::name).toList());
  }

  /** How far it is, who proposes it, and who would like to hear it. */
  View state() {
    List<View> rows = new ArrayList<>();
    View.Span mark = new View.Span(mark(proposal().state()) + " ", Ink.ACCENT);
    rows.add(new View.Paragraph(List.of(mark, View.plain(stands()))));
    String ago = Words.of(look.language()).dates().ago(proposal().proposedAt(), look.clock());
    String author = Words.of(look.language()).who(proposal().author());
    String by = words().by(author, ago);
    List<View.Span> who = new ArrayList<>();
    who.add(View.faint(by + " · " + words().seconds(proposal().seconds())));
    if (seen.seconded()) who.add(new View.Span("  " + words().youSecond(), Ink.ACCENT));
    if (seen.mine()) who.add(new View.Span("  " + words().yours(), Ink.ACCENT));
    rows.add(new View.Paragraph(who));
    return new View.Block(rows);
  }

  private String stands() {
    return switch (proposal().state()) {
      case RECEIVED, DISCUSSED, WITHDRAWN -> words().state(proposal().state());
      case DECLINED -> words().declined(proposal().reason());
      case ACCEPTED ->
          proposal()
              .slot()
              .map(Slot::eventTitle)
              .map(words()::onProgramme)
              .orElse(words().offProgramme());
    };
  }

  /** What else was said, label by label. */
  View facts() {
    List<View> rows = new ArrayList<>();
    fact(rows, words().audience(), words().levels(fields().levels()));
    fact(rows, words().filmed(), words().recording(fields().recording()));
    fact(rows, words().prerequisites(), fields().prerequisites());
    fact(rows, words().available(), fields().available());
    fact(rows, words().links(), fields().links());
    fact(rows, words().contact(), fields().contact());
    return new View.Barred(new View.Block(List.copyOf(rows)));
  }

  private void fact(List<View> rows, String label, String value) {
    if (value.isBlank()) return;
    String gap = " ".repeat(Math.max(0, labels() - Width.of(label)) + 2);
    rows.add(new View.Paragraph(List.of(View.faint(label + gap), View.plain(value))));
  }

  private int labels() {
    return List.of(
            words().audience(),
            words().filmed(),
            words().prerequisites(),
            words().available(),
            words().links(),
            words().contact())
        .stream()
        .mapToInt(Width::of)
        .max()
        .orElse(0);
  }

  /**
   * What its reader may do with it, most useful first.
   *
   * @param judge whether they judge proposals
   * @param topic the thread about it
   */
  List<Action> actions(boolean judge, Optional<Topic> topic) {
    List<Action> actions = new ArrayList<>();
    if (judge) judging(actions);
    if (!seen.mine() && !proposal().state().closed()) actions.add(seconding());
    actions.add(
        Action.of(
            'r',
            Words.of(look.language()).roadmap().discuss(),
            new ProposalWish.Discuss(proposal().subject(), proposal().title(), topic)));
    if (seen.mine()) owning(actions);
    return List.copyOf(actions);
  }

  /** The same in the list, where it is selected: what takes no reading first. */
  List<Action> picked(boolean judge) {
    List<Action> actions = new ArrayList<>();
    if (judge) judging(actions);
    if (!seen.mine() && !proposal().state().closed()) actions.add(seconding());
    return List.copyOf(actions);
  }

  private Action seconding() {
    return Action.of(
        'y',
        seen.seconded() ? words().secondNoMore() : words().second(),
        new ProposalWish.Second(proposal().id(), !seen.seconded(), look.language()));
  }

  private void judging(List<Action> actions) {
    long id = proposal().id();
    String title = proposal().title();
    switch (proposal().state()) {
      case RECEIVED, DISCUSSED -> {
        actions.add(put());
        actions.add(Action.of('R', organising().decline(), new ProposalWish.Decline(id, title)));
        if (proposal().state() == State.RECEIVED) actions.add(marking());
      }
      case ACCEPTED ->
          actions.add(
              Action.of(
                  'S', organising().takeBack(), new ProposalWish.TakeBack(id, look.language())));
      case DECLINED -> {
        actions.add(put());
        actions.add(marking());
      }
      case WITHDRAWN -> {}
    }
  }

  private Action put() {
    return Action.of(
        'S',
        organising().put(),
        new ProposalWish.Put(proposal().id(), proposal().title(), fields().minutes()));
  }

  private Action marking() {
    return Action.of(
        'T', organising().mark(), new ProposalWish.Mark(proposal().id(), look.language()));
  }

  private void owning(List<Action> actions) {
    long id = proposal().id();
    Language language = look.language();
    if (proposal().state() != State.ACCEPTED) {
      actions.add(Action.of('e', words().edit(), new ProposalWish.Edit(id)));
    }
    if (proposal().state() == State.WITHDRAWN) {
      actions.add(Action.of('x', words().resume(), new ProposalWish.Resume(id, language)));
    } else if (proposal().state() != State.DECLINED) {
      actions.add(Action.of('x', words().withdraw(), new ProposalWish.Withdraw(id, language)));
    }
  }

  private Proposal proposal() {
    return seen.proposal();
  }

  private ProposalFields fields() {
    return proposal().fields();
  }

  private JudgingWords organising() {
    return Words.of(look.language()).judging();
  }

  private ProposalWords words() {
    return Words.of(look.language()).proposals();
  }
}
