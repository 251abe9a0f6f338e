package paris.p2p.rendezvous.pages;

import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.words.Words;

/** A form's face where somebody else has saved: beside each answer that is disputed, theirs. */
record ClashFace(Form.Face face, Form form, Clash clash, Look look) implements Form.Face {
  @Override
  public String label(String name) {
    return face.label(name);
  }

  @Override
  public String shown(FormLine line) {
    return face.shown(line);
  }

  @Override
  public String aside(String name) {
    if (!clash.disputed().contains(name)) return face.aside(name);
    String theirs = Clash.of(clash.theirs(), name);
    String now = form.value(name).strip();
    return now.equals(theirs)
        ? Words.of(look.language()).series().youHad(briefly(name, clash.mine().get(name)))
        : Words.of(look.language())
            .series()
            .nowStored(briefly(name, theirs), briefly(name, Clash.of(clash.before(), name)));
  }

  /** An answer as its line would show it. */
  private String briefly(String name, String value) {
    FormLine line = form.at(name).line().with(value);
    String shown = line instanceof FormLine.Picked ? line.value() : face.shown(line);
    return shown.isEmpty() ? "—" : shown;
  }

  @Override
  public String wrong(String name) {
    return face.wrong(name);
  }
}
