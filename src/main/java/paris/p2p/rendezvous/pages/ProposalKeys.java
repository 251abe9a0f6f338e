package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.words.FormWords;
import paris.p2p.rendezvous.words.Words;

/** The keys of a proposal's form, as they are at this moment. */
record ProposalKeys(ProposalForm page, Look look) {
  List<Action> actions() {
    boolean adding = page.desk().id() == ProposalDesk.NEW;
    String send = adding ? Words.of(look.language()).proposalForm().send() : words().save();
    List<Action> actions = new ArrayList<>();
    actions.add(Action.ctrl('s', send, new ProposalForm.Send(look.language())));
    if (page.form().mode() == Form.Mode.FILLING) {
      actions.addAll(questions());
    } else {
      actions.addAll(text());
    }
    if (!(page.state() instanceof ProposalForm.State.Fresh())) {
      actions.add(Action.ctrl('r', words().startAfresh(), new ProposalForm.Anew()));
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
    return List.of(Action.ctrl('p', label, new ProposalForm.Preview()), out(words().done()));
  }

  private Action out(String label) {
    return Action.of(Key.Name.ESCAPE, label, new ProposalForm.Out(look.language()));
  }

  private static Action stroke(Key.Name key, String label) {
    return Action.of(key, label, new ProposalForm.Stroke(Key.of(key)));
  }

  private FormWords words() {
    return Words.of(look.language()).forms();
  }
}
