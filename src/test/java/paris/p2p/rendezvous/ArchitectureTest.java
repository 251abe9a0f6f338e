package paris.p2p.rendezvous;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** The arrows of ARCHITECTURE.md. */
@AnalyzeClasses(
    packages = "paris.p2p.rendezvous",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String ROOT = "paris.p2p.rendezvous";

  private static DescribedPredicate<JavaClass> ours() {
    return resideInAPackage(ROOT + "..");
  }

  private static String[] packages(String... names) {
    String[] full = new String[names.length];
    for (int i = 0; i < names.length; i++) full[i] = ROOT + "." + names[i] + "..";
    return full;
  }

  /** A package may know these others of ours, and no more. */
  private static ArchRule knows(String name, String... others) {
    DescribedPredicate<JavaClass> strangers =
        ours()
            .and(DescribedPredicate.not(resideInAnyPackage(packages(others))))
            .and(DescribedPredicate.not(resideInAnyPackage(packages(name))));
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .dependOnClassesThat(strangers)
        .as(name + " knows only " + String.join(", ", others));
  }

  /** Where the machine stands and what it speaks change nothing; numbers: see {@link Main}. */
  @ArchTest
  static final ArchRule locale_zone_and_charset_of_the_machine_decide_nothing =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(Locale.class, "getDefault", Locale.Category.class)
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(TimeZone.class, "getDefault")
          .orShould()
          .callMethod(Charset.class, "defaultCharset")
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(Collator.class, "getInstance")
          .orShould()
          .callConstructor(String.class, byte[].class)
          .orShould()
          .callConstructor(InputStreamReader.class, InputStream.class)
          .orShould()
          .callConstructor(OutputStreamWriter.class, OutputStream.class);

  @ArchTest static final ArchRule text_is_a_leaf = knows("text");
  @ArchTest static final ArchRule rules_is_a_leaf = knows("rules");
  @ArchTest static final ArchRule news_is_a_leaf = knows("news");
  @ArchTest static final ArchRule terminal = knows("terminal", "text");
  @ArchTest static final ArchRule store = knows("store", "rules");
  @ArchTest static final ArchRule people = knows("people", "store", "news", "rules", "text");

  @ArchTest
  static final ArchRule board = knows("board", "people", "store", "news", "rules", "text");

  @ArchTest
  static final ArchRule search = knows("search", "board", "store", "news", "rules", "text");

  @ArchTest
  static final ArchRule events = knows("events", "people", "store", "news", "rules", "text");

  @ArchTest static final ArchRule calendar = knows("calendar", "events", "rules", "text");

  @ArchTest
  static final ArchRule proposals =
      knows("proposals", "events", "people", "store", "news", "rules", "text");

  @ArchTest
  static final ArchRule community = knows("community", "people", "store", "news", "rules", "text");

  @ArchTest
  static final ArchRule founding =
      knows(
          "founding",
          "desk",
          "board",
          "community",
          "events",
          "proposals",
          "people",
          "store",
          "rules",
          "text");

  @ArchTest
  static final ArchRule desk =
      knows(
          "desk", "people", "board", "events", "community", "proposals", "search", "rules", "text");

  @ArchTest
  static final ArchRule words =
      knows(
          "words",
          "people",
          "board",
          "events",
          "community",
          "proposals",
          "desk",
          "rules",
          "text",
          "tui");

  @ArchTest static final ArchRule tui = knows("tui", "terminal", "news", "text");

  @ArchTest
  static final ArchRule pages =
      knows(
          "pages",
          "tui",
          "terminal",
          "words",
          "desk",
          "people",
          "board",
          "events",
          "calendar",
          "community",
          "proposals",
          "search",
          "news",
          "rules",
          "text");

  @ArchTest
  static final ArchRule oneshot =
      knows(
          "oneshot",
          "words",
          "desk",
          "people",
          "board",
          "events",
          "calendar",
          "community",
          "proposals",
          "search",
          "rules",
          "text");

  @ArchTest static final ArchRule ssh = knows("ssh", "terminal", "rules", "text");

  @ArchTest
  static final ArchRule pages_know_only_keys_and_inks_of_the_terminal =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".pages..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + ".terminal..")
                  .and(
                      DescribedPredicate.describe(
                          "are no keys or inks",
                          c -> !c.getName().matches(".*\\.(Key|Key\\$Name|Ink)"))));

  @ArchTest
  static final ArchRule nothing_goes_round =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule lanterna_only_in_the_terminal =
      only("com.googlecode.lanterna..", packages("terminal"));

  @ArchTest
  static final ArchRule mina_only_at_the_door = only("org.apache.sshd..", packages("ssh"));

  @ArchTest
  static final ArchRule sql_only_in_the_store_and_in_stores =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".store..")
          .and()
          .haveNameNotMatching(".*Store(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jooq..", "java.sql..", "org.h2..", "org.flywaydb..");

  @ArchTest
  static final ArchRule stores_are_their_features_own =
      classes()
          .that()
          .haveSimpleNameEndingWith("Store")
          .should()
          .notBePublic()
          .orShould()
          .haveSimpleName("JournalStore");

  @ArchTest
  static final ArchRule pages_of_the_web_only_in_calendar =
      only("org.jsoup..", packages("calendar"));

  @ArchTest
  static final ArchRule codes_only_in_calendar = only("com.google.zxing..", packages("calendar"));

  private static ArchRule only(String library, String... where) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(where)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  @ArchTest
  static final ArchRule time_comes_by_a_clock =
      noClasses()
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(LocalTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(Year.class, "now")
          .orShould()
          .callMethod(YearMonth.class, "now")
          .orShould()
          .callConstructor(Date.class);

  @ArchTest
  static final ArchRule the_clock_is_chosen_in_one_place =
      noClasses()
          .that()
          .doNotHaveSimpleName("ServeCommand")
          .and()
          .doNotHaveSimpleName("ImportCommand")
          .should()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone");

  @ArchTest
  static final ArchRule nobody_sleeps =
      noClasses()
          .should()
          .callMethod(Thread.class, "sleep", long.class)
          .orShould()
          .callMethod(Thread.class, "sleep", java.time.Duration.class);

  @ArchTest
  static final ArchRule only_main_speaks_to_the_console =
      noClasses()
          .that()
          .doNotHaveSimpleName("Main")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule no_state_is_static =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage(ROOT + ".store.sql..")
          .and()
          .areStatic()
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule nothing_is_called_a_manager =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".store.sql..")
          .should()
          .haveNameMatching(".*(Manager|Impl|Utils?|Helper|DTO|Base|Factory)$");
}
