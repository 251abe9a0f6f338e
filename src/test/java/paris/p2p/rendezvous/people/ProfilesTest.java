package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;
import static paris.p2p.rendezvous.people.Folk.why;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Field;
import paris.p2p.rendezvous.store.Fresh;
import paris.p2p.rendezvous.text.Language;

/** What people say about themselves, and to whom. */
final class ProfilesTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Profiles profiles;
  private Caller ada;

  @BeforeEach
  void people() {
    folk = new Folk(fresh.database());
    profiles = new Profiles(fresh.database(), folk.people, folk.newsroom, Folk.CLOCK);
    ada = folk.member("ada");
  }

  private long id(Caller caller) {
    return folk.people.peer(caller).person().orElseThrow().id();
  }

  private Portrait portrait(Caller caller) {
    return profiles.portrait(caller, id(ada)).orElseThrow();
  }

  private static ProfileFields about(String words, boolean forAll) {
    return new ProfileFields(words, "", "", "", forAll);
  }

  private static ProfileFields links(String links) {
    return new ProfileFields("", "", "", links, false);
  }

  @Test
  void what_is_typed_is_kept_clean_and_apart() {
    folk.heard();
    done(
        profiles.write(
            ada,
            new ProfileFields(
                " J’apporte des câbles\u202e.\n\n",
                "Français, anglais fr; Deutsch",
                "Noise , réseaux maillés,Noise,",
                "https://ada.example  mailto:ada@example.org, ssh://git@ada.example:22",
                false)));
    assertEquals(
        new Profile(
            "J’apporte des câbles.",
            List.of("fr", "en", "de"),
            List.of("Noise", "réseaux maillés"),
            List.of("https://ada.example", "mailto:ada@example.org", "ssh://git@ada.example:22"),
            false),
        profiles.own(ada));
    assertEquals(List.of(new News.ProfileChanged(id(ada))), folk.heard());
  }

  @Test
  void who_says_nothing_says_it_to_members_only_and_can_take_all_back() {
    assertEquals(Profile.none(), profiles.own(ada));
    done(profiles.write(ada, about("Bonjour", true)));
    done(profiles.write(ada, about("", true)));
    assertTrue(profiles.own(ada).blank());
    assertEquals(Optional.empty(), portrait(ada).profile());
  }

  @Test
  void members_read_it_and_others_only_what_is_for_everybody() {
    Caller bob = folk.member("bob");
    done(profiles.write(ada, about("Bonjour", false)));
    assertEquals("Bonjour", portrait(bob).profile().orElseThrow().about());
    assertTrue(portrait(ada).own());
    for (Caller other : List.of(Caller.guest(), key("nobody"))) {
      assertEquals(Optional.empty(), portrait(other).profile());
      assertEquals("ada", portrait(other).person().name());
    }
    done(profiles.write(ada, about("Bonjour", true)));
    for (Caller other : List.of(Caller.guest(), key("nobody"))) {
      assertEquals("Bonjour", portrait(other).profile().orElseThrow().about());
    }
  }

  @Test
  void former_names_are_for_members_and_for_ninety_days() {
    Caller bob = folk.member("bob");
    done(
        new Renaming(fresh.database(), folk.people, folk.newsroom, Folk.CLOCK, List.of())
            .rename(ada, "Lovelace"));
    assertEquals(List.of(new Former("ada", Folk.CLOCK.instant())), portrait(bob).before());
    assertEquals(List.of(), portrait(Caller.guest()).before());
    assertEquals(List.of(), portrait(key("nobody")).before());
    fresh
        .database()
        .change(transaction ->
            transaction
                .sql()
                .execute("update former_name set left_at = dateadd(day, -90, left_at)"));
    assertEquals(List.of(), portrait(bob).before());
  }

  @Test
  void who_has_no_name_or_may_not_write_says_nothing_about_themselves() {
    assertEquals(new Refusal.NoKey(), why(profiles.write(Caller.guest(), about("x", true))));
    assertEquals(new Refusal.NoName(), why(profiles.write(key("eve"), about("x", true))));
    Rulings rulings = new Rulings(fresh.database(), folk.notices, Folk.CLOCK);
    Caller lea = folk.organiser("lea");
    done(
        new Sanctions(fresh.database(), folk.people, rulings, folk.newsroom, Folk.CLOCK)
            .ban(lea, id(ada), "spam"));
    assertEquals(new Refusal.OfBoard.Banned("spam"), why(profiles.write(ada, about("spam", true))));
  }

  @Test
  void the_list_of_all_people_is_for_members() {
    assertEquals(new Refusal.NoKey(), why(profiles.everybody(Caller.guest(), "", 9)));
    assertEquals(new Refusal.NoName(), why(profiles.everybody(key("eve"), "", 9)));
    assertEquals(
        List.of("ada"), done(profiles.everybody(ada, "", 9)).stream().map(Person::name).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "example.org",
        "https://",
        "https:example.org",
        "ssh://-oProxyCommand=x@example.org",
        "mailto:ada@example.org?body=hello",
        "mailto:ada@example.org@evil.example",
        "mailto:-x@example.org",
        "mailto:ada",
        "https://a.example/<b>",
        "\u001b]8;;https://a.example\u0007x"
      })
  void an_address_that_is_none_is_refused(String typed) {
    assertTrue(
        profiles.check(links(typed)).get(Field.LINKS) instanceof Refusal.OfProfile.NoAddress);
    assertTrue(why(profiles.write(ada, links(typed))) instanceof Refusal.OfProfile.NoAddress);
    assertEquals(Profile.none(), profiles.own(ada));
  }

  @ParameterizedTest
  @CsvSource({"fr,fr", "EN,en", "Français,fr", "francais,fr", "German,de", "allemand,de"})
  void a_language_is_known_by_its_letters_and_its_names(String typed, String tag) {
    assertEquals(Optional.of(tag), Tongues.read(typed));
  }

  @Test
  void a_language_has_a_name_in_each_language_of_the_hub() {
    assertEquals("allemand", Tongues.name("de", Language.FR));
    assertEquals("German", Tongues.name("de", Language.EN));
  }

  @Test
  void all_that_is_wrong_is_said_by_field() {
    ProfileFields wrong =
        new ProfileFields(
            "x".repeat(1_001), "klingon", "a,b,c,d,e,f,g,h,i", "https://a.example nowhere", false);
    assertEquals(
        Map.of(
            Field.TEXT,
            new Refusal.TooLong(Field.TEXT, 1_000, 1_001),
            Field.LANGUAGES,
            new Refusal.OfProfile.NoTongue("klingon"),
            Field.TOPICS,
            new Refusal.OfProfile.TooMany(Refusal.Several.TOPICS, 8),
            Field.LINKS,
            new Refusal.OfProfile.NoAddress("nowhere")),
        profiles.check(wrong));
    assertEquals(
        new Refusal.TooLong(Field.TOPICS, 40, 41),
        profiles.check(new ProfileFields("", "", "x".repeat(41), "", false)).get(Field.TOPICS));
  }

  @Test
  void the_most_that_fits_is_stored() {
    String sign = "a\u0301\u0302"; // one sign of three chars
    String topics =
        String.join(",", List.of("1", "2", "3", "4", "5", "6", "7", "8"))
            .replaceAll("([0-9])", "$1" + sign.repeat(39));
    String tail = "x".repeat(180);
    ProfileFields most =
        new ProfileFields(
            sign.repeat(1_000),
            "fr en de es it pt nl pl",
            topics,
            String.join(" ", List.of("a", "b", "c", "d", "e", "f", "g", "h"))
                .replaceAll("([a-h])", "https://$1.example/" + tail),
            true);
    done(profiles.write(ada, most));
    assertEquals(8, profiles.own(ada).links().size());
    assertEquals(8, profiles.own(ada).topics().size());
  }

  @Test
  void who_goes_takes_their_profile_along() {
    done(profiles.write(ada, about("Bonjour", true)));
    Departure departure = new ProfileDeparture();
    Departure.Leaver leaver =
        new Departure.Leaver(folk.people.peer(ada).person(), List.of("SHA256:ada"));
    assertTrue(
        fresh
            .database()
            .read(transaction -> departure.held(transaction, leaver))
            .toString()
            .contains("Bonjour"));
    fresh
        .database()
        .change(transaction -> {
          departure.forget(transaction, leaver);
          return leaver;
        });
    assertEquals(List.of(), fresh.column("select about from profile"));
  }
}
