package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Leaving;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.LeavingWords;
import paris.p2p.rendezvous.words.Words;

/**
 * Says what goes and what stays when somebody leaves, and erases it once they have written their
 * name. Nothing typed here is kept.
 *
 * @param peer who it is; none until that is read
 * @param erasing it is on its way
 * @param wrong why it was not done
 */
record LeavePage(Optional<Peer> peer, Form form, boolean erasing, Optional<Refusal> wrong)
    implements Page<Seat> {
  static final String POSTS = "posts";
  static final String NAME = "name";
  static final String STAY = "stay";
  static final String GO = "go";

  record Found(Peer peer) implements Message.Answer {}

  record Gone(Leaving.Farewell farewell) implements Message.Answer {}

  record Refused(Refusal why) implements Message.Answer {}

  /** To the next question or, after the last one, to erase. */
  record Onward() implements Message.Wish {}

  record LetItBe() implements Message.Wish {}

  /** A key that is in the hints and means to the form what it always means there. */
  record Stroke(Key key) implements Message.Wish {}

  static Page<Seat> start() {
    Form form =
        Form.of(FormLine.Picked.of(POSTS, List.of(STAY, GO), STAY), FormLine.Typed.of(NAME, ""));
    return new LeavePage(Optional.empty(), form, false, Optional.empty());
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  @Override
  public boolean typing() {
    return true;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> new Found(seat.peer()));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found(Peer who) when who.role() == Role.GUEST -> Turn.replace(NeedsKeyPage.start());
      case Found(Peer who) -> Turn.to(new LeavePage(Optional.of(who), form, false, wrong));
      case Gone(Leaving.Farewell farewell) -> Turn.replace(LeftPage.of(farewell));
      case Refused(Refusal why) -> Turn.to(new LeavePage(peer, form, false, Optional.of(why)));
      case LetItBe() -> Turn.back();
      case Message _ when erasing || peer.isEmpty() -> Turn.ignored();
      case Onward() -> onward();
      case Message _ when !named() -> Turn.ignored();
      case Message.Pressed(Key key) -> typed(form.on(key));
      case Stroke(Key key) -> typed(form.on(key));
      case Message.Pasted(String text) -> typed(form.paste(text));
      case Message.Selected(String place) -> typed(at(place));
      case Message.Chosen(String place) -> typed(at(place));
      case Message _ -> Turn.ignored();
    };
  }

  /** With the question in focus that stands at that place, from 0. */
  private Form at(String place) {
    return form.at(form.lines().get(Integer.parseInt(place)).name());
  }

  private boolean named() {
    return peer.flatMap(Peer::person).isPresent();
  }

  private Turn<Seat> typed(Form next) {
    if (next == form) return Turn.ignored();
    return Turn.to(new LeavePage(peer, next, false, Optional.empty()));
  }

  private Turn<Seat> onward() {
    if (named() && !last()) return typed(form.at(NAME));
    Optional<String> sure = named() ? Optional.of(form.value(NAME)) : Optional.empty();
    boolean words = form.value(POSTS).equals(GO);
    return Turn.to(
        new LeavePage(peer, form, true, Optional.empty()),
        seat ->
            switch (seat.desk().leaving().erase(seat.caller(), sure, words)) {
              case Outcome.Done<Leaving.Farewell>(Leaving.Farewell farewell) -> new Gone(farewell);
              case Outcome.Refused<Leaving.Farewell>(Refusal why) -> new Refused(why);
            });
  }

  private boolean last() {
    return form.line().name().equals(NAME);
  }

  @Override
  public View view(Look look) {
    Words all = Words.of(look.language());
    LeavingWords words = all.leaving();
    String name = peer.flatMap(Peer::person).map(Person::name).orElse("");
    View head = FormHead.of(words.leaveTitle(), name, look);
    if (peer.isEmpty()) return head;
    if (!named()) {
      return View.stack(head, View.paragraph(words.keyGoes()), View.paragraph(words.forGood()));
    }
    return View.stack(
        head,
        View.paragraph(words.goes()),
        View.paragraph(words.stays()),
        View.paragraph(words.forGood()),
        form.view(new Face(all, name, wrong)));
  }

  /** What the form says. */
  private record Face(Words all, String called, Optional<Refusal> wrong) implements Form.Face {
    @Override
    public String label(String name) {
      return name.equals(NAME) ? all.leaving().name() : all.leaving().posts();
    }

    @Override
    public String shown(FormLine line) {
      LeavingWords words = all.leaving();
      return "‹ " + (line.value().equals(GO) ? words.postsGo() : words.postsStay()) + " ›";
    }

    @Override
    public String aside(String name) {
      return name.equals(NAME) ? all.leaving().nameHelp(called) : "";
    }

    @Override
    public String wrong(String name) {
      return name.equals(NAME) ? wrong.map(all.refusals()::sentence).orElse("") : "";
    }
  }

  @Override
  public List<Action> actions(Look look) {
    Words all = Words.of(look.language());
    boolean erases = !named() || last();
    String on = erases ? all.leaving().erase() : all.forms().next();
    List<Action> actions = new ArrayList<>();
    actions.add(Action.of(Key.Name.ENTER, on, new Onward()));
    if (!erases) {
      Key right = Key.of(Key.Name.RIGHT);
      actions.add(new Action(right, all.forms().change(), new Stroke(right)));
    }
    actions.add(Action.of(Key.Name.ESCAPE, all.leaving().letItBe(), new LetItBe()));
    return List.copyOf(actions);
  }
}
