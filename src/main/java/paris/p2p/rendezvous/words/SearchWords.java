package paris.p2p.rendezvous.words;

/** What is said about the search. */
public interface SearchWords {
  /** The key, and the place of the palette. */
  String key();

  String heading();

  /** Above the events that were found. */
  String agenda();

  /** Above the posts that were found, by which of them come first. */
  String bestFirst();

  String newestFirst();

  /** The key that changes it. */
  String toBest();

  String toNewest();

  /** While nothing is typed: what can be; Markdown. */
  String how();

  /** Nothing holds all these words. */
  String nothing(String words);

  /** There are more than are shown. */
  String narrower();

  /** {@code 7 autres événements}: chosen, they are shown, too. */
  String otherEvents(int count);

  /** The index is being made, so that posts may be missing. */
  String making();
}
