package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static paris.p2p.rendezvous.people.Folk.done;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Measure;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.tui.Page;

/** The words of a hidden thread go from every page, open ones too, and come back with it. */
class HiddenPagesTest {
  private static final String CANARY = "quokka";

  private final OpenHub hub = new OpenHub();
  private Caller lea;
  private Caller amir;
  private Post post;

  @BeforeEach
  void a_thread_that_concerns_somebody() {
    lea = hub.member("lea");
    done(hub.desk.people().claim(lea, hub.code.code()));
    amir = hub.member("amir");
    Caller noor = hub.member("noor");
    post = done(hub.desk.board().write(noor, "idees", "Un " + CANARY, "@amir wombat " + CANARY));
    done(hub.desk.board().reply(amir, post.topicId(), "Ah"));
    done(hub.desk.board().reply(noor, post.topicId(), Optional.empty(), "Oui, " + CANARY));
    for (String place : List.of("reply/" + post.topicId(), "report/" + post.id())) {
      hub.desk.drafts().keep(amir, place, Map.of("body", "Une pensée"));
    }
  }

  @AfterEach
  void close() {
    hub.close();
  }

  /** All pages that show what is on the board. */
  private List<Page<Seat>> pages() {
    return List.of(
        HomePage.start(),
        ForumPage.start(),
        SpacePage.of("idees"),
        TopicPage.of(post.topicId()),
        TopicPage.atPost(post.id()),
        NoticesPage.start(),
        DraftsPage.start(),
        DraftPage.of("reply/" + post.topicId()),
        WritePage.reply(post.topicId()),
        WritePage.answering(post.topicId(), Optional.of(post.id()), ""),
        SearchPage.start(),
        JournalPage.start(),
        PersonPage.named("noor"),
        PersonPage.mine(),
        PeersPage.start(),
        MinePage.start());
  }

  private List<Stroll> open() {
    List<Stroll> walks = new ArrayList<>();
    for (Page<Seat> page : pages()) {
      Stroll walk = hub.visit(amir, page);
      walks.add(page instanceof SearchPage ? walk.type("wombat") : walk);
    }
    return walks;
  }

  private static List<String> saying(List<Stroll> walks) {
    Predicate<Stroll> says = walk -> walk.sees().contains(CANARY);
    return walks.stream().filter(says).map(it -> it.page().getClass().getSimpleName()).toList();
  }

  @Test
  void what_is_hidden_goes_from_every_page_and_comes_back() {
    List<Stroll> walks = open();
    List<String> seen = saying(walks);
    assertEquals(
        List.of(
            "HomePage",
            "SpacePage",
            "TopicPage",
            "TopicPage",
            "NoticesPage",
            "DraftsPage",
            "WritePage",
            "WritePage",
            "SearchPage"),
        seen);
    Ruling hid =
        done(hub.desk.moderation().pass(lea, new Measure.HideTopic(post.topicId()), "Non"));
    walks.forEach(Stroll::news);
    assertEquals(List.of(), saying(walks));
    assertEquals(List.of(), saying(open()));
    done(hub.desk.moderation().undo(lea, hid.id(), "Finalement si"));
    walks.forEach(Stroll::news);
    // The journal calls a thread that was decided about by its title, once that is to be seen.
    List<String> again = Stream.concat(seen.stream(), Stream.of("JournalPage")).toList();
    assertEquals(again, saying(open()));
    assertEquals(again, saying(walks));
  }
}
