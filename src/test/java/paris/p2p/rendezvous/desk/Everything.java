package paris.p2p.rendezvous.desk;

import static paris.p2p.rendezvous.people.Folk.done;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.board.Measure;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Stance;
import paris.p2p.rendezvous.board.WishFields;
import paris.p2p.rendezvous.community.StepFields;
import paris.p2p.rendezvous.community.StepState;
import paris.p2p.rendezvous.events.Evenings;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.people.ProfileFields;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.proposals.Ideas;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/**
 * Somebody who has done everything that one can do at a hub, so that whatever a table can hold of a
 * person, it holds of her. What is hers alone says {@link #PRIVATE}, what she wrote for others
 * {@link #PUBLIC}.
 */
public final class Everything {
  public static final String NAME = "camille";
  public static final String KEY = "SHA256:camille";
  public static final String PRIVATE = "zibeline";
  public static final String PUBLIC = "pangolin";

  public final HubInMemory hub;
  public final Caller camille = Folk.key(NAME);
  public final Caller orga = Folk.key("orga");
  public final Caller ada = Folk.key("ada");
  public long person;

  /** The thread that she opened and in which Ada answered. */
  public long thread;

  /** The event that she comes to. */
  public long event;

  /** The event on whose programme her talk stands. */
  public long stage;

  /** What she proposed and what was accepted. */
  public long talk;

  public Everything(HubInMemory hub) {
    this.hub = hub;
    hub.desk.board().found("idees", new Wording("Idées", "Ideas"), Wording.none());
    hub.desk.people().promise(List.of("SHA256:orga", KEY));
    done(hub.desk.people().join(orga, "orga"));
    done(hub.desk.people().join(ada, "ada"));
    person = done(hub.desk.people().join(camille, NAME + "tte")).id();
    writes();
    isCalledOtherwise();
    reads();
    organises();
    comes();
    proposes();
    keeps();
    isJudged();
  }

  private void writes() {
    var board = hub.desk.board();
    Post post = done(board.write(camille, "idees", "Des bêtes", "D’abord " + PRIVATE));
    thread = post.topicId();
    done(board.editing().edit(camille, post.id(), Optional.empty(), "Un " + PUBLIC + " passe"));
    Post answer = done(board.reply(ada, thread, Optional.of(post.id()), "Bien vu !"));
    done(board.reply(camille, thread, Optional.of(answer.id()), "@ada " + PUBLIC));
    Post gone = done(board.reply(camille, thread, PRIVATE));
    done(board.editing().takeBack(camille, gone.id()));
    done(board.write(camille, "idees", "Seule, " + PUBLIC, "Personne ne répond, @ada @orga"));
    done(hub.desk.reports().report(camille, answer.id(), PRIVATE));
    done(hub.desk.reports().report(ada, post.id(), "trop de bêtes"));
    done(hub.desk.wishes().ask(camille, new WishFields("Toits", "Les antennes", PRIVATE)));
    long opened =
        done(hub.desk.wishes().ask(camille, new WishFields("Caves", "Les câbles", PRIVATE))).id();
    done(hub.desk.wishes().open(orga, opened));
    sql(
        "insert into held_post (author_id, topic_id, space_id, title, body, written_at)"
            + " select %d, %d, space_id, '', '%s', current_timestamp from topic where id = %d",
        person, thread, PRIVATE, thread);
  }

  private void isCalledOtherwise() {
    done(hub.desk.renaming().rename(camille, NAME));
    ProfileFields says = new ProfileFields("J’aime les " + PRIVATE + "s", "fr", PRIVATE, "", true);
    done(hub.desk.profiles().write(camille, says));
  }

  private void reads() {
    done(hub.desk.unread().topic(camille, thread, Optional.of(Stance.FOLLOW)));
    long space = hub.desk.board().spaces().getFirst().id();
    done(hub.desk.unread().space(camille, space, Optional.of(Stance.FOLLOW)));
  }

