package paris.p2p.rendezvous.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;
import static paris.p2p.rendezvous.people.Folk.why;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.events.Slots;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Field;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;
import paris.p2p.rendezvous.text.Wording;

/** Making, reading, discussing and seconding proposals. */
final class ProposalsTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Notices notices;
  private Proposals proposals;
  private Board board;
  private Caller orga;
  private Caller amir;
  private Caller lea;

  @BeforeEach
  void people() {
    folk = new Folk(fresh.database());
    notices = new Notices(fresh.database(), folk.people, folk.newsroom, Folk.CLOCK);
    proposals =
        new Proposals(
            fresh.database(),
            folk.people,
            notices,
            new Slots(folk.newsroom, Folk.CLOCK),
            folk.newsroom,
            Folk.CLOCK);
    board =
        new Board(
            fresh.database(),
            folk.people,
            folk.newsroom,
            Folk.CLOCK,
            List.of(),
            List.of((transaction, written) ->
                written
                    .subject()
                    .ifPresent(it -> proposals.posted(transaction, it, written.author()))));
    board.found("idees", new Wording("Idées", "Ideas"), Wording.none());
    orga = folk.organiser("orga");
    amir = folk.member("amir");
    lea = folk.member("lea");
    folk.heard();
  }

  private Proposal noise() {
    return done(proposals.propose(amir, Ideas.talk("Noise")));
  }

  private Proposal now(Proposal proposal) {
    return proposals.proposal(orga, proposal.id()).orElseThrow().proposal();
  }

  private List<String> told(Caller who) {
    return notices.latest(who).stream()
        .map(notice -> notice.subject() + " " + notice.title() + ": " + notice.detail())
        .toList();
  }

  private List<String> journal() {
    return fresh.column(
        "select act || ' ' || subject || ' ' || detail from journal where subject like 'prop%'"
            + " order by id");
  }

  @Test
  void a_proposal_is_received_with_all_that_was_said() {
    Proposal proposal = noise();
    assertEquals(Ideas.talk("Noise"), proposal.fields());
    assertEquals(State.RECEIVED, proposal.state());
    assertEquals("amir", proposal.author());
    assertEquals(Folk.CLOCK.instant(), proposal.proposedAt());
    assertEquals(1, proposal.version());
    assertEquals(List.of(new News.ProposalChanged(proposal.id())), folk.heard());
    assertEquals(List.of("proposed proposal/1 "), journal());
    ProposalFields workshop = Ideas.workshop("WebRTC nu");
    assertEquals(workshop, done(proposals.propose(lea, workshop)).fields());
  }

  @Test
  void words_are_cleaned_on_the_way_in() {
    ProposalFields raw =
        Ideas.saying(Ideas.talk(" Noise\u001b[31m \t expliqué "), "a\r\nb\u202e\n\n");
    Proposal proposal = done(proposals.propose(amir, raw));
    assertEquals("Noise[31m expliqué", proposal.title());
    assertEquals("a\nb", proposal.fields().text());
  }

  @Test
  void what_is_missing_or_too_much_is_said_by_field_and_nothing_is_stored() {
    ProposalFields wrong =
        new ProposalFields(
            Format.TALK,
            " ",
            "x".repeat(5_001),
            Set.of(),
            10_000,
            Levels.none(),
            Recording.NO,
            "x".repeat(1_201),
            "x".repeat(301),
            "x".repeat(1_201),
            "x".repeat(201));
    assertEquals(
        Map.of(
            Field.TITLE, new Refusal.Empty(Field.TITLE),
            Field.TEXT, new Refusal.TooLong(Field.TEXT, 5_000, 5_001),
            Field.LANGUAGES, new Refusal.NoLanguage(),
            Field.DURATION, new Refusal.NotANumber(Field.DURATION, "10000"),
            Field.PREREQUISITES, new Refusal.TooLong(Field.PREREQUISITES, 1_200, 1_201),
            Field.AVAILABLE, new Refusal.TooLong(Field.AVAILABLE, 300, 301),
            Field.LINKS, new Refusal.TooLong(Field.LINKS, 1_200, 1_201),
            Field.CONTACT, new Refusal.TooLong(Field.CONTACT, 200, 201)),
        proposals.check(wrong));
    assertEquals(new Refusal.Empty(Field.TITLE), why(proposals.propose(amir, wrong)));
    assertEquals(List.of(), proposals.all(orga));
    assertEquals(List.of(), folk.heard());
  }

  @Test
  void proposing_and_seconding_are_for_members_and_judging_is_for_organisers() {
    assertEquals(Role.MEMBER, Rights.needed(Act.PROPOSE));
    assertEquals(Role.MEMBER, Rights.needed(Act.SECOND));
    assertEquals(Role.ORGANISER, Rights.needed(Act.JUDGE_PROPOSALS));
    long id = noise().id();
    for (var doing :
        List.<java.util.function.Function<Caller, Outcome<Proposal>>>of(
            who -> proposals.propose(who, Ideas.talk("x")),
            who -> proposals.edit(who, id, 1, Ideas.talk("x")),
            who -> proposals.withdraw(who, id),
            who -> proposals.resume(who, id),
            who -> proposals.second(who, id, true),
            who -> proposals.judging().discuss(who, id),
            who -> proposals.judging().accept(who, id, 1),
            who -> proposals.judging().takeBack(who, id),
            who -> proposals.judging().decline(who, id, "non"))) {
      assertEquals(new Refusal.NoKey(), why(doing.apply(Caller.guest())));
      assertEquals(new Refusal.NoName(), why(doing.apply(key("noor"))));
    }
    for (var judging :
        List.<java.util.function.Function<Caller, Outcome<Proposal>>>of(
            who -> proposals.judging().discuss(who, id),
            who -> proposals.judging().accept(who, id, 1),
            who -> proposals.judging().takeBack(who, id),
            who -> proposals.judging().decline(who, id, "non"))) {
      assertEquals(new Refusal.NotForYou(Role.ORGANISER), why(judging.apply(amir)));
    }
    assertEquals(State.RECEIVED, proposals.proposal(amir, id).orElseThrow().proposal().state());
  }

  @Test
  void only_its_author_edits_it_and_from_the_version_that_they_saw() {
    Proposal proposal = noise();
    assertEquals(
        new Refusal.NotYourProposal(),
        why(proposals.edit(orga, proposal.id(), 1, Ideas.talk("Autre"))));
    Proposal edited = done(proposals.edit(amir, proposal.id(), 1, Ideas.talk("Noise, XX")));
    assertEquals("Noise, XX", edited.title());
    assertEquals(2, edited.version());
    assertEquals(
        new Refusal.ChangedMeanwhile(),
        why(proposals.edit(amir, proposal.id(), 1, Ideas.talk("Noise, IK"))));
    assertEquals("Noise, XX", now(proposal).title());
    assertEquals(
        List.of("proposed proposal/1 ", "edited_proposal proposal/1 version 1"), journal());
  }

  @Test
  void the_contact_is_for_organisers_and_its_author_only() {
    long id = noise().id();
    assertEquals("amir@example.org", contact(amir, id));
    assertEquals("amir@example.org", contact(orga, id));
    for (Caller other : List.of(lea, key("noor"), Caller.guest())) {
      assertEquals("", contact(other, id));
      assertEquals("", proposals.all(other).getFirst().proposal().fields().contact());
    }
    done(proposals.second(lea, id, true));
    assertEquals("", done(proposals.second(lea, id, false)).fields().contact());
    assertFalse(String.join("", journal()).contains("example.org"));
  }

  private String contact(Caller who, long id) {
    return proposals.proposal(who, id).orElseThrow().proposal().fields().contact();
  }

  @Test
  void others_second_it_once_and_may_take_that_back_but_nobody_seconds_their_own() {
    Proposal proposal = noise();
    assertEquals(1, done(proposals.second(lea, proposal.id(), true)).seconds());
    assertEquals(1, done(proposals.second(lea, proposal.id(), true)).seconds());
    assertEquals(2, done(proposals.second(orga, proposal.id(), true)).seconds());
    assertTrue(proposals.proposal(lea, proposal.id()).orElseThrow().seconded());
    assertFalse(proposals.proposal(amir, proposal.id()).orElseThrow().seconded());
    assertEquals(1, done(proposals.second(lea, proposal.id(), false)).seconds());
    assertEquals(new Refusal.OwnProposal(), why(proposals.second(amir, proposal.id(), true)));
    done(proposals.withdraw(amir, proposal.id()));
    assertEquals(new Refusal.ProposalClosed(), why(proposals.second(lea, proposal.id(), true)));
  }

  @Test
  void of_many_who_second_at_once_each_counts_once() throws Exception {
    Proposal proposal = noise();
    AtOnce.each(6, i -> proposals.second(i % 2 == 0 ? lea : orga, proposal.id(), true));
    assertEquals(2, now(proposal).seconds());
  }

  @Test
  void words_of_somebody_else_on_its_thread_make_it_discussed_and_its_author_hears_of_it() {
    Proposal proposal = noise();
    String subject = proposal.subject();
    done(board.discuss(amir, subject, "idees", "Noise", "Qu’en dites-vous ?"));
    assertEquals(State.RECEIVED, now(proposal).state());
    assertTrue(folk.heard().contains(new News.ProposalChanged(proposal.id())), "a thread began");
    done(board.discuss(lea, subject, "idees", "Noise", "Oui !"));
    assertEquals(State.DISCUSSED, now(proposal).state());
    assertEquals(List.of("proposal/1 Noise: discussed"), told(amir));
    done(board.discuss(orga, subject, "idees", "Noise", "Quand ?"));
    assertEquals(1, told(amir).size(), "told once");
    assertEquals(Set.of(subject), board.about(List.of(subject, "proposal/99")).keySet());
    assertEquals(3, board.about(List.of(subject)).get(subject).posts());
    assertEquals(1, board.topics(1, Optional.empty(), 9).size(), "one thread");
  }

  @Test
  void a_post_that_is_refused_discusses_nothing() {
    Proposal proposal = noise();
    why(board.discuss(lea, proposal.subject(), "nulle-part", "Noise", "Oui !"));
    why(board.discuss(lea, proposal.subject(), "idees", "Noise", "x".repeat(20_001)));
    assertEquals(State.RECEIVED, now(proposal).state());
    assertEquals(List.of(), told(amir));
  }

  @Test
  void posts_about_other_things_concern_no_proposal() {
    Proposal proposal = noise();
    for (String subject : List.of("step/1", "proposal/", "proposal/99", "proposal/1x")) {
      done(board.discuss(lea, subject, "idees", "x", "y"));
    }
    done(board.write(lea, "idees", "x", "y"));
    assertEquals(State.RECEIVED, now(proposal).state());
  }

  @Test
  void what_is_withdrawn_is_seen_by_its_author_and_organisers_and_can_be_taken_up_again() {
    Proposal proposal = noise();
    assertEquals(1, proposals.waiting());
    assertEquals(new Refusal.NotYourProposal(), why(proposals.withdraw(lea, proposal.id())));
    assertEquals(State.WITHDRAWN, done(proposals.withdraw(amir, proposal.id())).state());
    assertEquals(0, proposals.waiting());
    assertEquals(new Refusal.ProposalClosed(), why(proposals.withdraw(amir, proposal.id())));
    assertEquals(List.of(), proposals.all(lea));
    assertEquals(Optional.empty(), proposals.proposal(lea, proposal.id()));
    assertEquals(new Refusal.Unknown(Refusal.Thing.PROPOSAL, "1"), why(proposals.withdraw(lea, 1)));
    assertEquals(1, proposals.all(amir).size());
    assertEquals(1, proposals.all(orga).size());
    assertEquals(State.RECEIVED, done(proposals.resume(amir, proposal.id())).state());
    assertEquals(1, proposals.waiting());
    assertEquals(List.of(), told(amir), "nobody is told of what they do themselves");
  }

  @Test
  void a_no_comes_with_a_reason_that_its_author_is_told() {
    Proposal proposal = noise();
    Judging judging = proposals.judging();
    assertEquals(new Refusal.Empty(Field.REASON), why(judging.decline(orga, proposal.id(), " \n")));
    assertEquals(
        new Refusal.TooLong(Field.REASON, 300, 301),
        why(judging.decline(orga, proposal.id(), "x".repeat(301))));
    Proposal declined = done(judging.decline(orga, proposal.id(), "déjà entendu en mai"));
    assertEquals(State.DECLINED, declined.state());
    assertEquals("déjà entendu en mai", declined.reason());
    assertEquals(List.of("proposal/1 Noise: declined déjà entendu en mai"), told(amir));
    assertEquals(Notice.Kind.PROPOSAL_STATE, notices.latest(amir).getFirst().kind());
    assertEquals("declined_proposal proposal/1 déjà entendu en mai", journal().getLast());
    assertEquals(Optional.empty(), proposals.proposal(lea, proposal.id()));
    assertEquals(new Refusal.ProposalClosed(), why(proposals.resume(amir, proposal.id())));
    assertEquals(State.DISCUSSED, done(judging.discuss(orga, proposal.id())).state());
    assertEquals("", now(proposal).reason());
    assertEquals("proposal/1 Noise: discussed", told(amir).getFirst());
  }

  @Test
  void a_proposal_that_is_not_there_is_unknown() {
    Refusal unknown = new Refusal.Unknown(Refusal.Thing.PROPOSAL, "99");
    assertEquals(unknown, why(proposals.edit(amir, 99, 1, Ideas.talk("x"))));
    assertEquals(unknown, why(proposals.second(amir, 99, true)));
    assertEquals(unknown, why(proposals.judging().accept(orga, 99, 1)));
    assertEquals(unknown, why(proposals.judging().decline(orga, 99, "non")));
  }
}
