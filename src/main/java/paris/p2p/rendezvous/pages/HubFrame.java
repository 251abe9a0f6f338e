package paris.p2p.rendezvous.pages;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.desk.House;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Answered;
import paris.p2p.rendezvous.tui.Frame;
import paris.p2p.rendezvous.tui.FrameWords;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Standing;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.OrderWords;
import paris.p2p.rendezvous.words.PlaceWords;
import paris.p2p.rendezvous.words.Words;

/** What stands around every page of this hub: its sign, its tabs and the places of its palette. */
public record HubFrame(House house) implements Frame<Seat> {
  /** The longest post number that is looked for: more digits name nothing. */
  private static final int DIGITS = 18;

  /** Done, and nothing to say about it. */
  private record Arrived() implements Message.Answer {}

  /** The page at which everybody arrives. */
  public Page<Seat> home() {
    return HomePage.start();
  }

  @Override
  public String sign() {
    return house.name().toUpperCase(Locale.ROOT).replace(' ', '·');
  }

  @Override
  public ZoneId zone() {
    return house.zone();
  }

  @Override
  public List<Tab<Seat>> tabs(Language spoken, Standing who) {
    PlaceWords words = Words.of(spoken).places();
    List<Tab<Seat>> tabs = new ArrayList<>(usual(words));
    if (who.waiting().isPresent()) tabs.add(workshop(spoken, who.waiting().getAsInt()));
    return List.copyOf(tabs);
  }

  private static Tab<Seat> workshop(Language spoken, int waiting) {
    OrderWords words = Words.of(spoken).order();
    String name = waiting == 0 ? words.workshop() : words.workshop() + " " + waiting;
    return new Tab<>(Tabs.WORKSHOP, name, words.workshopBrief(waiting), WorkshopPage::start);
  }

  private static List<Tab<Seat>> usual(PlaceWords words) {
    return List.of(
        new Tab<>(Tabs.HOME, words.home(), words.homeBrief(), HomePage::start),
        new Tab<>(Tabs.VALUES, words.values(), words.valuesBrief(), TextPage::values),
        new Tab<>(Tabs.ROADMAP, words.roadmap(), words.roadmapBrief(), RoadmapPage::start),
        new Tab<>(Tabs.AGENDA, words.agenda(), words.agendaBrief(), AgendaPage::start),
        new Tab<>(Tabs.FORUM, words.forum(), words.forumBrief(), ForumPage::start),
        new Tab<>(Tabs.PEERS, words.peers(), words.peersBrief(), PeersPage::start));
  }

  @Override
  public List<Place<Seat>> places(Language spoken) {
    PlaceWords words = Words.of(spoken).places();
    return List.of(
        new Place<>(Words.of(spoken).search().heading(), SearchPage::start),
        new Place<>(Words.of(spoken).reading().next(), () -> OnwardPage.of(spoken)),
        new Place<>(words.about(), TextPage::about),
        new Place<>(Words.of(spoken).proposals().formPlace(), ProposalForm::proposing),
        new Place<>(Words.of(spoken).proposals().listPlace(), ProposalsPage::start),
        new Place<>(words.aboutHistory(), () -> HistoryPage.of("about")),
        new Place<>(words.valuesHistory(), () -> HistoryPage.of("values")),
        new Place<>(words.talks(), TalksPage::start),
        new Place<>(words.key(), NeedsKeyPage::start),
        new Place<>(words.join(), JoinPage::start),
        new Place<>(words.claim(), ClaimPage::start),
        new Place<>(Words.of(spoken).recovery().recoverPlace(), RecoverPage::start),
        new Place<>(Words.of(spoken).drafts().place(), DraftsPage::start),
        new Place<>(Words.of(spoken).order().conduct(), TextPage::conduct),
        new Place<>(Words.of(spoken).notices().all(), NoticesPage::start),
        new Place<>(Words.of(spoken).journal().title(), JournalPage::start),
        new Place<>(Words.of(spoken).persons().everybody(), PeoplePage::start),
        new Place<>(Words.of(spoken).persons().house(), HouseRulesPage::start),
        new Place<>(Words.of(spoken).waiting().posts(), HeldPostsPage::start),
        new Place<>(Words.of(spoken).waiting().spaces(), SpaceWishesPage::start),
        new Place<>(Words.of(spoken).recovery().rebindings(), RebindingsPage::start),
        new Place<>(Words.of(spoken).mine().place(), MinePage::start),
        new Place<>(Words.of(spoken).keys().place(), KeysPage::start),
        new Place<>(Words.of(spoken).keys().givePlace(), GiveCodePage::start),
        new Place<>(words.settings(), SettingsPage::start));
  }

  /** What is unread, what is searched and what was begun are one key away from everywhere. */
  @Override
  public List<Way<Seat>> ways(Language spoken) {
    Words words = Words.of(spoken);
    return List.of(
        new Way<>('n', words.reading().next(), () -> OnwardPage.of(spoken)),
        new Way<>('/', words.search().key(), SearchPage::start),
        new Way<>('D', words.drafts().place(), DraftsPage::start));
  }

  /** A post by its number, {@code #412} or {@code 412}. */
  @Override
  public Optional<Page<Seat>> named(String typed) {
    String number = typed.strip();
    if (number.startsWith("#")) number = number.substring(1);
    boolean post = number.matches("[0-9]{1," + DIGITS + "}");
    return post ? Optional.of(TopicPage.atPost(Long.parseLong(number))) : Optional.empty();
  }

  @Override
  public FrameWords words(Language spoken) {
    return Words.of(spoken).frame();
  }

  @Override
  public Work<Seat> arrive(Language language) {
    return seat -> new Answered(new Arrived(), Badge.of(seat, language));
  }

  /** Whom something concerns, and for whom something waits, sees it wherever they are. */
  @Override
  public Optional<Work<Seat>> hear(News news, Language language) {
    return switch (news) {
      case News.Noticed(Set<Long> persons) ->
          Optional.of(seat ->
              seat.stay().person().filter(me -> persons.contains(me.id())).isPresent()
                  ? new Answered(new Arrived(), Badge.of(seat, language))
                  : new Arrived());
      case News.Renamed(long person) ->
          Optional.of(seat ->
              seat.stay().person().filter(me -> me.id() == person).isPresent()
                  ? new Answered(new Arrived(), Badge.of(seat, language))
                  : new Arrived());
      case News.WorkshopChanged _, News.ProposalChanged _ ->
          Optional.of(seat -> keeping(seat, language));
      case News _ -> Optional.empty();
    };
  }

  private static Message.Answer keeping(Seat seat, Language language) {
    return Workshop.opens(seat, seat.peer())
        ? new Answered(new Arrived(), Badge.of(seat, language))
        : new Arrived();
  }

  @Override
  public Work<Seat> remember(Language spoken) {
    return seat -> {
      seat.desk().settings().choose(seat.caller(), Settings.LANGUAGE, spoken.tag());
      return new Answered(new Arrived(), Badge.of(seat, spoken));
    };
  }
}
