package paris.p2p.rendezvous.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Occasion;
import paris.p2p.rendezvous.people.KeyCode;
import paris.p2p.rendezvous.people.KeyCodes;
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
          : new Window.Around(around.deep(), around.badge(), "", around.waiting());
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
      tour.series();
      tour.proposals();
      tour.coming();
      tour.programmes();
      tour.order();
      tour.orderly();
      tour.lost();
      tour.profiles();
      tour.keys();
      tour.around();
      tour.leaving();
      tour.sessions();
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
    page("join-taken", here.camille, JoinPage.start(), walk -> walk.ctrl('u').type("Amir"));
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
    page("thread-writing", here.amir, TopicPage.of(here.relay()), walk -> here.writes(walk));
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
    own();
  }

  /** One's own posts and drafts, and a name being completed. */
  private void own() {
    page(
        "write-name",
        here.lea,
        TopicPage.of(here.quic()),
        walk -> walk.press('r').type("Comme le dit @").press(Key.Name.TAB));
    page(
        "write-other-words",
        here.amir,
        TopicPage.of(here.quic()),
        walk -> walk.press('e').type("\n\nEt chez vous ?"));
    page("take-back", here.amir, TopicPage.of(here.quic()), walk -> walk.press('x'));
    page("read-all", here.lea, SpacePage.of("idees"), walk -> walk.press('A'));
    page("drafts", here.lea, DraftsPage.start(), walk -> {});
    page("drafts-surely", here.lea, DraftsPage.start(), walk -> walk.press('x'));
    page("drafts-none", here.noor, DraftsPage.start(), walk -> {});
  }

  private void agenda() {
    first("agenda", here.amir, AgendaPage.start(), walk -> {});
    here.announce();
    first("agenda-organiser", here.lea, AgendaPage.start(), walk -> walk.press('v'));
    first("agenda-past", here.amir, AgendaPage.start(), walk -> walk.press('p'));
    page(
        "cancel-form",
        here.lea,
        ReasonForm.of(ReasonFor.CANCELLING, here.workshop(), "Atelier : WebRTC à nu"),
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
    page("event-form", here.lea, EventForms.adding(), walk -> {});
    page(
        "event-form-wrong",
        here.lea,
        EventForms.adding(),
        walk -> {
          walk.press(Key.Name.TAB).press(Key.Name.TAB).type("un de ces jours").press(Key.Name.TAB);
          walk.press(Key.Name.TAB).press(Key.Name.TAB).type("beaucoup").ctrl('s');
        });
    page("event-form-edit", here.lea, EventForms.editing(here.workshop()), walk -> {});
    page(
        "event-form-text",
        here.lea,
        EventForms.editing(here.evening()),
        walk -> walk.choose(7).press(Key.Name.ENTER));
  }

  private void series() {
    Page<Seat> fresh = EventForms.series(Optional.empty());
    page(
        "series-form",
        here.lea,
        fresh,
        walk -> {
          walk.type("Atelier").press(Key.Name.TAB).press(Key.Name.TAB);
          walk.type("je 10 déc 19h → 21h").press(Key.Name.TAB);
        });
    page(
        "series-form-wrong",
        here.lea,
        fresh,
        walk -> {
          walk.ctrl('r').press(Key.Name.TAB).press(Key.Name.TAB).type("je 10 déc 19h");
          walk.press(Key.Name.TAB).press(Key.Name.TAB).type("chaque pleine lune").ctrl('s');
        });
    Page<Seat> date = EventForms.editing(here.evening());
    page("event-form-which", here.lea, date, walk -> walk.type("!").ctrl('s'));
    page(
        "event-form-overtaken",
        here.lea,
        date,
        walk -> {
          walk.ctrl('r').press(Key.Name.TAB).press(Key.Name.TAB).press(Key.Name.TAB);
          walk.ctrl('u').type("Le Volta");
          here.moved("La Générale");
          walk.ctrl('s').choose("0");
        });
    page(
        "series-form-change",
        here.lea,
        EventPage.of(here.evening()),
        walk -> walk.press('s').press(Key.Name.TAB).press(Key.Name.TAB).press(Key.Name.TAB));
    page("event-moved", here.amir, EventPage.of(here.evening()), walk -> {});
  }

  private void proposals() {
    page("proposals-none", here.guest, ProposalsPage.start(), walk -> {});
    page("proposal-form", here.amir, ProposalForm.proposing(), walk -> {});
    page(
        "proposal-form-wrong",
        here.amir,
        ProposalForm.proposing(),
        walk ->
            walk.press(Key.Name.TAB)
                .press(Key.Name.RIGHT)
                .press(Key.Name.TAB)
                .press(Key.Name.TAB)
                .type("vingt")
                .ctrl('s'));
    here.propose();
    page("proposals", here.amir, ProposalsPage.start(), walk -> {});
    page("proposals-organiser", here.lea, ProposalsPage.start(), walk -> {});
    page("proposal", here.guest, ProposalPage.of(here.noise()), walk -> {});
    page("proposal-organiser", here.lea, ProposalPage.of(here.noise()), walk -> {});
    page(
        "proposal-seconded",
        here.noor,
        ProposalPage.of(here.noise()),
        walk -> walk.press('y').press('y'));
    page(
        "decline-form",
        here.lea,
        ReasonForm.of(ReasonFor.DECLINING, here.noise(), "Noise"),
        walk -> walk.type("déjà vu"));
    page("slots-none", here.lea, SlotsPage.of(here.noise(), "Noise", 20), walk -> {});
    here.openSlots();
    page("slots", here.lea, ProposalPage.of(here.noise()), walk -> walk.press('S'));
    page(
        "proposal-accepted",
        here.lea,
        ProposalPage.of(here.noise()),
        walk -> walk.press('S').press(Key.Name.ENTER));
    page("proposal-own", here.amir, ProposalPage.of(here.noise()), walk -> {});
    page("proposal-declined", here.noor, ProposalPage.of(here.declined()), walk -> {});
  }

  private void coming() {
    Guests guests = new Guests(here);
    page("event-full", here.amir, EventPage.of(guests.talk()), walk -> {});
    page("event-waiting", here.amir, EventPage.of(guests.talk()), walk -> walk.press('v'));
    page("attendees", here.lea, AttendeesPage.of(guests.talk()), walk -> {});
    page("notices-none", here.noor, NoticesPage.start(), walk -> {});
    guests.told();
    first("home-told", here.amir, HomePage.start(), this::marked);
    page("notices", here.amir, NoticesPage.start(), this::marked);
    guests.moved();
    page("event-moved-coming", here.amir, EventPage.of(here.evening()), walk -> {});
    guests.came();
    page("attendees-before", here.lea, AttendeesPage.of(here.evening()), walk -> {});
  }

  /** As the header shows who has something to read. */
  private void marked(Stroll walk) {
    walk.badge = Badge.of(here.amir.seat(), Language.FR).badge();
  }

  private void programmes() {
    long festival = here.festival();
    page("event-festival", here.amir, EventPage.of(festival), walk -> {});
    page("event-filter", here.amir, EventPage.of(festival), walk -> walk.press('f'));
    page(
        "event-filtered",
        here.amir,
        EventPage.of(festival),
        walk -> walk.press('f').choose("1").press('f').choose("3"));
    page("item", here.lea, ItemPage.of(here.line(festival, "Atelier canevas")), walk -> {});
    page("item-slot", here.amir, ItemPage.of(here.slot()), walk -> {});
    Occasion evening = new Occasion.Date(here.evening());
    page("programme", here.lea, ProgrammePage.of(evening), walk -> {});
    page(
        "programme-festival",
        here.lea,
        ProgrammePage.of(new Occasion.Date(festival)),
        walk -> walk.press('X'));
    page("programme-usual", here.lea, ProgrammePage.of(evening), walk -> walk.press('U'));
    page("item-form", here.lea, ItemForm.adding(evening), walk -> {});
    page(
        "item-form-wrong",
        here.lea,
        ItemForm.editing(here.line(festival, "Tirer au sort")),
        walk -> walk.choose("5").type(" +x").choose("9").type("exemple.invalid").ctrl('s'));
    page("talks", here.amir, TalksPage.start(), walk -> walk.type("reseau"));
    page("talks-none", here.amir, TalksPage.start(), walk -> walk.type("reseaux neuronaux"));
    page("speaker", here.amir, SpeakerPage.of("Les Bidouilleuses"), walk -> {});
  }

  /** Those who keep order have one tab more. */
  private void order() {
    keeping("workshop-quiet", WorkshopPage.start(), walk -> {}, false);
    page("conduct", here.guest, TextPage.conduct(), walk -> {});
    long post = here.advertised();
    page("report-form", here.noor, TopicPage.atPost(post), walk -> walk.press('!'));
    here.reported(post);
    keeping("workshop", WorkshopPage.start(), walk -> {}, false);
    keeping("dossier", DossierPage.of(post), walk -> {}, true);
    keeping(
        "order-form-wrong",
        DossierPage.of(post),
        walk -> walk.choose("SPLIT").press(Key.Name.TAB).type("autre sujet").press(Key.Name.ENTER),
        true);
    keeping("order-form-move", DossierPage.of(post), walk -> walk.choose("MOVE"), true);
    keeping("dossier-decided", DossierPage.of(post), this::decide, true);
    page("thread-ordered", here.amir, TopicPage.atPost(post), walk -> {});
    page("dossier-closed", here.amir, DossierPage.of(post), walk -> {});
  }

  private void decide(Stroll walk) {
    walk.choose("HIDE_POST").type("publicité pour un jeton").press(Key.Name.ENTER);
    walk.choose("LOCK").type("tout est dit").press(Key.Name.ENTER);
  }

  private void keeping(String name, Page<Seat> page, Consumer<Stroll> walk, boolean deep) {
    take(name, here.lea, page, walk, deep);
    Shot shot = shots.get(name);
    Window.Around around = shot.around();
    OptionalInt waiting = Badge.of(here.lea.seat(), Language.FR).waiting();
    shots.put(
        name,
        new Shot(shot.page(), new Window.Around(deep, around.badge(), around.notice(), waiting)));
  }

  private void around() {
    HubFrame frame = frame();
    Shot thread = shots.get("thread");
    over("help-thread", look -> Window.help(frame, thread.page().apply(look), look));
    over("palette-thread", look -> Window.palette(frame, thread.page().apply(look), look));
    over("sorry", look -> Window.sorry(frame));
  }

  private void sessions() {
    Neighbours.One amir = SessionSamples.signedIn(here.hub, here.amir);
    page("sessions", amir, SessionsPage.start(), walk -> {});
    page("sessions-surely", amir, SessionsPage.start(), walk -> walk.choose(1));
  }

  /** Last, since it changes who may do what. */
  private void orderly() {
    page("journal", here.amir, JournalPage.start(), walk -> {});
    here.keepOrder();
    page("journal-organiser", here.lea, JournalPage.start(), walk -> {});
    page("people", here.lea, PeoplePage.start(), walk -> walk.type("o"));
    page("person", here.lea, PersonOrderPage.of(here.person("noor")), walk -> {});
    page("person-member", here.amir, PersonPage.of(here.person("noor")), walk -> {});
    page(
        "suspend-form",
        here.lea,
        PersonOrderPage.of(here.person("noor")),
        walk -> walk.choose("suspend").press(Key.Name.TAB).ctrl('s'));
    page("held-posts", here.lea, HeldPostsPage.start(), walk -> {});
    page("held-post", here.lea, HeldPage.of(here.held()), walk -> {});
    page("space-wishes", here.lea, SpaceWishesPage.start(), walk -> {});
    page("space-wish-form", here.amir, ForumPage.start(), walk -> walk.press('a').type("Radio"));
    page("house-rules", here.lea, HouseRulesPage.start(), walk -> {});
    page("house-rules-member", here.amir, HouseRulesPage.start(), walk -> {});
  }

  /** Keys that are lost, and what there is for that day. */
  private void lost() {
    page("codes", here.camille, LostKeys.codes(), walk -> {});
    page("recovery-none", here.amir, RecoveryPage.start(), walk -> {});
    page("recover", here.camille, RecoverPage.start(), walk -> {});
    page(
        "recover-refused",
        here.camille,
        RecoverPage.start(),
        walk -> walk.type("7k3m 9qxa").press(Key.Name.ENTER));
    LostKeys lost = new LostKeys(here);
    lost.written();
    page("recovery", here.amir, RecoveryPage.start(), walk -> {});
    page("rebindings-member", here.amir, RebindingsPage.start(), walk -> {});
    page(
        "rebind-form-wrong",
        here.lea,
        AskForm.of(new RebindAsk("amir")),
        walk -> walk.press(Key.Name.TAB).type("sa clé à lui").press(Key.Name.TAB).ctrl('s'));
    long id = lost.asked();
    page("rebinding", lost.mei, RebindingPage.of(id), walk -> {});
    page("rebinding-agree", lost.mei, RebindingPage.of(id), walk -> walk.choose("AGREE"));
    lost.agreed(id);
    page("rebindings", here.lea, RebindingsPage.start(), walk -> {});
    page("rebinding-own", here.amir, RebindingPage.of(id), walk -> {});
    keeping("workshop-keys", WorkshopPage.start(), walk -> {}, false);
  }

  /** Last of all, since somebody goes. */
  private void leaving() {
    page("data", here.noor, DataPage.start(), walk -> {});
    page("leave", here.amir, LeavePage.start(), walk -> {});
    page(
        "leave-refused",
        here.amir,
        LeavePage.start(),
        walk -> walk.press(Key.Name.RIGHT).press(Key.Name.ENTER).type("ami").press(Key.Name.ENTER));
    page("leave-key", here.camille, LeavePage.start(), walk -> {});
    page(
        "left",
        here.noor,
        LeavePage.start(),
        walk -> walk.press(Key.Name.ENTER).type("noor").press(Key.Name.ENTER));
    page("thread-left", here.amir, TopicPage.of(here.quic()), walk -> {});
  }

  /** Who people are, and who they were. */
  private void profiles() {
    page("profile-none", here.amir, PersonPage.mine(), walk -> {});
    page(
        "profile-form",
        here.amir,
        PersonPage.mine(),
        walk -> walk.press('e').press(Key.Name.TAB).type("français").press(Key.Name.TAB));
    page(
        "profile-form-wrong",
        here.amir,
        PersonPage.mine(),
        walk -> walk.press('e').press(Key.Name.TAB).type(", klingon").press(Key.Name.TAB));
    here.introduced();
    page("profile", here.amir, PersonPage.mine(), walk -> {});
    page("profile-member", here.lea, PersonPage.of(here.person("amir")), walk -> {});
    page("profile-guest", here.guest, PersonPage.of(here.person("amir")), walk -> {});
    page("rename", here.amir, RenamePage.start(), walk -> walk.type("amir_b"));
    page(
        "rename-taken",
        here.amir,
        RenamePage.start(),
        walk -> walk.ctrl('u').type("Noor").press(Key.Name.ENTER));
    here.renamed();
    page("profile-renamed", here.lea, PersonPage.of(here.person("noemie")), walk -> {});
  }

  /** Somebody comes with another key, and gives up a third. */
  private void keys() {
    page("keys-alone", here.noor, KeysPage.start(), walk -> {});
    KeyCode code =
        new KeyCode("7K3M-9QXA-0VTE-HB52-1C4D-PQ8R-XY6Z", BoardSamples.NOW.plus(KeyCodes.LASTS));
    page("key-code", here.noor, new KeyCodePage(code, "ssh p2p.paris", 1), walk -> {});
    page("give-code", here.camille, GiveCodePage.start(), walk -> {});
    page(
        "give-code-refused",
        here.camille,
        GiveCodePage.start(),
        walk -> walk.type("7k3m 9qxa").press(Key.Name.ENTER));
    Neighbours.One laptop = here.laptop();
    page("mine", here.noor, MinePage.start(), walk -> {});
    page("keys", here.noor, KeysPage.start(), walk -> {});
    String print = laptop.caller().fingerprint().orElseThrow();
    page("key", here.noor, KeyPage.of(print), walk -> {});
    page("key-revoking", here.noor, KeyPage.of(print), walk -> walk.choose("revoke"));
    page("key-label", here.noor, KeyPage.of(print), walk -> walk.choose("label"));
    page("notices-keys", here.noor, NoticesPage.start(), walk -> {});
    here.revoked(laptop);
    page("keys-revoked", laptop, KeysPage.start(), walk -> {});
    first("peers-revoked", laptop, PeersPage.start(), walk -> {});
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
    String badge = stroll.badge.isEmpty() ? who.badge() : stroll.badge;
    shots.put(name, new Shot(look -> there, new Window.Around(deep, badge, stroll.notice)));
  }
}
