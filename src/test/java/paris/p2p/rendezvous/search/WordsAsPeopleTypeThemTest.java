package paris.p2p.rendezvous.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.why;
import static paris.p2p.rendezvous.search.Shelved.numbers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Fresh;

/** Singular and plural, phrases, versions, names with signs, and days. */
final class WordsAsPeopleTypeThemTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Shelved shelved;
  private Caller amir;

  @BeforeEach
  void aBoard() {
    shelved = new Shelved(fresh.database(), Optional.empty());
    amir = shelved.folk.member("amir");
  }

  @AfterEach
  void close() {
    shelved.close();
  }

  private Post said(String body) {
    return shelved.thread(amir, "Titre", body);
  }

  @Test
  void plural_finds_singular_and_back() {
    for (String pair :
        List.of(
            "pair, pairs",
            "événement, événements",
            "protocole, protocoles",
            "réseau, réseaux",
            "journal, journaux",
            "jeu, jeux",
            "bateau, bateaux",
            "atelier, ateliers",
            "idée, idées",
            "clé, clés",
            "nœud, nœuds",
            "relais, relais",
            "utilisateur, utilisateurs",
            "développeuse, développeuses",
            "national, nationaux",
            "traduction, traductions",
            "hub, hubs",
            "peer, peers",
            "node, nodes",
            "query, queries",
            "party, parties",
            "partie, parties",
            "class, classes",
            "address, addresses",
            "match, matches",
            "process, processes",
            "box, boxes",
            "index, indexes",
            "library, libraries",
            "meeting, meetings",
            "zorgle, zorgles")) {
      plural(pair.split(", ")[0], pair.split(", ")[1]);
    }
  }

  private void plural(String one, String many) {
    Stems stems = new Stems();
    String single = Tokens.of(one).getFirst().word();
    String plural = Tokens.of(many).getFirst().word();
    assertFalse(Collections.disjoint(stems.of(single), stems.of(plural)), one);
    Post singular = said("Voici : " + one + ".");
    Post several = said("Voilà : " + many + ".");
    for (String asked : List.of(one, many, one + " ", many + " ")) {
      List<Long> found = shelved.newest(asked);
      assertTrue(found.contains(singular.id()) && found.contains(several.id()), asked);
    }
  }

  @Test
  void words_that_only_look_alike_do_not() {
    for (String each :
        List.of(
            "événement, even", "par, pairs", "des, de", "les, le", "national, nation", "bus, bu")) {
      String one = each.split(", ")[0];
      String other = each.split(", ")[1];
      Post post = said("Voilà " + other + " donc");
      assertFalse(shelved.newest(one + " ").contains(post.id()), one);
    }
  }

  @Test
  void exact_words_come_before_their_plurals() {
    Post exact = said("Un mot sur le réseau parmi tant d’autres mots, encore des mots.");
    Post plural = said("réseaux réseaux");
    assertEquals(
        numbers(exact, plural), shelved.best("réseau ").hits().stream().map(Hit::post).toList());
  }

  @Test
  void the_plural_is_marked_in_what_is_shown() {
    said("Tous les protocoles du réseau, en C++ donc.");
    assertEquals(List.of("protocoles"), marked("protocole "));
    assertEquals(List.of("réseau"), marked("réseaux"));
    assertEquals(List.of("C++"), marked("c++ "));
  }

  private List<String> marked(String typed) {
    return shelved.best(typed).hits().getFirst().glimpse().stream()
        .filter(Hit.Piece::asked)
        .map(Hit.Piece::text)
        .toList();
  }

  @Test
  void a_phrase_is_one() {
    Post apart = said("à pairs de pairs, un simple réseau le de");
    Post row = said("Le réseau de pairs, simple : **pairs à pairs**.");
    for (String typed :
        List.of(
            "\"pairs à pairs\"",
            "« Pairs à pairs »",
            "“pairs  a pairs”",
            "«\u00a0pairs à pairs\u00a0»",
            "\"le réseau de pairs\" \"pairs à pairs\"",
            "\"pairs à\" simple")) {
      assertEquals(numbers(row), shelved.newest(typed), typed);
    }
    assertEquals(numbers(row, apart), shelved.newest("pairs à pairs "));
  }

  @Test
  void a_phrase_that_is_being_typed_is_words() {
    Post row = said("Le réseau de pairs");
    for (String typed :
        List.of("\"", "\"rés", "\"réseau de", "\"réseau de p", "\"réseau de pairs\"")) {
      assertEquals(typed.length() == 1 ? List.of() : numbers(row), shelved.newest(typed), typed);
    }
    assertEquals(List.of(), shelved.newest("\"réseau pairs\""));
    assertEquals(List.of(), shelved.newest("\"réseaux de pair\""));
  }

  @Test
  void versions_and_names_with_signs_are_words() {
    for (String each :
        List.of(
            "1.2.3, v1.2.3",
            "v1.2.3, v1.2.3",
            "v1.2.3, 1.2.3",
            "1.2, v1.2.3",
            "V1.2.3, release_1.2.3",
            "paris, p2p.paris",
            "p2p.paris, p2p.paris",
            "p2p, p2p.paris",
            "js, node.js",
            "node.js, Node.js",
            "C#, C#",
            "c♯, le C# !",
            "C++, C++17",
            "c++, (C++)",
            "c, C++",
            ".NET, .net",
            "net, .NET",
            "F#, F#",
            "c++17, C++17",
            "g++, g++/clang")) {
      String typed = each.split(", ")[0];
      String body = each.split(", ")[1];
      Post post = said("Avec " + body + " donc");
      assertTrue(shelved.newest(typed).contains(post.id()), typed);
    }
  }

  @Test
  void signs_tell_names_apart() {
    for (String each :
        List.of(
            "C#, C", "C++, C", "C++, C#", ".NET, net", "F#, F", "1.2.3, v1.2.4", "1.2.3, 11.2.3")) {
      String typed = each.split(", ")[0];
      String body = each.split(", ")[1];
      Post post = said("Avec " + body + " donc");
      assertFalse(shelved.newest(typed + " ").contains(post.id()), typed);
    }
  }

  @Test
  void a_number_after_a_hash_is_still_found() {
    Post post = said("voir issue#12 et ticket #34, a+b, i++");
    for (String typed : List.of("12 ", "34 ", "issue ", "#12", "i++ ", "b ")) {
      assertEquals(numbers(post), shelved.newest(typed), typed);
    }
  }

  @Test
  void a_name_may_be_typed_as_it_is_mentioned() {
    Post post = said("quelque chose");
    for (String typed :
        List.of("from:@amir", "de:@Amir", "from:\"@amir\"", "from:amir", "de:＠amir")) {
      assertEquals(numbers(post), shelved.newest(typed), typed);
    }
  }

  @Test
  void since_takes_the_days_that_people_say() {
    LocalDate today = LocalDate.of(2026, 11, 23);
    for (String each :
        List.of(
            "since:hier|2026-11-22",
            "depuis:avant-hier|2026-11-21",
            "depuis:lundi|2026-11-23",
            "depuis:mardi|2026-11-17",
            "since:aujourd'hui|2026-11-23",
            "since:aujourd’hui|2026-11-23",
            "since:demain|2026-11-24",
            "depuis:il y a 3 jours|2026-11-20",
            "depuis:\"la semaine dernière\"|2026-11-16",
            "depuis:la semaine dernière|2026-11-16",
            "depuis:lundi dernier|2026-11-16",
            "since:yesterday|2026-11-22",
            "since:monday|2026-11-23",
            "since:last week|2026-11-16",
            "since:3 days ago|2026-11-20",
            "since:the day before yesterday|2026-11-21",
            "since:2026-10|2026-10-01",
            "since:2026|2026-01-01",
            "since:2026-10-05|2026-10-05",
            "since:5 oct|2026-10-05",
            "since:octobre|2026-10-01")) {
      String typed = each.substring(0, each.indexOf('|'));
      LocalDate day = LocalDate.parse(each.substring(each.indexOf('|') + 1));
      Asked asked = Asked.of("réseau " + typed + " libp2p");
      assertEquals(Optional.of(day), asked.day(today), typed);
      assertEquals(List.of("réseau", "libp2p"), asked.words(), typed);
    }
  }

  @Test
  void since_narrows_by_such_a_day() {
    Post now = said("antenne");
    Post before =
        Folk.done(shelved.before(Duration.ofDays(2)).reply(amir, now.topicId(), "vieille antenne"));
    assertEquals(numbers(now), shelved.newest("antenne depuis:hier"));
    assertEquals(numbers(before, now), shelved.newest("antenne depuis:la semaine dernière"));
    assertEquals(List.of(), shelved.newest("antenne since:demain"));
  }

  @Test
  void what_is_no_day_is_refused() {
    for (String typed : List.of("bientôt", "2026-13", "la semaine", "hier 19h")) {
      assertEquals(
          new Refusal.NotADate(typed),
          why(shelved.search.posts(Asked.of("since:\"" + typed + "\""), Order.BEST, 20)));
    }
  }
}
