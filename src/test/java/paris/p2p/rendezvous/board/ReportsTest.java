package paris.p2p.rendezvous.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.why;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.people.Rulings;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Fresh;
import paris.p2p.rendezvous.text.Wording;

/** What members report, and who sees it. */
final class ReportsTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Board board;
  private Reports reports;
  private Moderation moderation;
  private Caller ada;
  private Caller lea;
  private Caller mod;
  private long post;
  private long other;

  @BeforeEach
  void twoPosts() {
    folk = new Folk(fresh.database());
    board = new Board(fresh.database(), folk.people, folk.newsroom, Folk.CLOCK);
    reports = new Reports(fresh.database(), folk.people, folk.newsroom, Folk.CLOCK);
    moderation =
        new Moderation(
            fresh.database(),
            folk.people,
            new Rulings(fresh.database(), folk.notices, Folk.CLOCK),
            folk.notices,
            board,
            folk.newsroom,
            Folk.CLOCK);
    board.found("annonces", new Wording("Annonces", "News"), Wording.none());
    board.found("idees", new Wording("Idées", "Ideas"), Wording.none());
    ada = folk.member("ada");
    lea = folk.member("lea");
    mod = folk.member("mod");
    sql("update person set role = 'moderator' where name = 'mod'");
    post = done(board.write(lea, "idees", "Jetons", "Achetez")).id();
    other = done(board.write(lea, "annonces", "Rien", "à voir")).id();
    folk.heard();
  }

  private void sql(String sql) {
    fresh.database().change(transaction -> transaction.sql().execute(sql));
  }

  @Test
  void what_is_reported_waits_for_moderators_the_first_on_top() {
    done(reports.report(ada, other, "sans intérêt"));
    done(reports.report(ada, post, "publicité\u0007"));
    done(reports.report(mod, post, "oui"));
    assertEquals(
        List.of(
            new Reported(other, "Rien", "lea", 1, "sans intérêt", Folk.CLOCK.instant()),
            new Reported(post, "Jetons", "lea", 2, "publicité", Folk.CLOCK.instant())),
        reports.waiting(mod));
    assertEquals(2, reports.count(mod));
    assertEquals(3, folk.heard().stream().filter(News.WorkshopChanged.class::isInstance).count());
  }

  @Test
  void members_and_guests_see_nothing_of_it() {
    done(reports.report(ada, post, "publicité"));
    for (Caller caller : List.of(ada, lea, Caller.guest(), Folk.key("noor"))) {
      assertEquals(List.of(), reports.waiting(caller));
      assertEquals(0, reports.count(caller));
    }
  }

  @Test
  void who_looks_after_a_space_sees_what_is_reported_there_and_not_by_whom() {
    sql(
        "update space set founder_id = (select id from person where name = 'ada')"
            + " where slug = 'idees'");
    done(reports.report(mod, post, "publicité"));
    done(reports.report(mod, other, "sans intérêt"));
    assertEquals(List.of(post), reports.waiting(ada).stream().map(Reported::post).toList());
    assertEquals(1, reports.count(ada));
    assertEquals(
        List.of(Optional.empty()),
        done(moderation.dossier(ada, post)).reports().stream().map(Report::by).toList());
    assertEquals(
        List.of(Optional.of("mod")),
        done(moderation.dossier(mod, post)).reports().stream().map(Report::by).toList());
  }

  @Test
  void each_reports_a_post_once_with_a_reason() {
    assertEquals(new Refusal.Empty(Refusal.Field.REASON), why(reports.report(ada, post, "  \n")));
    done(reports.report(ada, post, "publicité"));
    assertEquals(
        new Refusal.OfBoard.ReportedAlready(), why(reports.report(ada, post, "publicité")));
  }

  @Test
  void only_members_report_and_only_what_can_be_read() {
    assertEquals(new Refusal.NoKey(), why(reports.report(Caller.guest(), post, "raison")));
    assertEquals(new Refusal.NoName(), why(reports.report(Folk.key("noor"), post, "raison")));
    assertEquals(
        new Refusal.Unknown(Refusal.Thing.POST, "#999"), why(reports.report(ada, 999, "raison")));
    done(moderation.pass(mod, new Measure.HidePost(post), "publicité"));
    assertEquals(new Refusal.OfBoard.PostGone(), why(reports.report(ada, post, "raison")));
  }

  @Test
  void hiding_the_post_or_its_thread_settles_its_reports_and_undoing_brings_them_back() {
    long topic = board.post(post).orElseThrow().topicId();
    done(reports.report(ada, post, "publicité"));
    for (Measure measure :
        List.of(
            new Measure.HidePost(post), new Measure.HideTopic(topic), new Measure.Dismiss(post))) {
      Ruling ruling = done(moderation.pass(mod, measure, "vu"));
      assertEquals(0, reports.count(mod), measure.toString());
      done(moderation.undo(mod, ruling.id(), "pas si vite"));
      assertEquals(1, reports.count(mod), measure.toString());
    }
  }

  @Test
  void what_was_settled_before_stays_so_when_a_later_decision_is_undone() {
    done(reports.report(ada, post, "publicité"));
    done(moderation.pass(mod, new Measure.Dismiss(post), "c’est permis"));
    done(reports.report(mod, post, "tout de même"));
    Ruling ruling = done(moderation.pass(mod, new Measure.HidePost(post), "trop"));
    done(moderation.undo(mod, ruling.id(), "pardon"));
    assertEquals(
        List.of("tout de même"),
        done(moderation.dossier(mod, post)).reports().stream().map(Report::reason).toList());
  }
}
