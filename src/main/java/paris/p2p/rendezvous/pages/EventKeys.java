package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.words.FormWords;
import paris.p2p.rendezvous.words.Words;

/** The keys of an event's form, as they are at this moment. */
record EventKeys(EventForm page, Look look) {
  List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    actions.add(Action.ctrl('s', words().save(), new EventForm.Save(look.language())));
    if (page.form().mode() == Form.Mode.FILLING) {
      actions.addAll(questions());
    } else {
      actions.addAll(text());
    }
    if (!(page.state() instanceof EventForm.State.Fresh())) {
      actions.add(Action.ctrl('r', words().startAfresh(), new EventForm.Anew()));
    }
    return List.copyOf(actions);
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
    return List.of(Action.ctrl('p', label, new EventForm.Preview()), out(words().done()));
  }

  private Action out(String label) {
    return Action.of(Key.Name.ESCAPE, label, new EventForm.Out(look.language()));
  }

  private static Action stroke(Key.Name key, String label) {
    return Action.of(key, label, new EventForm.Stroke(Key.of(key)));
  }

  private FormWords words() {
    return Words.of(look.language()).forms();
  }
}
