package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Recovery;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.terminal.Key;
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
 * How many recovery codes one has; says what is lost before new ones are made.
 *
 * @param found none until it has been read
 */
record RecoveryPage(Optional<Found> found) implements Page<Seat> {
  /** What there is, or why there is nothing for this visitor. */
  record Found(Outcome<Recovery.Standing> standing) implements Message.Answer {}

  /** To new codes. */
  record Make() implements Message.Wish {}

  static Page<Seat> start() {
    return new RecoveryPage(Optional.empty());
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> new Found(seat.desk().recovery().standing(seat.caller())));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found fresh -> Turn.to(new RecoveryPage(Optional.of(fresh)));
      case Make() -> Turn.open(this, CodesPage.start());
      case Message _ -> Turn.ignored();
    };
  }

  @Override
  public View view(Look look) {
    Words all = Words.of(look.language());
    RecoveryWords words = all.recovery();
    if (found.isEmpty()) return new View.Heading(words.codes(), "");
    return switch (found.get().standing()) {
      case Outcome.Done<Recovery.Standing>(Recovery.Standing now) -> standing(now, look, all);
      case Outcome.Refused<Recovery.Standing>(Refusal why) ->
          View.stack(
              new View.Heading(words.codes(), ""), View.paragraph(all.refusals().sentence(why)));
    };
  }

  private static View standing(Recovery.Standing now, Look look, Words all) {
    RecoveryWords words = all.recovery();
    List<View> parts = new ArrayList<>();
    parts.add(new View.Heading(words.codes(), words.left(now.left(), Recovery.CODES)));
    parts.add(View.paragraph(words.what()));
    now.madeAt()
        .map(at -> at.atZone(look.zone()).toLocalDate())
        .map(all.dates()::day)
        .ifPresent(day ->
            parts.add(
                View.block(
                    new View.Paragraph(List.of(View.faint(words.made(day)))),
                    new View.Paragraph(List.of(new View.Span(words.voids(now.left()), Ink.ASK))))));
    return new View.Stack(parts);
  }

  @Override
  public List<Action> actions(Look look) {
    boolean has =
        found.isPresent() && found.get().standing() instanceof Outcome.Done<Recovery.Standing>;
    if (!has) return List.of();
    String make = Words.of(look.language()).recovery().make();
    return List.of(Action.of(Key.Name.ENTER, make, new Make()));
  }
}
