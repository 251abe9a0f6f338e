package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.store.Fresh;

final class PresenceTest {
  private static final List<News> CHANGED = List.of(new News.PresenceChanged());

  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Presence presence;

  @BeforeEach
  void presence() {
    folk = new Folk(fresh.database());
    presence = new Presence(folk.people, folk.newsroom);
  }

  @Test
  void who_enters_is_here_until_they_leave() {
    Presence.Stay stay = presence.enter(folk.member("ada"));
    assertEquals(new Here(List.of("ada"), 0), presence.here());
    stay.close();
    stay.close();
    assertEquals(new Here(List.of(), 0), presence.here());
  }

  @Test
  void names_come_once_and_by_the_alphabet() {
    for (String name : List.of("zoe", "Élise", "amir", "eric", "Lea")) {
      presence.enter(folk.member(name));
    }
    presence.enter(key("amir"));
    assertEquals(new Here(List.of("amir", "Élise", "eric", "Lea", "zoe"), 0), presence.here());
  }

  @Test
  void a_screen_knows_who_looks_at_it_until_it_is_closed() {
    Presence.Stay stay = presence.enter(key("ada"));
    assertEquals(Optional.empty(), stay.person());
    folk.member("ada");
    stay.renamed();
    assertEquals(Optional.of("ada"), stay.person().map(Person::name));
    stay.close();
    assertEquals(Optional.empty(), stay.person());
  }

  @Test
  void who_has_no_name_is_only_counted() {
    presence.enter(Caller.guest());
    presence.enter(Caller.guest());
    presence.enter(key("ada"));
    assertEquals(new Here(List.of(), 3), presence.here());
  }

  @Test
  void coming_going_and_being_named_is_news_and_nothing_else_is() {
    Presence.Stay stay = presence.enter(key("ada"));
    assertEquals(CHANGED, folk.heard());
    stay.renamed();
    assertEquals(List.of(), folk.heard());
    done(folk.people.join(key("ada"), "ada"));
    folk.heard();
    stay.renamed();
    assertEquals(CHANGED, folk.heard());
    Presence.Stay second = presence.enter(key("ada"));
    second.close();
    assertEquals(List.of(), folk.heard());
    stay.close();
    assertEquals(CHANGED, folk.heard());
  }

  @Test
  void all_screens_of_a_key_that_joins_elsewhere_get_its_name() {
    presence.enter(key("ada"));
    presence.enter(key("ada"));
    presence.enter(Caller.guest());
    folk.member("ada");
    presence.renamed(key("ada"));
    assertEquals(new Here(List.of("ada"), 1), presence.here());
  }

  @Test
  void another_name_shows_on_all_screens_of_that_person() {
    Person ada = done(folk.people.join(key("ada"), "ada"));
    Presence.Stay one = presence.enter(key("ada"));
    presence.enter(key("ada"));
    presence.enter(folk.member("bob"));
    folk.heard();
    presence.renamed(new Person(ada.id(), "Lovelace", ada.role(), ada.joinedAt()));
    assertEquals(new Here(List.of("bob", "Lovelace"), 0), presence.here());
    assertEquals(Optional.of("Lovelace"), one.person().map(Person::name));
    assertEquals(CHANGED, folk.heard());
    one.close();
    assertEquals(new Here(List.of("bob", "Lovelace"), 0), presence.here());
  }

  @Test
  void who_wishes_not_to_be_seen_is_not_even_counted() {
    Settings settings = new Settings(fresh.database());
    presence = new Presence(folk.people, settings::unseen, folk.newsroom);
    Caller ada = folk.member("ada");
    settings.choose(ada, Settings.UNSEEN, Settings.AGREED);
    folk.heard();
    Presence.Stay stay = presence.enter(ada);
    assertEquals(new Here(List.of(), 0), presence.here());
    assertEquals(List.of(), folk.heard(), "that they came is no news either");
    assertEquals(Optional.of("ada"), stay.person().map(Person::name), "they are told as ever");
    settings.choose(ada, Settings.UNSEEN, "auto");
    stay.renamed();
    assertEquals(new Here(List.of("ada"), 0), presence.here());
    settings.choose(ada, Settings.UNSEEN, Settings.AGREED);
    folk.heard();
    stay.renamed();
    assertEquals(new Here(List.of(), 0), presence.here());
    assertEquals(CHANGED, folk.heard());
    stay.close();
    assertEquals(new Here(List.of(), 0), presence.here());
  }

  @Test
  void who_chooses_not_to_be_seen_is_not_seen_on_any_screen_whichever_key_opened_it() {
    Settings settings = new Settings(fresh.database());
    presence = new Presence(folk.people, settings::unseen, folk.newsroom);
    Person ada = done(folk.people.join(key("ada"), "ada"));
    fresh
        .database()
        .change(transaction -> {
          folk.people
              .keyring()
              .give(transaction, ada, key("other").key().orElseThrow(), Folk.CLOCK.instant());
          return ada;
        });
    presence.enter(key("ada"));
    presence.enter(key("other"));
    settings.choose(key("other"), Settings.UNSEEN, Settings.AGREED);
    presence.renamed(key("other"));
    assertEquals(new Here(List.of(), 0), presence.here());
  }
}
