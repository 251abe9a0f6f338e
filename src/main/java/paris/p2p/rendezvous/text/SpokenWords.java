package paris.p2p.rendezvous.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that days, months and hours are called by in both languages, folded. */
final class SpokenWords {
  /** Words that say nothing about when. */
  static final Set<String> FILLERS =
      Set.of("le", "the", "on", "at", "de", "des", "from", "of", "du", "ce", "this", "vers", "a");

  /** Words that, once an hour was told, lead to the end. */
  static final Set<String> UNTIL = Set.of("a", "to", "until", "till", "jusqu'a", "au");

  /** Words that ask for a day after today. */
  static final Set<String> NEXT = Set.of("prochain", "prochaine", "next");

  /** Words that ask for an hour after noon. */
  static final Set<String> EVENING = Set.of("tonight", "soir", "evening");

  /** Days told by how far away they are. */
  static final Map<String, Integer> AHEAD =
      Map.of(
          "aujourd'hui",
          0,
          "today",
          0,
          "tonight",
          0,
          "demain",
          1,
          "tomorrow",
          1,
          "apresdemain",
          2,
          "hier",
          -1,
          "yesterday",
          -1,
          "avanthier",
          -2);

  private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
  private static final Map<String, Month> MONTHS = new HashMap<>();

  static {
    DayOfWeek[] days = DayOfWeek.values();
    put(DAYS, days[0], "lundi lun lu monday mon mo");
    put(DAYS, days[1], "mardi mar ma tuesday tues tue tu");
    put(DAYS, days[2], "mercredi mer me wednesday wed we");
    put(DAYS, days[3], "jeudi jeu je thursday thurs thur thu th");
    put(DAYS, days[4], "vendredi ven ve friday fri fr");
    put(DAYS, days[5], "samedi sam sa saturday sat");
    put(DAYS, days[6], "dimanche dim di sunday sun su");
    put(MONTHS, Month.JANUARY, "janvier janv jan january");
    put(MONTHS, Month.FEBRUARY, "fevrier fevr fev february feb");
    put(MONTHS, Month.MARCH, "mars mar march");
    put(MONTHS, Month.APRIL, "avril avr april apr");
    put(MONTHS, Month.MAY, "mai may");
    put(MONTHS, Month.JUNE, "juin june jun");
    put(MONTHS, Month.JULY, "juillet juil july jul");
    put(MONTHS, Month.AUGUST, "aout august aug");
    put(MONTHS, Month.SEPTEMBER, "septembre sept sep september");
    put(MONTHS, Month.OCTOBER, "octobre oct october");
    put(MONTHS, Month.NOVEMBER, "novembre nov november");
    put(MONTHS, Month.DECEMBER, "decembre dec december");
  }

  private SpokenWords() {}

  static Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(DAYS.get(word));
  }

  static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  private static <T> void put(Map<String, T> all, T meant, String words) {
    for (String word : words.split(" ")) all.put(word, meant);
  }
}
