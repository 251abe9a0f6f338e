package paris.p2p.rendezvous.tui;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.text.Language;

/** What stands around every page, as the pages' package says it. */
public interface Frame<S> {
  /** The sign at the left end of the header, {@code PARIS·P2P}. */
  String sign();

  /** The hub's wall clock. */
  ZoneId zone();

  /** The tabs of who stands so. */
  List<Tab<S>> tabs(Language language, Standing who);

  /** Places and acts of the palette besides the page's own actions. */
  List<Place<S>> places(Language language);

  /** The page that something typed in the palette names ({@code #412}), or none. */
  Optional<Page<S>> named(String typed);

  /** Where keys lead from every page on which nothing is typed, and which does not use them. */
  default List<Way<S>> ways(Language language) {
    return List.of();
  }

  FrameWords words(Language language);

  /** Done once at the start; its answer says who sits here, in that language. */
  Work<S> arrive(Language language);

  /**
   * What the frame itself makes of something that has happened, whatever page is on top: work whose
   * answer may say anew who sits here; for most, nothing.
   */
  default Optional<Work<S>> hear(News news, Language language) {
    return Optional.empty();
  }

  /** Keeps the language that was switched to. */
  Work<S> remember(Language language);

  /**
   * A tab.
   *
   * @param digit the key, 1 to 9, or 0
   * @param brief for narrow windows
   */
  record Tab<S>(int digit, String name, String brief, Supplier<Page<S>> page) {}

  /** A line of the palette. */
  record Place<S>(String name, Supplier<Page<S>> page) {}

  /** A key that leads somewhere, and what the help calls that. */
  record Way<S>(char key, String name, Supplier<Page<S>> page) {}
}
