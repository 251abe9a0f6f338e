package paris.p2p.rendezvous.founding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Space;
import paris.p2p.rendezvous.community.Community;
import paris.p2p.rendezvous.community.Step;
import paris.p2p.rendezvous.community.StepState;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventQuery;
import paris.p2p.rendezvous.events.Item;
import paris.p2p.rendezvous.events.Occasion;
import paris.p2p.rendezvous.text.Language;

/** What an empty hub begins with. */
class FoundingTest {
  private final HubInMemory hub = new HubInMemory(HubInMemory.house(false));
  private final Community community = hub.desk.community();
  private final Board board = hub.desk.board();
  private final Agenda agenda = hub.desk.agenda();

  @AfterEach
  void close() {
    hub.close();
  }

  private void found() {
    new Founding(hub.database, community, board, agenda, hub.desk.programmes()).fill();
  }

  private static void says(String text, String... points) {
    for (String point : points) {
      assertTrue(
          Pattern.compile(point, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
              .matcher(text.replaceAll("\\s", " "))
              .find(),
          () -> "nothing of " + point + " in\n" + text);
    }
  }

  @Test
  void every_point_of_the_presentation_is_made_in_both_languages() {
    found();
    says(
        community.text("about").orElseThrow().fr(),
        "^# Paris P2P, quésaco",
        "toutes celles et tous ceux",
        "communauté",
        "cryptographie",
        "signalling server",
        "verre",
        "présentation",
        "code",
        "premier mercredi du mois",
        "atelier",
        "invitée");
    says(
        community.text("about").orElseThrow().en(),
        "^# Paris P2P",
        "everybody",
        "community",
        "cryptography",
        "signalling server",
        "drink",
        "talk",
        "code",
        "first Wednesday of the month",
        "workshop",
        "guest");
  }

  @Test
  void every_point_of_the_values_is_made_in_both_languages() {
    found();
    says(
        community.text("values").orElseThrow().fr(),
        "^# Nos valeurs",
        "pair à pair",
        "règlement",
        "## Ouverts et gratuits",
        "technicien",
        "curiosité",
        "facultatif.*meetup\\.com",
        "combien de monde",
        "facho.*troll.*intégriste.*bigot",
        "à soi seul tout le savoir",
        "intimité.*consentement.*respect",
        "relou\\]\\(https://github.com/aeddi/dontbeadick\\)",
        "## Peer2Peer",
        "rencontres",
        "savoirs",
        "idée.*projet.*groupe",
        "## Autonome",
        "vivent à Paris",
        "décentralisée",
        "fédèrent librement",
        "contacts, contenus, outils",
        "mailto:bootstrap@p2p\\.paris",
        "github.com/parisp2p/community/issues/5",
        "## Pas centré sur le profit",
        "commercial",
        "cryptomonnaie",
        "ICO",
        "constructif");
    says(
        community.text("values").orElseThrow().en(),
        "^# Our values",
        "peer to peer",
        "rulebook",
        "## Open and free",
        "technical background",
        "curiosity",
        "optional.*meetup\\.com",
        "how many",
        "fascist.*troll.*fundamentalist.*bigot",
        "only source of knowledge",
        "privacy.*consent.*respect",
        "dick\\]\\(https://github.com/aeddi/dontbeadick\\)",
        "## Peer2Peer",
        "encounters",
        "knowledge",
        "idea.*project.*group",
        "## Autonomous",
        "live in Paris",
        "decentralised",
        "federate freely",
        "contacts, content, tools",
        "mailto:bootstrap@p2p\\.paris",
        "github.com/parisp2p/community/issues/5",
        "## Not centred on profit",
        "commercial",
        "cryptocurrency",
        "ICO",
        "constructive");
  }

  @Test
  void the_road_has_five_steps_of_which_one_is_done_and_one_under_way() {
    found();
    List<Step> road = community.roadmap();
    assertEquals(
        List.of(
            StepState.DONE, StepState.UNDER_WAY, StepState.TO_DO, StepState.TO_DO, StepState.TO_DO),
        road.stream().map(step -> step.fields().state()).toList());
    assertEquals(Optional.of(LocalDate.of(2019, 8, 7)), road.get(0).fields().since());
    assertEquals(Optional.empty(), road.get(1).fields().since());
    says(road.get(0).fields().title().fr(), "premier node");
    says(road.get(1).fields().title().fr(), "infras.*outils.*fédérer");
    says(road.get(2).fields().title().fr(), "supernode.*p2pFr.*\\?\\?\\?");
    says(road.get(3).fields().title().fr(), "membres de toutes les communautés");
    says(road.get(4).fields().title().fr(), "rencontres entre les différents nodes");
    for (Step step : road) {
      for (Language language : Language.values()) {
        assertFalse(step.fields().title().exactly(language).isBlank());
        assertFalse(step.fields().text().exactly(language).isBlank());
      }
    }
  }

  @Test
  void the_board_has_its_five_rooms() {
    found();
    assertEquals(
        List.of("annonces", "idees", "projets", "groupes", "entraide"),
        board.spaces().stream().map(Space::slug).toList());
    assertEquals(
        List.of("Annonces", "Idées", "Projets", "Groupes", "Entraide"),
        board.spaces().stream().map(space -> space.title().fr()).toList());
  }

  @Test
  void the_next_twelve_first_wednesdays_stand_in_the_agenda() {
    found();
    List<Event> events = agenda.events(EventQuery.upcoming(100));
    List<LocalDate> wednesdays =
        Stream.iterate(LocalDate.of(2026, 12, 1), month -> month.plusMonths(1))
            .limit(12)
            .map(month -> month.with(TemporalAdjusters.firstInMonth(DayOfWeek.WEDNESDAY)))
            .toList();
    assertEquals(wednesdays, events.stream().map(event -> event.start().toLocalDate()).toList());
    for (Event event : events) {
      assertEquals(LocalTime.of(18, 30), event.start().toLocalTime());
      assertEquals(LocalTime.of(23, 0), event.end().toLocalTime());
      assertEquals("Ground Control", event.fields().place());
      assertEquals(Set.of(Language.FR, Language.EN), event.fields().languages());
      says(
          event.fields().text().fr(),
          "deux créneaux de 15 minutes",
          "cinq rencontres",
          "facultatif");
      says(event.fields().text().en(), "two slots of 15 minutes", "five meetings", "optional");
    }
    // #0 was in August 2019.
    assertEquals("Pair à Bière #88", events.getFirst().title());
  }

  @Test
  void each_first_wednesday_has_the_usual_programme_with_two_open_slots() {
    found();
    for (Event event : agenda.events(EventQuery.upcoming(100))) {
      List<Item> items = hub.desk.programmes().of(new Occasion.Date(event.id()));
      assertEquals(
          List.of("18:30", "19:00", "19:15", "19:30", "20:00"),
          items.stream().map(item -> item.time().start().orElseThrow().toString()).toList());
      assertEquals(
          List.of(30, 15, 15, 30, 180),
          items.stream().map(item -> item.time().minutes().orElseThrow()).toList());
      assertEquals(2, hub.desk.programmes().openSlots(event.id()));
      for (Item item : items) {
        if (item.fields().openSlot()) continue;
        assertFalse(item.fields().title().exactly(Language.FR).isBlank());
        assertFalse(item.fields().title().exactly(Language.EN).isBlank());
      }
    }
  }

  @Test
  void a_hub_founded_before_programmes_gets_the_usual_one_for_dates_to_come() {
    found();
    Occasion usual = new Occasion.Usual(agenda.next().orElseThrow().series().orElseThrow());
    Occasion next = new Occasion.Date(agenda.next().orElseThrow().id());
    hub.database.change(transaction -> transaction.sql().execute("delete from item"));
    found();
    assertEquals(5, hub.desk.programmes().of(usual).size());
    assertEquals(List.of(), hub.desk.programmes().of(next));
  }

  @Test
  void a_second_start_changes_nothing() {
    found();
    found();
    assertEquals(5, community.roadmap().size());
    assertEquals(5, board.spaces().size());
    assertEquals(12, agenda.events(EventQuery.upcoming(100)).size());
    assertEquals(1, community.history("about", Language.FR, 10).size());
  }

  @Test
  void a_start_knows_without_reading_a_file_which_series_it_founded() {
    assertEquals(
        Founding.SERIES,
        new Content()
            .list("series", Founding.Evenings.class).stream().map(Founding.Evenings::uid).toList());
  }

  @Test
  void no_sentence_is_the_communitys_own() {
    found();
    String own =
        """
        rencontrer des nouveaux peers, échanger autour d'un verre
        mettre en avant les valeurs que nous partageons
        encourager les rencontres, les échanges de savoir
        organisation décentralisée fédérant librement
        n'avons pas vocation à servir de publicité
        """;
    String ours =
        community.text("about").orElseThrow().fr() + community.text("values").orElseThrow().fr();
    own.lines().forEach(line -> assertFalse(ours.replace('’', '\'').contains(line), line));
  }
}
