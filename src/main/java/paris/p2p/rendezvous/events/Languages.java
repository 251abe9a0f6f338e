package paris.p2p.rendezvous.events;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paris.p2p.rendezvous.text.Language;

/** Languages as one column: {@code fr en}. */
public final class Languages {
  private Languages() {}

  /** Their tags in their order, with a blank between. */
  public static String tags(Collection<Language> languages) {
    return languages.stream().sorted().map(Language::tag).collect(Collectors.joining(" "));
  }

  /** The languages of such a column, or of words like it. */
  public static Set<Language> tagged(String tags) {
    return Stream.of(Language.values())
        .filter(language -> tags.contains(language.tag()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
