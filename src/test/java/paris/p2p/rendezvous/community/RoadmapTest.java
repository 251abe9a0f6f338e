package paris.p2p.rendezvous.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;
import static paris.p2p.rendezvous.people.Folk.why;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Field;
import paris.p2p.rendezvous.rules.Refusal.Thing;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;
import paris.p2p.rendezvous.text.Wording;

final class RoadmapTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Community community;
  private Caller ada;

  @BeforeEach
  void roadmap() {
    folk = new Folk(fresh.database());
    community = new Community(fresh.database(), folk.people, folk.newsroom, Folk.CLOCK);
    ada = folk.organiser("ada");
    for (String title : List.of("un", "deux", "trois")) community.foundStep(step(title));
    folk.heard();
  }

  private static StepFields step(String title) {
    return new StepFields(
        new Wording(title, ""), Wording.none(), StepState.TO_DO, Optional.empty());
  }

  private Step named(String title) {
    return community.roadmap().stream()
        .filter(step -> step.fields().title().fr().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private List<String> titles() {
    return community.roadmap().stream().map(step -> step.fields().title().fr()).toList();
  }

  private List<Integer> places() {
    return community.roadmap().stream().map(Step::place).toList();
  }

  private String noted() {
    return fresh
        .column("select act || ' ' || subject || ' ' || detail from journal order by id")
        .getLast();
  }

  @Test
  void steps_stand_in_the_order_they_were_founded() {
    assertEquals(List.of("un", "deux", "trois"), titles());
    assertEquals(List.of(1, 2, 3), places());
    Step step = named("deux");
    assertEquals(Optional.of(step), community.step(step.id()));
    assertEquals("step/" + step.id(), step.subject());
  }

  @Test
  void a_new_step_comes_last() {
    StepFields fields =
        new StepFields(
            new Wording(" Un\nhub ", "A hub"),
            new Wording("a\r\nb\n", ""),
            StepState.UNDER_WAY,
            Optional.of(LocalDate.of(2026, 11, 1)));
    Step step = done(community.addStep(ada, fields));
    assertEquals(4, step.place());
    assertEquals(
        new StepFields(
            new Wording("Un hub", "A hub"),
            new Wording("a\nb", ""),
            StepState.UNDER_WAY,
            Optional.of(LocalDate.of(2026, 11, 1))),
        step.fields());
    assertEquals(step, community.roadmap().getLast());
    assertEquals(List.of(new News.RoadmapChanged()), folk.heard());
    assertEquals("added_step step/" + step.id() + " ", noted());
  }

  @Test
  void an_edit_makes_a_version_and_names_the_one_it_began_from() {
    Step before = named("deux");
    Step after = done(community.editStep(ada, before.id(), before.version(), step("2")));
    assertEquals(List.of("un", "2", "trois"), titles());
    assertEquals(before.id(), after.id());
    assertEquals(before.place(), after.place());
    assertEquals("edited_step step/" + before.id() + " version " + before.version(), noted());
    assertEquals(
        List.of("deux", "2"),
        fresh.column(
            "select title_fr from roadmap_version where step_id = "
                + before.id()
                + " order by id"));
    assertEquals(
        new Refusal.ChangedMeanwhile(),
        why(community.editStep(ada, before.id(), before.version(), step("zwei"))));
    assertEquals(List.of("un", "2", "trois"), titles());
  }

  @Test
  void of_many_edits_at_once_one_is_kept() throws Exception {
    Step step = named("deux");
    List<Outcome<Step>> all =
        AtOnce.each(6, i -> community.editStep(ada, step.id(), step.version(), step("e" + i)));
    assertEquals(1, all.stream().filter(one -> one instanceof Outcome.Done).count());
    assertEquals(3, titles().size());
  }

  @Test
  void a_step_moves_by_one_place_and_stays_at_the_ends() {
    Step trois = done(community.moveStep(ada, named("trois").id(), -1));
    assertEquals(List.of("un", "trois", "deux"), titles());
    assertEquals(2, trois.place());
    assertEquals("moved_step step/" + trois.id() + " place 3", noted());
    done(community.moveStep(ada, trois.id(), -1));
    folk.heard();
    assertEquals(1, done(community.moveStep(ada, trois.id(), -1)).place());
    assertEquals(List.of(), folk.heard());
    done(community.moveStep(ada, trois.id(), 1));
    assertEquals(List.of("un", "trois", "deux"), titles());
    assertEquals(3, done(community.moveStep(ada, named("deux").id(), 1)).place());
    assertEquals(List.of(1, 2, 3), places());
  }

  @Test
  void moving_a_step_spoils_nobodys_edit() {
    Step step = named("deux");
    done(community.moveStep(ada, step.id(), 1));
    done(community.editStep(ada, step.id(), step.version(), step("2")));
    assertEquals(List.of("un", "trois", "2"), titles());
  }

  @Test
  void many_moves_and_new_steps_at_once_leave_each_place_once() throws Exception {
    long id = named("un").id();
    AtOnce.each(
        10,
        i ->
            i % 2 == 0
                ? done(community.moveStep(ada, id, 1))
                : done(community.addStep(ada, step("s" + i))));
    assertEquals(IntStream.rangeClosed(1, 8).boxed().toList(), places());
  }

  @Test
  void a_step_needs_a_title_in_one_language_and_words_that_fit() {
    assertEquals(Map.of(), community.check(step("un")));
    assertEquals(
        Map.of(),
        community.check(
            new StepFields(
                new Wording("", "one"), Wording.none(), StepState.DONE, Optional.empty())));
    assertEquals(Map.of(Field.TITLE, new Refusal.Empty(Field.TITLE)), community.check(step(" ")));
    assertEquals(
        Map.of(Field.TITLE, new Refusal.TooLong(Field.TITLE, 120, 121)),
        community.check(
            new StepFields(
                new Wording("un", "x".repeat(121)),
                Wording.none(),
                StepState.DONE,
                Optional.empty())));
    StepFields wrong =
        new StepFields(
            new Wording("x".repeat(121), ""),
            new Wording("", "x".repeat(5_001)),
            StepState.DONE,
            Optional.of(LocalDate.of(1999, 12, 31)));
    assertEquals(Set.of(Field.TITLE, Field.TEXT, Field.SINCE), community.check(wrong).keySet());
    assertEquals(new Refusal.TooLong(Field.TITLE, 120, 121), why(community.addStep(ada, wrong)));
    Step deux = named("deux");
    assertEquals(
        new Refusal.TooLong(Field.TITLE, 120, 121),
        why(community.editStep(ada, deux.id(), deux.version(), wrong)));
    assertEquals(List.of("un", "deux", "trois"), titles());
  }

  @Test
  void a_step_that_is_not_there_is_unknown() {
    Refusal unknown = new Refusal.Unknown(Thing.STEP, "99");
    assertEquals(unknown, why(community.editStep(ada, 99, 1, step("x"))));
    assertEquals(unknown, why(community.moveStep(ada, 99, 1)));
    assertEquals(Optional.empty(), community.step(99));
  }

  @Test
  void only_organisers_change_the_roadmap() {
    Caller lea = folk.member("lea");
    Step step = named("un");
    for (Function<Caller, Outcome<Step>> act :
        List.<Function<Caller, Outcome<Step>>>of(
            who -> community.addStep(who, step("x")),
            who -> community.editStep(who, step.id(), step.version(), step("x")),
            who -> community.moveStep(who, step.id(), 1))) {
      assertEquals(new Refusal.NoKey(), why(act.apply(Caller.guest())));
      assertEquals(new Refusal.NoName(), why(act.apply(key("noor"))));
      assertEquals(new Refusal.NotForYou(Role.ORGANISER), why(act.apply(lea)));
    }
    assertEquals(List.of("un", "deux", "trois"), titles());
  }
}
