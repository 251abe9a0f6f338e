package paris.p2p.rendezvous.oneshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows a command.
 *
 * @param options by name, without the hyphens; a flag has an empty value
 */
record Arguments(List<String> words, Map<String, String> options) {
  /** The word at that place, from 0; refuses a missing one as a bug. */
  String word(int place) {
    return words.get(place);
  }

  Optional<String> maybe(int place) {
    return place < words.size() ? Optional.of(words.get(place)) : Optional.empty();
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  boolean json() {
    return has("json");
  }
}
