package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.TextWords;
import paris.p2p.rendezvous.words.Words;

/**
 * One of the community's texts, to be read.
 *
 * @param shown none until it has been read
 */
record TextPage(String slug, Optional<Shown> shown) implements Page<Seat> {
  /** The text as it is now, and whether this visitor may edit it. */
  record Shown(Wording body, boolean editor) implements Message.Answer {}

  /** To edit it, in that language first. */
  record Edit(Language language) implements Message.Wish {}

  /** To see its earlier versions. */
  record Earlier() implements Message.Wish {}

  static Page<Seat> about() {
    return new TextPage("about", Optional.empty());
  }

  static Page<Seat> values() {
    return new TextPage("values", Optional.empty());
  }

  /** What people promise one another here. */
  static Page<Seat> conduct() {
    return new TextPage("conduct", Optional.empty());
  }

  @Override
  public int tab() {
    return Tabs.ofText(slug);
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat ->
        new Shown(
            seat.desk().community().text(slug).orElse(Wording.none()), seat.may(Act.EDIT_TEXTS)));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Shown found -> Turn.to(new TextPage(slug, Optional.of(found)));
      case Edit(Language language) -> Turn.open(this, TextForm.of(slug, language));
      case Earlier() -> Turn.open(this, HistoryPage.of(slug));
      case Message.Told(News.TextChanged(String changed)) when changed.equals(slug) ->
          Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  @Override
  public View view(Look look) {
    if (shown.isEmpty()) return View.block();
    TextWords words = Words.of(look.language()).texts();
    Titled text = Titled.of(shown.get().body().in(look.language()));
    String title = text.title().isEmpty() ? words.title(slug) : text.title();
    return View.stack(
        new View.Title(title, ""),
        text.rest().isEmpty() ? View.paragraph(words.empty()) : new View.Prose(text.rest()));
  }

  @Override
  public List<Action> actions(Look look) {
    TextWords words = Words.of(look.language()).texts();
    List<Action> actions = new ArrayList<>();
    if (shown.filter(Shown::editor).isPresent()) {
      actions.add(Action.of('e', words.edit(), new Edit(look.language())));
    }
    actions.add(Action.of('H', words.history(), new Earlier()));
    return List.copyOf(actions);
  }
}