  private void organises() {
    done(hub.desk.moderation().pass(camille, new Measure.Dismiss(firstPost()), "ce sont des amis"));
    long ada = hub.desk.people().named("ada").orElseThrow().id();
    long warned = done(hub.desk.sanctions().warn(camille, ada, "doucement")).id();
    done(hub.desk.undoing().undo(camille, warned, "trop vite"));
    hub.desk.community().foundText("about", new Wording("# Quésaco", "# What"));
    done(hub.desk.community().replace(camille, "about", Language.FR, "# Qui nous sommes"));
    done(
        hub.desk
            .community()
            .addStep(
                camille,
                new StepFields(
                    new Wording("Un nœud", "A node"),
                    Wording.none(),
                    StepState.TO_DO,
                    Optional.empty())));
  }

  private long firstPost() {
    return hub.desk.board().postsAfter(thread, 0, 1).getFirst().id();
  }

  private void comes() {
    LocalDateTime ninth = LocalDateTime.of(2026, 12, 9, 19, 0);
    event =
        done(hub.desk
                .agenda()
                .add(orga, Evenings.forAtMost(1, Evenings.talk("Petite cave", ninth))))
            .id();
    done(hub.desk.answers().answer(camille, event, Answer.YES));
    done(hub.desk.answers().answer(ada, event, Answer.YES));
    stage = done(hub.desk.agenda().add(orga, Evenings.talk("Scène", ninth.plusDays(7)))).id();
  }

  private void proposes() {
    var proposals = hub.desk.proposals();
    talk = done(proposals.propose(camille, Ideas.talk("Le " + PUBLIC))).id();
    long slot = Ideas.slot(hub.database, stage, "19:15");
    done(proposals.judging().accept(orga, talk, slot));
    sql("update proposal set contact = '%s' where id = %d", PRIVATE, talk);
    long waits = done(proposals.propose(camille, Ideas.talk("Encore un " + PUBLIC))).id();
    done(proposals.second(ada, waits, true));
    long other = done(proposals.propose(ada, Ideas.talk("Noise"))).id();
    done(proposals.second(camille, other, true));
  }

  private void keeps() {
    hub.desk.drafts().keep(camille, "reply/" + thread, Map.of("text", PRIVATE));
    hub.desk.settings().choose(camille, Settings.COLOUR, Settings.NO_COLOUR);
    Caller second = Folk.key(NAME + "2");
    done(hub.desk.keyCodes().give(second, done(hub.desk.keyCodes().make(camille)).code()));
    done(hub.desk.keys().revoke(camille, "SHA256:" + NAME + "2"));
    done(hub.desk.keyCodes().make(camille));
    done(hub.desk.recovery().renew(camille));
    rebinding("camille", KEY + "3", "orga", "null", PRIVATE);
    rebinding("ada", "SHA256:ada3", "camille", "null", "son téléphone est perdu");
    rebinding("ada", "SHA256:ada4", "orga", "camille", "le second aussi");
    sql("insert into promised_organiser values ('%s', current_timestamp)", KEY);
  }

  /** A key that organisers want to give to somebody; all by name. */
  private void rebinding(String whose, String key, String asker, String agreer, String why) {
    sql(
        "insert into rebinding (person_id, fingerprint, asked_by_id, asked_at, agreed_by_id,"
            + " reason) values (%s, '%s', %s, current_timestamp, %s, '%s')",
        id(whose), key, id(asker), agreer.equals("null") ? "null" : id(agreer), why);
  }

  private static String id(String name) {
    return "(select id from person where name = '" + name + "')";
  }

  private void isJudged() {
    done(hub.desk.sanctions().suspend(orga, person, 7, "camille, on respire"));
  }

  /** Changes rows that no rule of the hub leads to in one step. */
  private void sql(String statement, Object... values) {
    hub.database.change(transaction -> transaction.sql().execute(statement.formatted(values)));
  }
}
