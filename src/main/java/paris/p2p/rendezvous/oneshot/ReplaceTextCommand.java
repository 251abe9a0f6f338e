package paris.p2p.rendezvous.oneshot;

import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.community.Community;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;

/** Gives one of the community's texts a new version. */
final class ReplaceTextCommand implements Command {
  @Override
  public Grammar grammar() {
    return new Grammar.Listed(1, 1, Map.of("lang", Takes.A_WORD));
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.EDIT_TEXTS);
  }

  @Override
  public Exit run(Call call) {
    String slug = call.arguments().word(0);
    if (!Community.SLUGS.contains(slug)) return call.unknown(Refusal.Thing.TEXT, slug);
    String asked = call.arguments().option("lang").orElse(call.language().tag());
    for (Language language : Language.values()) {
      if (language.tag().equals(asked)) return replace(call, slug, language);
    }
    return call.unclear(call.say().badLanguage(asked));
  }

  private static Exit replace(Call call, String slug, Language language) {
    return call.reading(text ->
        call.tell(
            call.desk().community().replace(call.caller(), slug, language, text),
            done -> call.answers().textReplaced(slug, language)));
  }
}
