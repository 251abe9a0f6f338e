package paris.p2p.rendezvous.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import paris.p2p.rendezvous.text.Folded;
import paris.p2p.rendezvous.text.Language;

/** The languages that people speak: all that have two letters of their own (ISO 639-1). */
public final class Tongues {
  private static final Set<String> TAGS = Set.of(Locale.getISOLanguages());

  private Tongues() {}

  /** Its two letters for what somebody typed: those, or its name in a language of the hub. */
  static Optional<String> read(String typed) {
    String folded = Folded.of(typed);
    if (TAGS.contains(folded)) return Optional.of(folded);
    return TAGS.stream().filter(tag -> names(tag).anyMatch(folded::equals)).sorted().findFirst();
  }

  private static Stream<String> names(String tag) {
    Locale tongue = Locale.of(tag);
    return Stream.concat(Arrays.stream(Language.values()).map(Language::locale), Stream.of(tongue))
        .map(reader -> Folded.of(tongue.getDisplayLanguage(reader)));
  }

  /** What it is called in that language: {@code français}, {@code French}. */
  public static String name(String tag, Language reader) {
    return Locale.of(tag).getDisplayLanguage(reader.locale());
  }
}
