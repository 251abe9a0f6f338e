package paris.p2p.rendezvous.oneshot;

import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Wording;

/** One of the community's texts, as Markdown source, in the visitor's language. */
record TextCommand(String slug) implements Command {
  @Override
  public Grammar grammar() {
    return new Grammar.Listed(0, 0, Map.of());
  }

  @Override
  public Exit run(Call call) {
    Optional<Wording> text = call.desk().community().text(slug);
    if (text.isEmpty()) return call.unknown(Refusal.Thing.TEXT, slug);
    call.out().text(text.get().in(call.language()));
    return Exit.DONE;
  }
}
