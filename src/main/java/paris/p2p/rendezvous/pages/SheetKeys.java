package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.words.FormWords;
import paris.p2p.rendezvous.words.SeriesWords;
import paris.p2p.rendezvous.words.Words;

/** The keys of a form, as they are at this moment. */
record SheetKeys(SheetForm page, Look look) {
  List<Action> actions() {
    if (page.state() instanceof SheetForm.State.Asking) return asking();
    if (!page.filling()) return List.of();
    List<Action> actions = new ArrayList<>();
    actions.add(Action.ctrl('s', words().save(), new SheetForm.Asked.Save(look.language())));
    page.overtaken().ifPresent(clash -> actions.addAll(choices(clash)));
    if (page.form().mode() == Form.Mode.FILLING) {
      actions.addAll(questions());
    } else {
      actions.addAll(text());
    }
    if (!(page.state() instanceof SheetForm.State.Fresh())) {
      actions.add(Action.ctrl('r', words().startAfresh(), new SheetForm.Asked.Anew()));
    }
    return List.copyOf(actions);
  }

  private List<Action> asking() {
    return List.of(
        Action.of(Key.Name.ENTER, words().save(), new SheetForm.Asked.Save(look.language())),
        Action.ctrl('s', words().save(), new SheetForm.Asked.Save(look.language())).unhinted(),
        out(series().backToForm()));
  }

  /** Mine or theirs, once somebody else has saved the same. */
  private List<Action> choices(Clash clash) {
    List<Action> actions = new ArrayList<>();
    String question = page.form().line().name();
    if (clash.disputed().contains(question)) {
      boolean mine = !page.form().line().value().equals(clash.theirs().get(question));
      String label = mine ? series().theirs() : series().mine();
      actions.add(Action.ctrl('t', label, new SheetForm.Asked.Swap()));
    }
    actions.add(Action.ctrl('o', series().allTheirs(), new SheetForm.Asked.Yield()));
    return actions;
  }

  private List<Action> questions() {
    List<Action> actions = new ArrayList<>();
    actions.add(stroke(Key.Name.TAB, words().next()));
    FormLine line = page.form().line();
    if (line instanceof FormLine.Picked) actions.add(stroke(Key.Name.RIGHT, words().change()));
    if (line instanceof FormLine.Written) actions.add(stroke(Key.Name.ENTER, words().write()));
    actions.add(out(words().keepAndLeave()));
    return actions;
  }

  private List<Action> text() {
    boolean reading = page.form().mode() == Form.Mode.READING;
    String label = reading ? words().goOn() : words().preview();
    return List.of(Action.ctrl('p', label, new SheetForm.Asked.Preview()), out(words().done()));
  }

  private Action out(String label) {
    return Action.of(Key.Name.ESCAPE, label, new SheetForm.Asked.Out(look.language()));
  }

  private static Action stroke(Key.Name key, String label) {
    return Action.of(key, label, new SheetForm.Asked.Stroke(Key.of(key)));
  }

  private FormWords words() {
    return Words.of(look.language()).forms();
  }

  private SeriesWords series() {
    return Words.of(look.language()).series();
  }
}
