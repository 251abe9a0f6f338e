package paris.p2p.rendezvous.people;

/**
 * A profile as somebody typed it.
 *
 * @param languages names or two letters of languages, apart by commas or blanks
 * @param topics apart by commas
 * @param links apart by commas or blanks
 */
public record ProfileFields(
    String about, String languages, String topics, String links, boolean forAll) {
  /** The same as it could have been typed. */
  public static ProfileFields of(Profile profile) {
    return new ProfileFields(
        profile.about(),
        String.join(", ", profile.languages()),
        String.join(", ", profile.topics()),
        String.join(" ", profile.links()),
        profile.forAll());
  }
}
