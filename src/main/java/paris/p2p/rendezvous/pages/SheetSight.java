package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.SeriesWords;
import paris.p2p.rendezvous.words.Words;

/** How a form is laid out for one look at it. */
record SheetSight(SheetForm page, Look look) {
  View view() {
    View title = new View.Heading(page.desk().heading(words()), aside());
    return switch (page.state()) {
      case SheetForm.State.Opening() -> title;
      case SheetForm.State.Barred(Refusal why) ->
          View.stack(title, View.paragraph(words().refusals().sentence(why)));
      case SheetForm.State.Asking(int reach, var _) -> asking(title, reach);
      case SheetForm.State.Fresh(),
          SheetForm.State.Resumed(),
          SheetForm.State.Changed(),
          SheetForm.State.Saving() ->
          page.overtaken()
              .map(clash -> View.stack(title, told(clash), questions()))
              .orElse(View.stack(title, questions()));
    };
  }

  private View questions() {
    return page.form().view(face());
  }

  private Form.Face face() {
    Form.Face face = page.desk().face(page.form().values(), page.began(), page.wrong(), look);
    return page.overtaken()
        .<Form.Face>map(clash -> new ClashFace(face, page.form(), clash, look))
        .orElse(face);
  }

  private View asking(View title, int reach) {
    List<View> choices = new ArrayList<>();
    List<String> tags = page.began().reaches();
    for (int i = 0; i < tags.size(); i++) {
      View words = View.paragraph(page.desk().reach(tags.get(i), words()));
      choices.add(new View.Item(String.valueOf(i), words, i == reach));
    }
    return View.stack(
        title, View.paragraph(words().series().whichDates()), new View.Block(choices));
  }

  /** Who saved meanwhile left this: nothing of either is lost. */
  private View told(Clash clash) {
    SeriesWords words = words().series();
    List<View> lines = new ArrayList<>();
    String said = words.overtaken(names(clash.disputed()));
    lines.add(new View.Paragraph(List.of(new View.Span(said, Ink.ASK))));
    if (!clash.taken().isEmpty()) {
      lines.add(new View.Paragraph(List.of(View.faint(words.taken(names(clash.taken()))))));
    }
    return new View.Block(lines);
  }

  private String names(Collection<String> questions) {
    return questions.stream()
        .map(question -> page.desk().label(question, words()))
        .collect(Collectors.joining(", "));
  }

  private String aside() {
    return switch (page.state()) {
      case SheetForm.State.Opening(), SheetForm.State.Barred(_), SheetForm.State.Asking(_, _) -> "";
      case SheetForm.State.Fresh() -> page.desk().startsFrom(words());
      case SheetForm.State.Resumed() -> words().forms().tookUp();
      case SheetForm.State.Changed(), SheetForm.State.Saving() -> words().forms().kept();
    };
  }

  private Words words() {
    return Words.of(look.language());
  }
}
