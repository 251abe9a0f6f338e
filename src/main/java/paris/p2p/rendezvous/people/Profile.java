package paris.p2p.rendezvous.people;

import java.util.List;

/**
 * What somebody says about themselves.
 *
 * @param about a few lines of Markdown, clean
 * @param languages that they speak, by their two letters (ISO 639-1), in their order
 * @param topics what they like to talk of, each a few words
 * @param links addresses, {@code https://…}, {@code mailto:…}, {@code ssh://…}
 * @param forAll whether everybody may read it, and not members only
 */
public record Profile(
    String about, List<String> languages, List<String> topics, List<String> links, boolean forAll) {
  /** How many signs (graphemes) the lines about oneself may have. */
  public static final int ABOUT_MOST = 1_000;

  /** How many languages, topics and links there may be, of each. */
  public static final int MANY = 8;

  /** How many signs a topic may have. */
  public static final int TOPIC_MOST = 40;

  /** How many chars a link may have. */
  public static final int LINK_MOST = 200;

  /** Of who says nothing; for members, as all is until somebody chooses otherwise. */
  public static Profile none() {
    return new Profile("", List.of(), List.of(), List.of(), false);
  }

  /** Whether it says nothing. */
  public boolean blank() {
    return about.isBlank() && languages.isEmpty() && topics.isEmpty() && links.isEmpty();
  }
}
