package paris.p2p.rendezvous.people;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.UnicodeSet;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.NameFault;
import paris.p2p.rendezvous.text.Cleaner;

/** What a name must be like, and which names an eye may take for each other. */
final class Names {
  /** What stands between the words of a name makes it no other: {@code ma-rie} is marie. */
  private static final String SEPARATORS = "[-_.·'’\\s]";

  /** More marks on end than a letter of a name bears. */
  private static final Pattern TOWER = Pattern.compile("\\p{M}{3}");

  private static final int LEAST = 3;
  private static final int MOST = 24;

  /** What the hub calls itself, its roles and everybody; nobody may be called that. */
  private static final String RESERVED =
      """
      admin administrateur administratrice administrator root sudo system système console
      operator opérateur opératrice guest invité invitée visitor visiteur visiteuse member membre
      moderator modérateur modératrice modération organiser organizer organisateur organisatrice
      organisation rendezvous hub p2p p2pparis parisp2p francep2p bootstrap security sécurité
      support everyone everybody all here tous toutes tout ici moi me myself you vous nobody
      personne null none undefined unknown inconnu inconnue deleted supprimé anonymous anonyme
      """;

  private final SpoofChecker looks = new SpoofChecker.Builder().build();
  private final SpoofChecker scripts =
      new SpoofChecker.Builder()
          .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.MIXED_NUMBERS)
          .setRestrictionLevel(SpoofChecker.RestrictionLevel.SINGLE_SCRIPT_RESTRICTIVE)
          .build();
  private final UnicodeSet usual = new UnicodeSet(SpoofChecker.RECOMMENDED).addAll("-_").freeze();
  private final Set<String> reserved =
      RESERVED
          .lines()
          .flatMap(line -> Stream.of(line.split(" ")))
          .flatMap(word -> skeletons(word).stream())
          .collect(Collectors.toUnmodifiableSet());

  /**
   * The name as it is kept: NFKC, in the case typed, 3 to 24 letters, digits, {@code -} and {@code
   * _} of one script with at least one letter. Or why it is none.
   */
  Outcome<String> check(String typed) {
    String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
    int length = name.codePointCount(0, name.length());
    if (length > MOST) return unfit(NameFault.TOO_LONG);
    if (!fitSigns(name)) return unfit(NameFault.SIGNS);
    if (length < LEAST) return unfit(NameFault.TOO_SHORT);
    if (scripts.failsChecks(name)) return unfit(NameFault.MIXED_SCRIPTS);
    if (skeletons(name).stream().anyMatch(reserved::contains)) return unfit(NameFault.RESERVED);
    return Outcome.done(name);
  }

  private static Outcome<String> unfit(NameFault fault) {
    return Outcome.refused(new Refusal.NameUnfit(fault));
  }

  /** Whether these are usual signs of names (UAX 31), clean, and one is a letter. */
  private boolean fitSigns(String name) {
    if (name.isEmpty()) return true;
    return usual.containsAll(name)
        && name.equals(Cleaner.line(name))
        && !TOWER.matcher(name).find()
        && name.codePoints().anyMatch(Character::isLetter);
  }

  /**
   * How the small letters of a name look, accents and separators left out; also of how a name
   * begins.
   */
  String small(String typed) {
    return looks.getSkeleton(plain(typed).toLowerCase(Locale.ROOT));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replaceAll(SEPARATORS, "");
  }

  /**
   * What an eye may take it for (UTS 39), accents and separators left out: as typed, in small
   * letters and in capitals. Two names are one to somebody when they share any of these.
   */
  Set<String> skeletons(String name) {
    String plain = plain(name);
    Set<String> all = new TreeSet<>();
    all.add(looks.getSkeleton(plain));
    all.add(looks.getSkeleton(plain.toLowerCase(Locale.ROOT)));
    all.add(looks.getSkeleton(plain.toUpperCase(Locale.ROOT)));
    return all;
  }
}
