package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.SpoofChecker;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.NameFault;

final class NamesTest {
  private final Names names = new Names();

  private void unfit(String name, NameFault fault) {
    assertEquals(Outcome.refused(new Refusal.NameUnfit(fault)), names.check(name), name);
  }

  private boolean alike(String one, String other) {
    return !Collections.disjoint(names.skeletons(one), names.skeletons(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada",
        "Ada",
        "camille_",
        "noor-2",
        "Zoé",
        "Ελένη",
        "Маша",
        "日本太郎",
        "ひかり",
        "지우아",
        "नमिता"
      })
  void names_of_any_script_are_kept_as_typed(String name) {
    assertEquals(Outcome.done(name), names.check(name));
  }

  @Test
  void a_name_is_kept_composed_and_without_the_spaces_around_it() {
    assertEquals(Outcome.done("Zoé"), names.check(" Zoe\u0301 "));
    assertEquals(Outcome.done("ada"), names.check("ａｄａ"));
  }

  @Test
  void names_have_3_to_24_letters() {
    unfit("", NameFault.TOO_SHORT);
    unfit("al", NameFault.TOO_SHORT);
    assertEquals(Outcome.done("a".repeat(24)), names.check("a".repeat(24)));
    unfit("a".repeat(25), NameFault.TOO_LONG);
    unfit("a".repeat(10_000), NameFault.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada lovelace",
        "ada!",
        "a\u001b[31m",
        "ada\nada",
        "ada\u202e",
        "ad\u200ba",
        "ada😀",
        "a.d.a",
        "1234",
        "___",
        "\u0301ada",
        "a\u0336d\u0336a",
        "x\u0323\u0323\u0323x",
        "ada\ud800"
      })
  void other_signs_are_refused(String name) {
    unfit(name, NameFault.SIGNS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pаris", "αda", "adaд", "li3٣"})
  void names_of_two_scripts_are_refused(String name) {
    unfit(name, NameFault.MIXED_SCRIPTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "admin", "ADMIN", "Âdmin", "adm1n", "_admin_", "ad-min", "root", "r00t", "Organisateur",
        "modérateur", "moderateur", "invité", "invite", "tous", "moi", "null", "anonyme", "p2p",
        "paris-p2p", "rendez-vous", "RENDEZVOUS", "system", "everyone", "here", "guest"
      })
  void words_of_the_hub_itself_are_reserved(String name) {
    unfit(name, NameFault.RESERVED);
  }

  @ParameterizedTest
  @CsvSource({
    "ada,Ada",
    "ada,ÀDA",
    "Zoé,zoe",
    "camille,carnille",
    "lan,Ian",
    "noor,n00r",
    "paul,pau1",
    "ВАВА,BABA",
    "ВАВА,baba",
    "сосо,coco"
  })
  void names_that_an_eye_takes_for_each_other_are_alike(String one, String other) {
    assertTrue(alike(one, other));
  }

  @ParameterizedTest
  @CsvSource({"ada,adam", "lea,leo", "ian,lan", "noor,nour"})
  void other_names_are_not(String one, String other) {
    assertFalse(alike(one, other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"marie_", "_marie", "ma-rie", "m-a_r-i-e", "MA__RIE", "Marié_", "mar1e-"})
  void what_stands_between_its_letters_makes_a_name_no_other(String name) {
    assertTrue(alike("marie", name), name);
    assertTrue(alike("mar_ie", name), name);
    unfit("m.a.r.i.e", NameFault.SIGNS);
  }

  /** V024 takes them out of what was written down before. */
  @Test
  void separators_look_like_themselves() {
    assertEquals("a-b_c", new SpoofChecker.Builder().build().getSkeleton("a-b_c"));
  }
}
