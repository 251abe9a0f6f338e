package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Answered;
import paris.p2p.rendezvous.tui.Chime;
import paris.p2p.rendezvous.tui.Frame;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Standing;

/** What stands around every page. */
class HubFrameTest {
  private static HubFrame frame(boolean demo) {
    return new HubFrame(HubInMemory.house(demo));
  }

  @Test
  void the_sign_is_the_name_of_the_house() {
    assertEquals("PARIS·P2P", frame(false).sign());
  }

  @Test
  void each_tab_opens_a_page_that_belongs_to_it() {
    List<Frame.Tab<Seat>> tabs = frame(false).tabs(Language.FR, Standing.unknown());
    assertEquals(
        List.of("Accueil", "Valeurs", "Route", "Agenda", "Forum", "Pairs"),
        tabs.stream().map(Frame.Tab::name).toList());
    for (Frame.Tab<Seat> tab : tabs) assertEquals(tab.digit(), tab.page().get().tab());
    for (Language language : Language.values()) {
      for (Frame.Tab<Seat> tab : frame(false).tabs(language, Standing.unknown())) {
        assertTrue(tab.brief().length() <= 5, tab.brief());
      }
    }
  }

  @Test
  void a_post_is_named_by_its_number_with_or_without_its_sign() {
    assertEquals(Optional.of(TopicPage.atPost(412)), frame(false).named("#412"));
    assertEquals(Optional.of(TopicPage.atPost(412)), frame(false).named(" 412 "));
    assertEquals(Optional.empty(), frame(false).named("#"));
    assertEquals(Optional.empty(), frame(false).named("-1"));
    assertEquals(Optional.empty(), frame(false).named("9".repeat(40)));
  }

  @Test
  void the_badge_says_who_sits_here_and_that_a_demo_is_one() {
    try (OpenHub hub = new OpenHub()) {
      assertEquals("invité·e", badge(hub, Caller.guest(), false));
      assertEquals("sans nom", badge(hub, OpenHub.key("c"), false));
      assertEquals("lea", badge(hub, hub.member("lea"), false));
      assertEquals("démo · invité·e", badge(hub, Caller.guest(), true));
    }
  }

  private static String badge(OpenHub hub, Caller caller, boolean demo) {
    Seat seat =
        new Seat(hub.desk.in(HubInMemory.house(demo)), caller, hub.desk.presence().enter(caller));
    return assertInstanceOf(Answered.class, frame(demo).arrive(Language.FR).run(seat))
        .who()
        .badge();
  }

  @Test
  void the_badge_marks_what_is_unread_and_only_whom_news_concern_looks_again() {
    try (OpenHub hub = new OpenHub()) {
      Caller lea = hub.member("lea");
      Caller amir = hub.member("amir");
      long id = hub.desk.people().peer(lea).person().orElseThrow().id();
      hub.tell(Set.of(id), Notice.Kind.PLACE_FREE, "event/1", "Noise", "");
      hub.tell(Set.of(id), Notice.Kind.EVENT_CANCELLED, "event/2", "Tor", "la pluie");
      assertEquals("● 2 lea", badge(hub, lea, false));
      assertEquals("démo · ● 2 lea", badge(hub, lea, true));
      assertEquals("amir", badge(hub, amir, false));
      News told = new News.Noticed(Set.of(id));
      Answered answered = assertInstanceOf(Answered.class, heard(hub, lea, told).orElseThrow());
      assertEquals("● 2 lea", answered.who().badge());
      for (Caller other : List.of(amir, Caller.guest(), OpenHub.key("c"))) {
        assertFalse(heard(hub, other, told).orElseThrow() instanceof Answered);
      }
      assertEquals(Optional.empty(), heard(hub, lea, new News.RoadmapChanged()));
      hub.desk.notices().readAll(lea);
      assertEquals("lea", badge(hub, lea, false));
    }
  }

  @Test
  void the_bell_and_the_title_are_off_until_they_are_asked_for() {
    try (OpenHub hub = new OpenHub()) {
      Caller lea = hub.member("lea");
      long id = hub.desk.people().peer(lea).person().orElseThrow().id();
      assertEquals(Chime.silent(), chime(hub, lea));
      Stroll walk = hub.visit(lea, SettingsPage.start());
      walk.choose(Settings.BELL).choose(Settings.TITLE);
      assertEquals(new Chime("Paris P2P", OptionalInt.of(0)), chime(hub, lea));
      hub.tell(Set.of(id), Notice.Kind.PLACE_FREE, "event/1", "Noise \u0007", "");
      assertEquals(new Chime("● 1 Paris P2P", OptionalInt.of(1)), chime(hub, lea));
      walk.choose(Settings.BELL).choose(Settings.TITLE);
      assertEquals(Chime.silent(), chime(hub, lea));
    }
  }

  private static Chime chime(OpenHub hub, Caller caller) {
    Seat seat = new Seat(hub.desk, caller, hub.desk.presence().enter(caller));
    return Badge.of(seat, Language.FR).chime();
  }

  @Test
  void whose_settings_change_is_told_so_on_all_their_screens() {
    try (OpenHub hub = new OpenHub()) {
      Caller lea = hub.member("lea");
      long id = hub.desk.people().peer(lea).person().orElseThrow().id();
      List<News> heard = new ArrayList<>();
      Stroll walk = hub.visit(lea, SettingsPage.start());
      try (var _ = hub.newsroom.listen(heard::add)) {
        walk.choose(Settings.BELL);
      }
      assertEquals(List.of(new News.Noticed(Set.of(id))), heard);
    }
  }

  private static Optional<Message.Answer> heard(OpenHub hub, Caller caller, News news) {
    Seat seat = new Seat(hub.desk, caller, hub.desk.presence().enter(caller));
    return frame(false).hear(news, Language.FR).map(work -> work.run(seat));
  }

  @Test
  void the_language_switched_to_is_kept_with_the_key() {
    try (OpenHub hub = new OpenHub()) {
      Caller lea = hub.member("lea");
      Seat seat = new Seat(hub.desk, lea, hub.desk.presence().enter(lea));
      frame(false).remember(Language.EN).run(seat);
      assertEquals("en", hub.desk.settings().read(lea).get("language"));
    }
  }
}
