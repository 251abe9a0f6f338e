package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.community.TextVersion;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.Words;

/**
 * One version of a text, as it was.
 *
 * @param editor whether this visitor may edit the text, from this version too
 */
record VersionPage(TextVersion version, boolean editor) implements Page<Seat> {
  /** Whether this visitor may edit. */
  record May(boolean edit) implements Message.Answer {}

  /** To edit the text from this version. */
  record TakeUp() implements Message.Wish {}

  static Page<Seat> of(TextVersion version) {
    return new VersionPage(version, false);
  }

  @Override
  public int tab() {
    return Tabs.ofText(version.slug());
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> new May(seat.may(Act.EDIT_TEXTS)));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case May(boolean edit) -> Turn.to(new VersionPage(version, edit));
      case TakeUp() -> Turn.open(this, TextForm.from(version));
      case Message _ -> Turn.ignored();
    };
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    String ago = words.dates().ago(version.writtenAt(), look.clock());
    String heading =
        version
            .author()
            .map(author -> words.texts().version(words.who(author), ago))
            .orElse(words.texts().foundingVersion(ago));
    return View.stack(
        new View.Heading(heading, words.texts().tongue(version.language())),
        new View.Prose(version.body()));
  }

  @Override
  public List<Action> actions(Look look) {
    if (!editor) return List.of();
    return List.of(Action.of('e', Words.of(look.language()).texts().takeUp(), new TakeUp()));
  }
}
