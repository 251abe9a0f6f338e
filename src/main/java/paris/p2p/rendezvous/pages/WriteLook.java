package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.FormWords;
import paris.p2p.rendezvous.words.Words;
import paris.p2p.rendezvous.words.WritingWords;

/** How a page on which something is written looks, and its keys at this moment. */
record WriteLook(WritePage page, Look look) {
  View view() {
    List<View> parts = new ArrayList<>();
    page.scene().ifPresent(scene -> parts.add(scene.view(page.purpose().label(words()), look)));
    Optional<String> wrong = page.refused().map(all().refusals()::sentence);
    boolean title = page.sheet().titled() && page.refused().filter(WriteSheet::ofTitle).isPresent();
    boolean words = !page.sheet().kept().isEmpty();
    if (page.scene().isPresent() || page.refused().isEmpty() || words) {
      parts.add(page.sheet().view(all(), title ? wrong.orElse("") : "", aside()));
    }
    if (wrong.isPresent() && !title) {
      parts.add(new View.Paragraph(List.of(new View.Span("! " + wrong.get(), Ink.DANGER))));
    }
    if (!page.arrived().numbers().isEmpty()) {
      parts.add(new View.Paragraph(List.of(View.faint(words().arrived(page.arrived().numbers())))));
    }
    return new View.Stack(parts);
  }

  private String aside() {
    if (page.posting()) return words().posting();
    if (page.naming().isPresent()) return page.naming().get().shown();
    boolean kept = page.scene().isPresent() && !page.sheet().kept().isEmpty();
    return kept && !unkept() ? all().forms().kept() : "";
  }

  private boolean unkept() {
    return page.refused().filter(Refusal.OfBoard.TooManyDrafts.class::isInstance).isPresent();
  }

  List<Action> actions() {
    FormWords forms = all().forms();
    boolean previewing = page.sheet().face() == WriteSheet.Face.PREVIEW;
    boolean rewrites = page.purpose() instanceof Rewriting;
    String post = rewrites ? forms.save() : words().post();
    WritePage.Send send = new WritePage.Send(look.language());
    List<Action> actions = new ArrayList<>();
    actions.add(Action.ctrl('s', post, send));
    naming().ifPresent(actions::add);
    String preview = previewing ? words().goOn() : forms.preview();
    actions.add(Action.ctrl('p', preview, new WritePage.Preview()));
    String leave = previewing ? words().goOn() : forms.keepAndLeave();
    actions.add(Action.of(Key.Name.ESCAPE, leave, new WritePage.Leave(look.language())));
    if (page.scene().flatMap(WriteScene::quoted).isPresent() && !previewing) {
      actions.add(Action.ctrl('q', words().quote(), new WritePage.Quote()));
    }
    actions.add(stroke('z', words().undo()));
    actions.add(stroke('y', words().redo()));
    // Few terminals send it, so that it is there for hands that try it and takes no room.
    Key ctrlEnter = new Key(Key.Name.ENTER, 0, true, false, false);
    actions.add(new Action(ctrlEnter, post, send).unhinted());
    return actions;
  }

  private static Action stroke(char key, String label) {
    return Action.ctrl(key, label, new WritePage.Stroke(Key.ctrl(key))).unhinted();
  }

  /** Tab completes a name where one is being written, and is in the hints just then. */
  private Optional<Action> naming() {
    if (page.scene().isEmpty() || page.sheet().naming().isEmpty()) return Optional.empty();
    String label = page.naming().isPresent() ? words().nextName() : words().completeName();
    WritePage.Name name = new WritePage.Name(look.language());
    return Optional.of(Action.of(Key.Name.TAB, label, name).hinted(words().name()));
  }

  private Words all() {
    return Words.of(look.language());
  }

  private WritingWords words() {
    return all().writing();
  }
}
