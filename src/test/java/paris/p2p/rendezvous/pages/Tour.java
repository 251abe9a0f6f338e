package paris.p2p.rendezvous.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Window;

/** Every page of a hub that lives, each as its visitor comes upon it, by name. */
final class Tour {
  /**
   * A page, as who looks at it has it.
   *
   * @param around what stands around it; the notice is in French
   */
  record Shot(Function<Look, Page<Seat>> page, Window.Around around) {
    /** The same where nothing has been said in that language. */
    Window.Around around(Language language) {
      return language == Language.FR
          ? around
          : new Window.Around(around.deep(), around.badge(), "");
    }
  }

  private final Neighbours here;
  private final Map<String, Shot> shots = new LinkedHashMap<>();

  private Tour(Neighbours here) {
    this.here = here;
  }

  /** Goes everywhere; the hub is closed afterwards. */
  static Tour everywhere() {
    try (OpenHub hub = OpenHub.founded()) {
      Tour tour = new Tour(new Neighbours(hub));
      tour.newcomers();
      tour.home();
      tour.texts();
      tour.roadmap();
      tour.forum();
      tour.writing();
      tour.agenda();
      tour.events();
      tour.around();
      return tour;
    }
  }

  Map<String, Shot> shots() {
    return shots;
  }

  HubFrame frame() {
    return new HubFrame(here.hub.desk.house());
  }

  private void newcomers() {
    first("peers-guest", here.guest, PeersPage.start(), walk -> {});
    page("claim", here.camille, ClaimPage.start(), walk -> walk.type("k3x9"));
    page(
        "claim-refused",
        here.camille,
        ClaimPage.start(),
        walk -> walk.type("k3x9").press(Key.Name.ENTER));
    here.firstOrganiser();
    page("needs-key", here.guest, NeedsKeyPage.start(), walk -> {});
    page("join", here.camille, JoinPage.start(), walk -> {});
    page("join-free", here.camille, JoinPage.start(), walk -> walk.type("camille_"));
    page("join-taken", here.camille, JoinPage.start(), walk -> walk.type("Amir"));
    page("settings", here.amir, SettingsPage.start(), walk -> {});
  }

  private void home() {
    first("home-quiet", here.guest, HomePage.start(), walk -> {});
    here.talk();
    first("home-guest", here.guest, HomePage.start(), walk -> {});
    first("home-member", here.amir, HomePage.start(), walk -> {});
    first("home-coming", here.amir, HomePage.start(), walk -> walk.press('v'));
    first("peers-member", here.amir, PeersPage.start(), walk -> {});
  }

  private void texts() {
    page("about", here.guest, TextPage.about(), walk -> {});
    first("values", here.guest, TextPage.values(), walk -> {});
    page("text-form", here.lea, TextForm.of("values", Language.FR), walk -> {});
    page(
        "text-form-preview",
        here.lea,
        TextForm.of("values", Language.FR),
        walk -> walk.type("Bonjour ! ").ctrl('p'));
    here.editedValues();
    page("history", here.guest, HistoryPage.of("values"), walk -> {});
    page("version", here.lea, HistoryPage.of("values"), walk -> walk.choose(here.oldest("values")));
  }

  private void roadmap() {
    first("roadmap", here.guest, RoadmapPage.start(), walk -> {});
    first("roadmap-organiser", here.lea, RoadmapPage.start(), walk -> {});
    page("step", here.amir, StepPage.of(here.step(1)), walk -> {});
    page("step-discussed", here.lea, StepPage.of(here.step(2)), walk -> {});
    page("step-form", here.lea, StepForm.editing(here.step(2)), walk -> {});
    page(
        "step-form-wrong",
        here.lea,
        StepForm.adding(),
        walk ->
            walk.press(Key.Name.TAB)
                .press(Key.Name.TAB)
                .press(Key.Name.TAB)
                .type("jamais")
                .ctrl('s'));
  }

