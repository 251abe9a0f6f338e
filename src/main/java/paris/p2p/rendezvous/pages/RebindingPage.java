package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Rebinding;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Refusal;
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
 * A key that is asked for somebody: who asked and agreed, and why, for organisers and for whom it
 * is about; each finds here what they can do.
 *
 * @param shown none until it has been read
 * @param selected the name of a {@link RebindingAsk.What}, or empty
 */
record RebindingPage(long id, Optional<Shown> shown, String selected) implements Page<Seat> {
  /**
   * As it is now.
   *
   * @param it none where there is none, or none for this visitor
   * @param me the id of who looks; 0 for nobody
   * @param decides whether they organise
   */
  record Shown(Optional<Rebinding> it, long me, boolean decides) implements Message.Answer {
    private List<RebindingAsk.What> acts(Look look) {
      Optional<Rebinding.State> state = it.map(one -> one.state(look.now()));
      if (state.isEmpty() || !state.get().open()) return List.of();
      if (own()) return List.of(RebindingAsk.What.STOP);
      boolean agrees = state.get() == Rebinding.State.ASKED && it.get().asked().person() != me;
      return agrees
          ? List.of(RebindingAsk.What.AGREE, RebindingAsk.What.STOP)
          : List.of(RebindingAsk.What.STOP);
    }

    private boolean own() {
      return it.filter(one -> one.person() == me).isPresent();
    }
  }

  static Page<Seat> of(long id) {
    return new RebindingPage(id, Optional.empty(), "");
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  /** Whom it is about has read what they were told of it. */
  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> {
      seat.desk().notices().read(seat.caller(), "rebinding/" + id);
      return new Shown(
          seat.desk().rebindings().one(seat.caller(), id),
          seat.peer().person().map(Person::id).orElse(0L),
          seat.may(Act.REBIND_KEYS));
    });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Shown found -> Turn.to(new RebindingPage(id, Optional.of(found), selected));
      case Message.Selected(String to) -> Turn.to(new RebindingPage(id, shown, to));
      case Message.Chosen(String to) -> chosen(to);
      case Message.Told(News.WorkshopChanged _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> chosen(String to) {
    Optional<Rebinding> it = shown.flatMap(Shown::it);
    if (it.isEmpty()) return Turn.ignored();
    RebindingAsk ask =
        new RebindingAsk(
            RebindingAsk.What.valueOf(to), id, it.get().name(), shown.orElseThrow().own());
    return Turn.open(new RebindingPage(id, shown, to), AskForm.of(ask));
  }

  @Override
  public View view(Look look) {
    Words all = Words.of(look.language());
    if (shown.isEmpty()) return View.block();
    if (shown.get().it().isEmpty()) {
      return Missing.view(new Refusal.Unknown(Refusal.Thing.REBINDING, String.valueOf(id)), all);
    }
    Rebinding it = shown.get().it().get();
    RecoveryWords words = all.recovery();
    String state = words.state(it, it.state(look.now()), all.dates(), look.zone());
    List<View> parts = new ArrayList<>();
    parts.add(new View.Heading(words.rebindings(), state));
    parts.add(
        View.block(
            new View.Paragraph(List.of(View.strong(it.name()))),
            new View.Paragraph(List.of(new View.Span(it.fingerprint(), Ink.CODE)))));
    if (shown.get().own()) {
      parts.add(new View.Paragraph(List.of(new View.Span(words.yours(), Ink.ASK))));
    }
    parts.add(word(words.askedBy(it.asked().by()), it.asked(), look, all));
    it.agreed().ifPresent(word -> parts.add(word(words.agreedBy(word.by()), word, look, all)));
    List<RebindingAsk.What> acts = shown.get().acts(look);
    if (!acts.isEmpty()) {
      parts.add(new View.Block(acts.stream().map(what -> item(what, acts, words)).toList()));
    }
    return new View.Stack(parts);
  }

  private static View word(String who, Rebinding.Word word, Look look, Words all) {
    return View.block(
        new View.Row(
            List.of(View.faint(who)),
            List.of(View.faint(all.dates().ago(word.at(), look.clock())))),
        View.paragraph(word.reason()));
  }

  /** What is gone by now selects the first one instead. */
  private View item(RebindingAsk.What what, List<RebindingAsk.What> acts, RecoveryWords words) {
    boolean known = acts.stream().anyMatch(one -> one.name().equals(selected));
    boolean here = known ? what.name().equals(selected) : what == acts.getFirst();
    String label =
        switch (what) {
          case AGREE -> words.agree();
          case STOP -> words.stop();
        };
    return new View.Item(what.name(), View.paragraph(label), here);
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }
}
