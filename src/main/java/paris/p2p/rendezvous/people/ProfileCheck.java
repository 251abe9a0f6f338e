package paris.p2p.rendezvous.people;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Field;
import paris.p2p.rendezvous.text.Cleaner;

/**
 * What a profile must be like.
 *
 * @param typed as somebody typed it
 */
record ProfileCheck(ProfileFields typed) {
  /** What is wrong, by field; empty when nothing is. */
  Map<Field, Refusal> faults() {
    Map<Field, Refusal> faults = new EnumMap<>(Field.class);
    put(faults, Field.TEXT, Typed.fitting(Field.TEXT, about(), Profile.ABOUT_MOST));
    put(faults, Field.LANGUAGES, many(Refusal.Several.LANGUAGES, words(typed.languages())));
    put(faults, Field.LANGUAGES, language());
    put(faults, Field.TOPICS, many(Refusal.Several.TOPICS, topics()));
    put(faults, Field.TOPICS, topic());
    put(faults, Field.LINKS, many(Refusal.Several.LINKS, links()));
    put(faults, Field.LINKS, link());
    return faults;
  }

  private static void put(Map<Field, Refusal> faults, Field field, Optional<Refusal> fault) {
    fault.ifPresent(why -> faults.putIfAbsent(field, why));
  }

  /** The profile as it would be stored, or the first thing that is wrong. */
  Outcome<Profile> fit() {
    return faults().values().stream()
        .findFirst()
        .<Outcome<Profile>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(profile()));
  }

  private Profile profile() {
    List<String> languages =
        words(typed.languages()).stream()
            .flatMap(word -> Tongues.read(word).stream())
            .distinct()
            .toList();
    return new Profile(about(), languages, topics(), links(), typed.forAll());
  }

  private String about() {
    return Cleaner.lines(typed.about()).strip();
  }

  private static Optional<Refusal> many(Refusal.Several what, List<String> said) {
    return said.size() > Profile.MANY
        ? Optional.of(new Refusal.OfProfile.TooMany(what, Profile.MANY))
        : Optional.empty();
  }

  private Optional<Refusal> language() {
    return words(typed.languages()).stream()
        .filter(word -> Tongues.read(word).isEmpty())
        .findFirst()
        .map(Refusal.OfProfile.NoTongue::new);
  }

  private List<String> topics() {
    return apart(typed.topics(), "[,;]");
  }

  private Optional<Refusal> topic() {
    return topics().stream()
        .flatMap(topic -> Typed.fitting(Field.TOPICS, topic, Profile.TOPIC_MOST).stream())
        .findFirst();
  }

  private List<String> links() {
    return words(typed.links());
  }

  private Optional<Refusal> link() {
    return links().stream()
        .filter(link -> !leads(link))
        .findFirst()
        .map(Refusal.OfProfile.NoAddress::new);
  }

  private static List<String> words(String line) {
    return apart(line, "[,;\\s]");
  }

  private static List<String> apart(String line, String by) {
    List<String> parts = new ArrayList<>();
    for (String part : Cleaner.line(line.replace('\n', ',')).split(by)) {
      if (!part.isBlank()) parts.add(part.strip());
    }
    return List.copyOf(new LinkedHashSet<>(parts));
  }

  /** An address of the web, of mail or of SSH that any program reads in the same way. */
  private static boolean leads(String link) {
    if (link.length() > Profile.LINK_MOST) return false;
    try {
      URI parsed = new URI(link);
      String scheme = parsed.getScheme() == null ? "" : parsed.getScheme().toLowerCase(Locale.ROOT);
      return switch (scheme) {
        case "http", "https", "ssh" -> parsed.getHost() != null && user(parsed.getUserInfo());
        case "mailto" -> mailbox(parsed.getRawSchemeSpecificPart());
        default -> false;
      };
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** A user that begins with a hyphen would be an option to a program that is handed it. */
  private static boolean user(String user) {
    return user == null || !user.startsWith("-");
  }

  /** One mailbox and nothing more: what RFC 6068 lets follow it would put words into a letter. */
  private static boolean mailbox(String to) {
    String[] parts = to.split("@", -1);
    return parts.length == 2
        && !parts[0].isEmpty()
        && !parts[0].startsWith("-")
        && Arrays.stream(parts).allMatch(part -> part.matches("[\\p{L}\\p{N}._%+-]+"))
        && parts[1].contains(".");
  }
}
