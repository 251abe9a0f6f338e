package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static paris.p2p.rendezvous.events.Evenings.PARIS;
import static paris.p2p.rendezvous.events.ProgrammesTest.at;
import static paris.p2p.rendezvous.events.ProgrammesTest.talk;
import static paris.p2p.rendezvous.events.ProgrammesTest.unknown;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.why;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Fresh;

/** What may stand in a programme, and what is refused. */
final class ItemCheckTest {
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

  @Test
  void a_line_before_or_after_its_event_is_refused() {
    Occasion evening = evening();
    for (ItemTime outside :
        List.of(
            at("18:00", 15),
            at("23:00", 15),
            at("22:30", 60),
            unknown(1),
            unknown(-1),
            new ItemTime(1, Optional.of(LocalTime.of(19, 0)), Optional.empty()))) {
      Refusal why = why(programmes.add(ada, evening, talk("Noise", outside)));
      assertInstanceOf(Refusal.OutsideEvent.class, why, outside::toString);
    }
    add(evening, "the first minute", at("18:30", 15));
    add(evening, "to the last minute", at("22:45", 15));
    assertEquals(2, programmes.of(evening).size());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 24 * 60 + 1, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void a_length_of_nothing_or_of_more_than_a_day_is_refused(int minutes) {
    Occasion days =
        lasting(LocalDateTime.of(2026, 12, 9, 18, 0), LocalDateTime.of(2026, 12, 16, 23, 0));
    assertEquals(
        new Refusal.ItemLength(24),
        why(programmes.add(ada, days, talk("Noise", at("19:00", minutes)))));
    assertEquals(List.of(), programmes.of(days));
  }

  @Test
  void a_whole_day_is_not_too_long() {
    Occasion days =
        lasting(LocalDateTime.of(2026, 12, 9, 18, 0), LocalDateTime.of(2026, 12, 16, 23, 0));
    add(days, "Hackathon", at("19:00", 24 * 60));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "ftp://exemple.invalid/x",
        "exemple.invalid",
        "https:///x",
        "http://",
        "https://exemple.invalid/a b",
        "file:///etc/passwd",
        "\u001b]8;;http://x\u0007"
      })
  void a_link_that_is_no_web_address_is_refused(String address) {
    Occasion evening = evening();
    ItemFields slides =
        with(talk("Noise", at("19:00", 15)), List.of(), new ItemFields.Links(address, ""));
    ItemFields video =
        with(talk("Noise", at("19:00", 15)), List.of(), new ItemFields.Links("", address));
    assertInstanceOf(Refusal.NotALink.class, why(programmes.add(ada, evening, slides)));
    assertEquals(Set.of(ItemPart.VIDEO), programmes.check(evening, video).keySet());
    assertEquals(Set.of(ItemPart.SLIDES), programmes.check(evening, slides).keySet());
    assertEquals(List.of(), programmes.of(evening));
  }

  @Test
  void a_programme_has_an_end() {
    Occasion evening = evening();
    List<ItemFields> many =
        IntStream.range(0, Programmes.ITEMS_MOST)
            .mapToObj(i -> talk("n" + i, at("19:00", 15)))
            .toList();
    programmes.found(((Occasion.Date) evening).event(), many);
    assertEquals(
        new Refusal.TooManyItems(Programmes.ITEMS_MOST),
        why(programmes.add(ada, evening, talk("one more", at("19:00", 15)))));
    assertEquals(Programmes.ITEMS_MOST, programmes.of(evening).size());
  }

  @Test
  void too_many_names_and_words_that_do_not_fit_are_refused() {
    Occasion evening = evening();
    List<Speaker> crowd = IntStream.range(0, 21).mapToObj(i -> Speaker.named("n" + i)).toList();
    assertEquals(
        new Refusal.TooManySpeakers(20),
        why(
            programmes.add(
                ada,
                evening,
                with(talk("Noise", at("19:00", 15)), crowd, ItemFields.Links.none()))));
    assertInstanceOf(
        Refusal.TooLong.class,
        why(programmes.add(ada, evening, talk("x".repeat(121), at("19:00", 15)))));
  }

  @Test
  void a_line_of_which_nothing_is_known_is_refused() {
    assertEquals(
        new Refusal.Empty(Refusal.Field.TITLE),
        why(programmes.add(ada, evening(), talk("", unknown(0)))));
  }

  @Test
  void only_organisers_change_programmes() {
    Occasion evening = evening();
    Item item = add(evening, "Noise", at("19:00", 15));
    Caller bob = folk.member("bob");
    ItemFields other = talk("Autre", at("19:00", 15));
    for (Refusal why :
        List.of(
            why(programmes.add(bob, evening, other)),
            why(programmes.edit(bob, item.id(), 1, other)),
            why(programmes.move(bob, item.id(), 1)),
            why(programmes.open(bob, item.id())),
            why(programmes.remove(bob, item.id())))) {
      assertInstanceOf(Refusal.NotForYou.class, why);
    }
    assertEquals(new Refusal.NoKey(), why(programmes.add(Caller.guest(), evening, other)));
    assertEquals(List.of(item), programmes.of(evening));
  }
}
