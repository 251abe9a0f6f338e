package paris.p2p.rendezvous.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.why;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.people.JournalEntry;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.text.Wording;

final class SpaceWishesTest {
  private final HubInMemory hub = new HubInMemory(HubInMemory.house(false));
  private SpaceWishes wishes;
  private Board board;
  private Caller lea;
  private Caller ada;
  private Caller bob;

  @BeforeEach
  void people() {
    wishes = hub.desk.wishes();
    board = hub.desk.board();
    board.found("idees", new Wording("Idées", "Ideas"), Wording.none());
    lea = Folk.key("lea");
    hub.desk.people().promise(List.of("SHA256:lea"));
    done(hub.desk.people().join(lea, "lea"));
    ada = Folk.key("ada");
    done(hub.desk.people().join(ada, "ada"));
    bob = Folk.key("bob");
    done(hub.desk.people().join(bob, "bob"));
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private static WishFields mesh() {
    return new WishFields("Réseau maillé", "Les toits, les antennes.", "On est déjà six.");
  }

  private long asked() {
    return done(wishes.ask(ada, mesh())).id();
  }

  private JournalEntry newest() {
    return done(hub.desk.journal().read(ada, Long.MAX_VALUE, 1)).getFirst();
  }

  private long ruling() {
    return newest().ruled().orElseThrow().ruling();
  }

  private List<String> slugs() {
    return board.spaces().stream().map(Space::slug).toList();
  }

  @Test
  void an_organiser_opens_a_space_and_who_asked_for_it_is_its_founder_and_told() {
    long id = asked();
    assertEquals(1, wishes.waiting());
    Space space = done(wishes.open(lea, id));
    assertEquals("reseau-maille", space.slug());
    assertEquals(Optional.of("ada"), space.founder());
    assertEquals(List.of("idees", "reseau-maille"), slugs());
    assertEquals(0, wishes.waiting());
    assertEquals("space/" + space.id(), hub.desk.notices().latest(ada).getFirst().subject());
    assertEquals(Deed.OPENED_SPACE, newest().deed());
    assertEquals("Réseau maillé", newest().title().fr());
    assertEquals("On est déjà six.", newest().reason());
    done(board.write(bob, "reseau-maille", "Bonjour", "Où ça ?"));
    assertEquals(new Refusal.OfBoard.DecidedAlready(), why(wishes.open(lea, id)));
  }

  @Test
  void opening_is_undone_and_done_again_with_all_that_was_written_there() {
    long id = asked();
    Space space = done(wishes.open(lea, id));
    Post post = done(board.write(bob, "reseau-maille", "Bonjour", "Où ça ?"));
    done(hub.desk.undoing().undo(lea, ruling(), "trop tôt"));
    assertEquals(List.of("idees"), slugs());
    assertEquals(
        new Refusal.Unknown(Refusal.Thing.SPACE, "reseau-maille"),
        why(board.write(bob, "reseau-maille", "Encore", "là ?")));
    assertTrue(board.post(post.id()).isPresent());
    assertEquals(Deed.UNDID_RULING, newest().deed());
    assertEquals("trop tôt", newest().reason());
    assertEquals(1, wishes.waiting());
    assertEquals(space.id(), done(wishes.open(lea, id)).id());
    assertEquals(1, board.topics(space.id(), Optional.empty(), 9).size());
  }

  @Test
  void who_asked_reads_why_it_was_declined_and_it_waits_again_when_that_is_undone() {
    long id = asked();
    assertEquals(new Refusal.Empty(Refusal.Field.REASON), why(wishes.decline(lea, id, "")));
    done(wishes.decline(lea, id, "Groupes suffit pour l’instant"));
    assertEquals(
        "declined_space Groupes suffit pour l’instant",
        hub.desk.notices().latest(ada).getFirst().detail());
    assertEquals(SpaceWish.State.DECLINED, wishes.all(ada).getFirst().state());
    done(hub.desk.undoing().undo(lea, ruling(), "on en reparle"));
    assertEquals(SpaceWish.State.ASKED, wishes.all(ada).getFirst().state());
    assertEquals(Deed.UNDID_RULING, newest().deed());
  }

  @Test
  void its_founder_describes_it_and_an_organiser_brings_the_old_words_back() {
    Space space = done(wishes.open(lea, asked()));
    assertTrue(wishes.care().may(ada, space));
    assertFalse(wishes.care().may(bob, space));
    Wording now = new Wording("Les toits de Paris.", "The roofs of Paris.");
    assertEquals(now, done(wishes.care().describe(ada, space.id(), now)).about());
    assertEquals(
        new Refusal.OfBoard.NotYourSpace(),
        why(wishes.care().describe(bob, space.id(), Wording.none())));
    long first = ruling();
    done(wishes.care().describe(ada, space.id(), new Wording("Pouet", "")));
    assertEquals(
        new Refusal.ChangedMeanwhile(), why(hub.desk.undoing().undo(lea, first, "trop vieux")));
    Ruling undone = done(hub.desk.undoing().undo(lea, ruling(), "pouet n’aide pas"));
    assertTrue(undone.undone());
    assertEquals(now, board.space("reseau-maille").orElseThrow().about());
  }

  @Test
  void who_asks_takes_it_back_and_nobody_else_does() {
    long id = asked();
    assertEquals(
        new Refusal.Unknown(Refusal.Thing.WISH, String.valueOf(id)), why(wishes.withdraw(bob, id)));
    assertEquals(SpaceWish.State.WITHDRAWN, done(wishes.withdraw(ada, id)).state());
    assertEquals(new Refusal.OfBoard.DecidedAlready(), why(wishes.open(lea, id)));
    asked();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Idées", "IDEES !", "ideas", "Réseau maillé", "reseau  maille"})
  void a_name_that_is_there_or_asked_for_is_refused(String title) {
    asked();
    assertEquals(
        new Refusal.OfBoard.SpaceThere(title.replaceAll(" +", " ")),
        why(wishes.ask(bob, new WishFields(title, "", "pour voir"))));
  }

  @Test
  void who_has_no_name_asks_for_nothing_and_only_organisers_open() {
    assertEquals(new Refusal.NoName(), why(wishes.ask(Folk.key("zoe"), mesh())));
    assertEquals(new Refusal.NoKey(), why(wishes.ask(Caller.guest(), mesh())));
    long id = asked();
    assertEquals(new Refusal.NotForYou(Role.ORGANISER), why(wishes.open(ada, id)));
    assertEquals(new Refusal.NotForYou(Role.ORGANISER), why(wishes.decline(bob, id, "non")));
    assertEquals(List.of(), wishes.all(bob));
    assertEquals(1, wishes.all(lea).size());
  }

  @Test
  void words_that_do_not_fit_are_refused_by_field() {
    assertEquals(
        List.of(Refusal.Field.TITLE, Refusal.Field.TEXT, Refusal.Field.REASON),
        List.copyOf(wishes.check(new WishFields(" 🙂 ", "a".repeat(301), " ")).keySet()));
    assertEquals(List.of(), List.copyOf(wishes.check(mesh()).keySet()));
  }

  @Test
  void a_long_title_has_a_short_name_in_commands_that_is_its_own() {
    String title = "Cartographie citoyenne des antennes de Paris";
    Space one = done(wishes.open(lea, done(wishes.ask(ada, new WishFields(title, "", "a"))).id()));
    assertEquals("cartographie-citoyenne-des", one.slug());
    String other = "Cartographie citoyenne des réseaux de Paris";
    long id = done(wishes.ask(ada, new WishFields(other, "", "b"))).id();
    assertEquals("cartographie-citoyen-" + id, done(wishes.open(lea, id)).slug());
    String unbroken = "é".repeat(60);
    long longer = done(wishes.ask(ada, new WishFields(unbroken, "", "c"))).id();
    assertTrue(done(wishes.open(lea, longer)).slug().length() <= 32);
  }
}
