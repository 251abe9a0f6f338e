package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paris.p2p.rendezvous.events.Hours;
import paris.p2p.rendezvous.events.Item;
import paris.p2p.rendezvous.events.ItemKind;
import paris.p2p.rendezvous.events.Stage;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.words.Dates;
import paris.p2p.rendezvous.words.ProgrammeWords;
import paris.p2p.rendezvous.words.Words;

/**
 * Which lines of a programme are shown: those that agree with all that is chosen.
 *
 * @param evening the day under which they stand, 0 for the first
 */
record ItemFilter(
    Optional<Integer> evening,
    Optional<ItemKind> kind,
    Optional<Stage> stage,
    Optional<Language> language) {
  static ItemFilter none() {
    return new ItemFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  boolean active() {
    return !equals(none());
  }

  /** How many things are chosen. */
  int narrowness() {
    return (int) Stream.of(evening, kind, stage, language).filter(Optional::isPresent).count();
  }

  boolean holds(Item item) {
    return evening.map(it -> it == item.time().evening()).orElse(true)
        && kind.map(it -> it == item.fields().kind()).orElse(true)
        && stage.map(it -> it.holds(item)).orElse(true)
        && language.map(it -> item.fields().languages().contains(it)).orElse(true);
  }

  /** With that day alone, or with all days where it was that one. */
  ItemFilter toggled(int day) {
    return new ItemFilter(other(evening, day), kind, stage, language);
  }

  ItemFilter toggled(ItemKind one) {
    return new ItemFilter(evening, other(kind, one), stage, language);
  }

  ItemFilter toggled(Stage one) {
    return new ItemFilter(evening, kind, other(stage, one), language);
  }

  ItemFilter toggled(Language one) {
    return new ItemFilter(evening, kind, stage, other(language, one));
  }

  private static <T> Optional<T> other(Optional<T> before, T chosen) {
    return before.equals(Optional.of(chosen)) ? Optional.empty() : Optional.of(chosen);
  }

  /** What is chosen, in words: {@code jeudi 9 janvier 2020, talk}. */
  String words(Hours hours, Look look) {
    Dates dates = Words.of(look.language()).dates();
    ProgrammeWords words = Words.of(look.language()).programme();
    List<String> chosen = new ArrayList<>();
    evening.ifPresent(it -> chosen.add(dates.day(hours.first().plusDays(it))));
    kind.ifPresent(it -> chosen.add(words.kind(it)));
    stage.ifPresent(it -> chosen.add(it.key().isEmpty() ? words.everywhere() : it.name()));
    language.ifPresent(it -> chosen.add(words.language(it)));
    return String.join(", ", chosen);
  }
}
