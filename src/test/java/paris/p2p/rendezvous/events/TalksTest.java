package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.events.Evenings.PARIS;
import static paris.p2p.rendezvous.people.Folk.done;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.store.Fresh;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/** Who spoke about what. */
final class TalksTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Agenda agenda;
  private Programmes programmes;
  private Talks talks;
  private Caller ada;

  @BeforeEach
  void an_organiser() {
    folk = new Folk(fresh.database());
    agenda =
        new Agenda(fresh.database(), folk.people, folk.notices, folk.newsroom, Folk.CLOCK, PARIS);
    programmes = new Programmes(fresh.database(), folk.people, folk.newsroom, Folk.CLOCK);
    talks = new Talks(fresh.database());
    ada = folk.organiser("ada");
  }

  private Event evening(int year) {
    LocalDateTime start = LocalDateTime.of(year, 3, 4, 19, 0);
    return done(agenda.add(ada, Evenings.talk("Soir " + year, start)));
  }

  private Item said(Event event, ItemKind kind, String title, String text, String... speakers) {
    return said(event, kind, title, text, List.of(speakers).stream().map(Speaker::named).toList());
  }

  private Item said(Event event, ItemKind kind, String title, String text, List<Speaker> speakers) {
    return done(
        programmes.add(
            ada,
            new Occasion.Date(event.id()),
            new ItemFields(
                kind,
                new Wording(title, ""),
                "",
                new ItemTime(0, Optional.of(LocalTime.of(19, 0)), Optional.of(15)),
                Set.of(Language.FR),
                speakers,
                new Wording(text, ""),
                ItemFields.Links.none(),
                false)));
  }

  private List<String> found(String words) {
    return titles(talks.about(words, 100));
  }

  private static List<String> titles(List<Talk> talks) {
    return talks.stream().map(talk -> talk.item().fields().title().fr()).toList();
  }

  @Test
  void who_spoke_about_ipfs_is_found_in_titles_texts_and_names_newest_first() {
    said(evening(2022), ItemKind.TALK, "Un nœud à la maison", "Avec IPFS, et sans.", "Noor");
    said(evening(2024), ItemKind.TALK, "IPFS en 2024", "", "Amir");
    said(evening(2023), ItemKind.TALK, "Tout autre chose", "", "Ipfs Lovers");
    said(evening(2021), ItemKind.TALK, "Noise", "", "Amir");
    assertEquals(List.of("IPFS en 2024", "Tout autre chose", "Un nœud à la maison"), found("ipfs"));
    assertEquals(4, found("").size());
  }

  @Test
  void case_accents_and_ligatures_do_not_count_and_all_words_must_be_there() {
    said(evening(2022), ItemKind.TALK, "Un nœud à la maison", "Été", "Zoé");
    assertEquals(1, found("NOEUD zoe").size());
    assertEquals(1, found("  éte   maison ").size());
    assertEquals(0, found("noeud amir").size());
  }

  @Test
  void signs_of_a_pattern_are_only_signs() {
    said(evening(2022), ItemKind.TALK, "100 % pair", "", "Amir");
    assertEquals(1, found("100 %").size());
    assertEquals(0, found("_____").size());
    assertEquals(0, found("!%").size());
  }

  @Test
  void doors_slots_titles_to_come_and_cancelled_evenings_are_no_talks() {
    Event event = evening(2027 - 1);
    said(event, ItemKind.OTHER, "Les portes", "");
    said(event, ItemKind.MEETUP, "P2P", "");
    said(event, ItemKind.TALK, "", "", "Amir");
    done(
        programmes.add(
            ada,
            new Occasion.Date(event.id()),
            ItemFields.slot(
                ItemKind.TALK,
                "",
                new ItemTime(0, Optional.of(LocalTime.of(19, 0)), Optional.of(15)))));
    assertEquals(List.of(), found(""));
    said(event, ItemKind.STAND, "Échange de clés", "", "Zoé");
    said(event, ItemKind.WORKSHOP, "Atelier", "");
    assertEquals(Set.of("Échange de clés", "Atelier"), Set.copyOf(found("")));
    done(agenda.cancel(ada, event.id(), "Grève"));
    assertEquals(List.of(), found(""));
  }

  @Test
  void all_talks_of_a_speaker_are_found_by_their_name_however_it_is_spelled() {
    said(evening(2022), ItemKind.TALK, "Noise", "", "Zoé Martin");
    said(evening(2023), ItemKind.TALK, "QUIC", "", "Amir", "ZOE  MARTIN");
    said(evening(2024), ItemKind.TALK, "Tor", "", "Zoé Martinez");
    assertEquals(List.of("QUIC", "Noise"), titles(talks.by("zoé martin", 100)));
  }

  @Test
  void one_line_knows_its_event_and_its_day() {
    Event event = evening(2022);
    Item item = said(event, ItemKind.OTHER, "Les portes", "");
    Talk talk = talks.one(item.id()).orElseThrow();
    assertEquals("Soir 2022", talk.eventTitle());
    assertEquals(event.start().toLocalDate(), talk.date());
    assertTrue(talks.one(4096).isEmpty());
  }

  @Test
  void
      who_takes_another_name_has_it_on_the_programmes_unless_they_stand_there_by_their_own_choice() {
    Person before = folk.people.peer(ada).person().orElseThrow();
    Person after = new Person(before.id(), "Lovelace", before.role(), before.joinedAt());
    Event event = evening(2022);
    Optional<Long> her = Optional.of(before.id());
    said(event, ItemKind.TALK, "Noise", "", List.of(new Speaker("ada", her)));
    said(event, ItemKind.TALK, "QUIC", "", List.of(new Speaker("Ada L.", her)));
    said(event, ItemKind.TALK, "Tor", "", "ada");
    fresh
        .database()
        .change(transaction -> {
          new Billing().renamed(transaction, before, after);
          return after;
        });
    assertEquals(List.of("Noise"), titles(talks.by("lovelace", 100)));
    assertEquals(List.of("QUIC"), titles(talks.by("ada l.", 100)));
    assertEquals(List.of("Tor"), titles(talks.by("ada", 100)), "somebody else of that name");
    Almanac almanac = new Almanac(agenda, fresh.database(), folk.people, Folk.CLOCK, PARIS);
    assertEquals(1, almanac.sought(List.of(List.of("lovelace")), 9).size());
  }

  @Test
  void what_another_store_changed_is_folded_anew() {
    Item item = said(evening(2022), ItemKind.TALK, "Noise", "", "Amir");
    fresh
        .database()
        .change(transaction -> {
          transaction.sql().execute("update item set title = 'Tor' where id = " + item.id());
          new ItemStore(transaction).changed(item.id());
          return item;
        });
    assertEquals(List.of("Tor"), found("tor"));
    assertEquals(List.of(), found("noise"));
    assertEquals(2, programmes.item(item.id()).orElseThrow().version());
  }

  @Test
  void signs_that_grow_when_they_are_folded_find_room() {
    String growing = "\ufdfa";
    String name = growing.repeat(120);
    said(evening(2022), ItemKind.TALK, "Signes", growing.repeat(5_000), name);
    assertEquals(List.of("Signes"), titles(talks.by(name, 100)));
    assertEquals(List.of("Signes"), found("signes"));
  }
}