  private void forum() {
    first("forum", here.amir, ForumPage.start(), walk -> {});
    page("space", here.amir, SpacePage.of("idees"), walk -> {});
    page("space-empty", here.amir, SpacePage.of("entraide"), walk -> {});
    page("space-missing", here.amir, SpacePage.of("nulle-part"), walk -> {});
    page("thread", here.amir, TopicPage.of(here.quic()), walk -> {});
    page(
        "thread-news",
        here.amir,
        TopicPage.of(here.relay()),
        walk -> {
          walk.press('G');
          here.talkOn();
          walk.news();
        });
  }

  private void writing() {
    page("write-topic", here.amir, WritePage.topic("idees"), walk -> {});
    page(
        "write-refused",
        here.amir,
        WritePage.topic("idees"),
        walk -> walk.press(Key.Name.TAB).type("Un mot sans titre.").ctrl('s'));
    page(
        "write-reply", here.noor, WritePage.reply(here.quic()), walk -> walk.type(Neighbours.LONG));
    page(
        "write-preview",
        here.noor,
        WritePage.reply(here.quic()),
        walk -> walk.type(Neighbours.LONG).ctrl('p'));
  }

  private void agenda() {
    first("agenda", here.amir, AgendaPage.start(), walk -> {});
    here.announce();
    first("agenda-organiser", here.lea, AgendaPage.start(), walk -> walk.press('v'));
    first("agenda-past", here.amir, AgendaPage.start(), walk -> walk.press('p'));
    page(
        "cancel-form",
        here.lea,
        CancelForm.of(here.workshop(), "Atelier : WebRTC à nu"),
        walk -> walk.type("le lieu est inondé"));
    here.cancelWorkshop();
    first("agenda-cancelled", here.amir, AgendaPage.start(), walk -> walk.select(here.workshop()));
  }

  private void events() {
    page("event", here.amir, EventPage.of(here.evening()), walk -> {});
    page("event-cancelled", here.lea, EventPage.of(here.workshop()), walk -> {});
    page("code", here.amir, CodePage.of(here.evening()), walk -> {});
    page("calendar-file", here.amir, CalendarFilePage.of(Optional.of(here.evening())), walk -> {});
    page("search", here.amir, SearchPage.start(), walk -> walk.type("pair BIERE"));
    page("event-missing", here.amir, EventPage.of(4096), walk -> {});
    page("event-form", here.lea, EventForm.adding(), walk -> {});
    page(
        "event-form-wrong",
        here.lea,
        EventForm.adding(),
        walk -> {
          walk.press(Key.Name.TAB).press(Key.Name.TAB).type("un de ces jours").press(Key.Name.TAB);
          walk.press(Key.Name.TAB).press(Key.Name.TAB).type("beaucoup").ctrl('s');
        });
    page("event-form-edit", here.lea, EventForm.editing(here.workshop()), walk -> {});
    page(
        "event-form-text",
        here.lea,
        EventForm.editing(here.evening()),
        walk -> walk.choose(7).press(Key.Name.ENTER));
  }

  private void around() {
    HubFrame frame = frame();
    Shot thread = shots.get("thread");
    over("help-thread", look -> Window.help(frame, thread.page().apply(look), look));
    over("palette-thread", look -> Window.palette(frame, thread.page().apply(look), look));
    over("sorry", look -> Window.sorry(frame));
  }

  /** A page of the frame, over the thread. */
  private void over(String name, Function<Look, Page<Seat>> page) {
    shots.put(name, new Shot(page, new Window.Around(true, "amir", "")));
  }

  /** A page that a tab leads to. */
  private void first(String name, Neighbours.One who, Page<Seat> page, Consumer<Stroll> walk) {
    take(name, who, page, walk, false);
  }

  /** A page further in. */
  private void page(String name, Neighbours.One who, Page<Seat> page, Consumer<Stroll> walk) {
    take(name, who, page, walk, true);
  }

  private void take(
      String name, Neighbours.One who, Page<Seat> page, Consumer<Stroll> walk, boolean deep) {
    Stroll stroll = new Stroll(here.hub, who.seat(), page);
    walk.accept(stroll);
    Page<Seat> there = stroll.page();
    shots.put(name, new Shot(look -> there, new Window.Around(deep, who.badge(), stroll.notice)));
  }
}
