package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.events.Evenings.PARIS;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.why;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Fresh;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/** Programmes: what may stand in one, in which order, and how it is changed. */
final class ProgrammesTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Agenda agenda;
  private Programmes programmes;
  private Caller ada;

  @BeforeEach
  void an_organiser() {
    folk = new Folk(fresh.database());
    agenda =
        new Agenda(fresh.database(), folk.people, folk.notices, folk.newsroom, Folk.CLOCK, PARIS);
    programmes = new Programmes(fresh.database(), folk.people, folk.newsroom, Folk.CLOCK);
    ada = folk.organiser("ada");
  }

  /** An evening from 18:30 to 23:00. */
  private Occasion evening() {
    return lasting(LocalDateTime.of(2026, 12, 9, 18, 30), LocalDateTime.of(2026, 12, 9, 23, 0));
  }

  private Occasion lasting(LocalDateTime start, LocalDateTime end) {
    EventFields talk = Evenings.talk("Soir", start);
    Event event =
        done(
            agenda.add(
                ada,
                new EventFields(
                    talk.title(),
                    talk.kind(),
                    start,
                    end,
                    talk.place(),
                    talk.address(),
                    talk.languages(),
                    talk.capacity(),
                    talk.text())));
    folk.heard();
    return new Occasion.Date(event.id());
  }

  static ItemFields talk(String title, ItemTime time) {
    return new ItemFields(
        ItemKind.TALK,
        new Wording(title, ""),
        "",
        time,
        Set.of(Language.FR),
        List.of(),
        Wording.none(),
        ItemFields.Links.none(),
        false);
  }

  static ItemTime at(String start, int minutes) {
    return new ItemTime(0, Optional.of(LocalTime.parse(start)), Optional.of(minutes));
  }

  static ItemTime unknown(int day) {
    return new ItemTime(day, Optional.empty(), Optional.empty());
  }

  private static ItemFields with(
      ItemFields fields, List<Speaker> speakers, ItemFields.Links links) {
    return new ItemFields(
        fields.kind(),
        fields.title(),
        fields.stage(),
        fields.time(),
        fields.languages(),
        speakers,
        fields.text(),
        links,
        fields.openSlot());
  }

  private Item add(Occasion occasion, String title, ItemTime time) {
    return done(programmes.add(ada, occasion, talk(title, time)));
  }

  private List<String> titles(Occasion occasion) {
    return programmes.of(occasion).stream().map(item -> item.fields().title().fr()).toList();
  }

  private String times(Occasion occasion) {
    return String.join(
        " ",
        programmes.of(occasion).stream()
            .map(item -> item.fields().title().fr() + item.time().start().orElseThrow())
            .toList());
  }

  @Test
  void what_is_said_of_a_line_is_kept_whole() {
    Occasion evening = evening();
    ItemFields said =
        new ItemFields(
            ItemKind.WORKSHOP,
            new Wording("Noise au comptoir", "Noise at the bar"),
            "Cave",
            at("19:00", 15),
            Set.of(Language.FR, Language.EN),
            List.of(Speaker.named("Amir"), Speaker.named("Léa, de Nantes")),
            new Wording("Du *texte*", "Some *text*"),
            new ItemFields.Links("https://exemple.invalid/d.pdf", "http://exemple.invalid/v"),
            false);
    Item item = done(programmes.add(ada, evening, said));
    assertEquals(said, item.fields());
    assertEquals(Optional.of(item), programmes.item(item.id()));
    assertEquals(List.of(item), programmes.of(evening));
  }

  @Test
  void words_are_cleaned_and_names_without_letters_left_out() {
    ItemFields raw =
        with(
            talk("  Noise\u0007  ", at("19:00", 15)),
            List.of(Speaker.named("  "), Speaker.named(" Amir\n")),
            ItemFields.Links.none());
    ItemFields kept = done(programmes.add(ada, evening(), raw)).fields();
    assertEquals("Noise", kept.title().fr());
    assertEquals(List.of("Amir"), kept.names());
  }

  @Test
  void lines_stand_by_time_and_those_without_one_at_the_end_of_their_day() {
    Occasion days =
        lasting(LocalDateTime.of(2026, 12, 9, 18, 0), LocalDateTime.of(2026, 12, 10, 23, 0));
    add(days, "d", new ItemTime(1, Optional.of(LocalTime.of(14, 0)), Optional.empty()));
    add(days, "c", unknown(0));
    add(days, "night", new ItemTime(1, Optional.of(LocalTime.of(0, 30)), Optional.of(30)));
    add(days, "a", at("19:00", 30));
    add(days, "b", at("19:00", 15));
    assertEquals(List.of("a", "b", "night", "c", "d"), titles(days));
  }

  @Test
  void of_two_who_edit_a_line_the_second_is_told() {
    Item item = add(evening(), "Noise", at("19:00", 15));
    Item first = done(programmes.edit(ada, item.id(), 1, talk("Noise IK", at("19:00", 15))));
    assertEquals(2, first.version());
    assertEquals(
        new Refusal.ChangedMeanwhile(),
        why(programmes.edit(ada, item.id(), 1, talk("Noise XX", at("19:00", 15)))));
    assertEquals("Noise IK", programmes.item(item.id()).get().fields().title().fr());
  }

  @Test
  void the_same_words_again_are_no_edit() {
    Item item = add(evening(), "Noise", at("19:00", 15));
    folk.heard();
    assertEquals(item, done(programmes.edit(ada, item.id(), 1, item.fields())));
    assertEquals(List.of(), folk.heard());
  }

  @Test
  void two_that_begin_together_change_places() {
    Occasion evening = evening();
    add(evening, "a", at("19:00", 15));
    Item b = add(evening, "b", at("19:00", 30));
    done(programmes.move(ada, b.id(), -1));
    assertEquals("b19:00 a19:00", times(evening));
    done(programmes.move(ada, b.id(), -1));
    assertEquals("b19:00 a19:00", times(evening));
  }

  @Test
  void neighbours_that_change_places_change_their_times_and_keep_their_lengths() {
    Occasion evening = evening();
    Item a = add(evening, "a", at("19:00", 15));
    add(evening, "b", at("19:20", 40));
    add(evening, "c", at("20:00", 60));
    done(programmes.move(ada, a.id(), 1));
    assertEquals("b19:00 a19:45 c20:00", times(evening));
    assertEquals(Optional.of(15), programmes.item(a.id()).get().time().minutes());
    done(programmes.move(ada, a.id(), -1));
    assertEquals("a19:00 b19:20 c20:00", times(evening));
  }

  @Test
  void what_overlaps_or_has_an_open_end_only_changes_starts() {
    Occasion evening = evening();
    Item a = add(evening, "a", at("19:00", 60));
    add(evening, "b", at("19:30", 30));
    done(programmes.move(ada, a.id(), 1));
    assertEquals("b19:00 a19:30", times(evening));
  }

  @Test
  void an_exchange_that_would_leave_the_event_or_has_no_time_is_refused() {
    Occasion evening = evening();
    Item a = add(evening, "a", at("19:00", 240));
    add(evening, "b", at("22:30", 30));
    assertEquals(new Refusal.ItemKeepsTime(), why(programmes.move(ada, a.id(), 1)));
    Item later = add(evening, "later", unknown(0));
    assertEquals(new Refusal.ItemKeepsTime(), why(programmes.move(ada, later.id(), -1)));
  }

  @Test
  void a_line_that_is_freed_is_an_open_slot_at_its_time_and_place() {
    Occasion evening = evening();
    Item item = add(evening, "Noise", at("19:00", 15));
    ItemFields slot = done(programmes.open(ada, item.id())).fields();
    assertEquals(ItemFields.slot(ItemKind.TALK, "", at("19:00", 15)), slot);
    assertEquals(1, programmes.openSlots(((Occasion.Date) evening).event()));
  }

  @Test
  void a_line_that_is_taken_out_is_gone_and_the_journal_has_what_it_said() {
    Occasion evening = evening();
    Item item = add(evening, "Noise", at("19:00", 15));
    done(programmes.remove(ada, item.id()));
    assertEquals(List.of(), programmes.of(evening));
    String kept = fresh.column("select detail from journal where act = 'removed_item'").getFirst();
    assertTrue(kept.contains("title fr: Noise"), kept);
    assertTrue(kept.contains("start: 19:00"), kept);
    assertEquals(
        new Refusal.Unknown(Refusal.Thing.ITEM, String.valueOf(item.id())),
        why(programmes.remove(ada, item.id())));
  }

  @Test
  void every_change_is_news_of_its_event() {
    Occasion evening = evening();
    long event = ((Occasion.Date) evening).event();
    Item item = add(evening, "Noise", at("19:00", 15));
    done(programmes.open(ada, item.id()));
    done(programmes.remove(ada, item.id()));
    News changed = new News.AgendaChanged(event);
    assertEquals(List.of(changed, changed, changed), folk.heard());
  }

  @Test
  void an_event_that_is_not_there_has_no_programme() {
    Occasion nowhere = new Occasion.Date(4096);
    assertEquals(
        new Refusal.Unknown(Refusal.Thing.EVENT, "event/4096"),
        why(programmes.add(ada, nowhere, talk("Noise", at("19:00", 15)))));
    assertEquals(List.of(), programmes.of(nowhere));
    assertEquals(Optional.empty(), programmes.setting(nowhere));
  }

  @Test
  void a_moved_event_takes_its_programme_along() {
    Occasion evening = evening();
    add(evening, "Noise", at("19:00", 15));
    Event event = agenda.event(((Occasion.Date) evening).event()).get();
    EventFields was = event.fields();
    done(
        agenda.edit(
            ada,
            event.id(),
            event.version(),
            new EventFields(
                was.title(),
                was.kind(),
                was.start().plusDays(7),
                was.end().plusDays(7),
                was.place(),
                was.address(),
                was.languages(),
                was.capacity(),
                was.text())));
    Event moved = agenda.event(event.id()).get();
    assertEquals(
        Optional.of(LocalDateTime.of(2026, 12, 16, 19, 0)),
        programmes.of(evening).getFirst().time().from(moved.start().toLocalDate()));
  }
}
