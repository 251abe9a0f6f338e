package paris.p2p.rendezvous.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.why;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.events.Evenings;
import paris.p2p.rendezvous.events.EventQuery;
import paris.p2p.rendezvous.events.Slot;
import paris.p2p.rendezvous.events.Slots;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;

/** Proposals and the open slots of programmes. */
final class SlotsTest {
  private static final LocalDateTime NINTH = LocalDateTime.of(2026, 12, 9, 19, 0);

  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Notices notices;
  private Agenda agenda;
  private Proposals proposals;
  private Caller orga;
  private Caller amir;
  private Caller lea;

  @BeforeEach
  void people() {
    folk = new Folk(fresh.database());
    notices = new Notices(fresh.database(), folk.people, folk.newsroom, Folk.CLOCK);
    agenda =
        new Agenda(
            fresh.database(), folk.people, notices, folk.newsroom, Folk.CLOCK, Evenings.PARIS);
    proposals = at(Folk.CLOCK);
    orga = folk.organiser("orga");
    amir = folk.member("amir");
    lea = folk.member("lea");
  }

  private Proposals at(Clock clock) {
    return new Proposals(
        fresh.database(),
        folk.people,
        notices,
        new Slots(folk.newsroom, clock),
        folk.newsroom,
        clock);
  }

  private long event(String title, LocalDateTime start) {
    return done(agenda.add(orga, Evenings.talk(title, start))).id();
  }

  private long slot(long event, String starts) {
    return Ideas.slot(fresh.database(), event, starts);
  }

  private Proposal noise() {
    return done(proposals.propose(amir, Ideas.talk("Noise")));
  }

  private List<Long> open() {
    return proposals.judging().slots().stream().map(Slot::item).toList();
  }

  private String line(long item) {
    return fresh
        .column(
            "select kind || '|' || title || '|' || minutes || '|' || languages || '|' || text_fr"
                + " || '|' || text_en || '|' || open_slot from item where id = "
                + item)
        .getFirst();
  }

  @Test
  void open_slots_of_events_to_come_are_listed_soonest_first() {
    long later = slot(event("Janvier", NINTH.plusMonths(1)), "19:00");
    long ninth = event("Décembre", NINTH);
    long second = slot(ninth, "19:15");
    long first = slot(ninth, "19:00");
    long cancelled = event("Annulé", NINTH.plusDays(1));
    slot(cancelled, "19:00");
    done(agenda.cancel(orga, cancelled, "inondé"));
    slot(event("Passé", LocalDateTime.of(2026, 11, 4, 19, 0)), "19:00");
    assertEquals(List.of(first, second, later), open());
    Slot slot = proposals.judging().slots().getFirst();
    assertEquals("Décembre", slot.eventTitle());
    assertEquals(NINTH.atZone(Evenings.PARIS), slot.start());
    assertEquals(Optional.of(15), slot.minutes());
    assertEquals("Bar", slot.stage());
  }

  @Test
  void a_slot_whose_time_is_to_be_announced_is_open_too() {
    long item = slot(event("Décembre", NINTH), "");
    assertEquals(List.of(item), open());
    assertEquals(NINTH.atZone(Evenings.PARIS), proposals.judging().slots().getFirst().start());
  }

  @Test
  void an_open_slot_takes_what_was_proposed_and_its_author_as_the_speaker() {
    long event = event("Décembre", NINTH);
    long item = slot(event, "19:15");
    Proposal proposal = noise();
    done(proposals.second(lea, proposal.id(), true));
    folk.heard();
    Proposal accepted = done(proposals.judging().accept(orga, proposal.id(), item));
    assertEquals(State.ACCEPTED, accepted.state());
    assertEquals(event, accepted.slot().orElseThrow().event());
    assertEquals("talk|Noise|20|fr|Un *protocole* en trois messages.||FALSE", line(item));
    assertEquals(
        List.of("0 amir amir"),
        fresh.column("select position || ' ' || name || ' ' || sought from speaker"));
    assertEquals(1, fresh.number("select count(*) from speaker where person_id is not null"));
    assertEquals(List.of(), open());
    assertEquals(0, proposals.waiting());
    assertTrue(folk.heard().contains(new News.AgendaChanged(event)));
    String detail = "accepted Décembre, 2026-12-09 19:15";
    assertEquals(detail, notices.latest(amir).getFirst().detail());
    assertEquals(detail, notices.latest(lea).getFirst().detail(), "who seconds it hears of it");
    assertEquals(List.of(), notices.latest(orga));
  }

  @Test
  void a_workshop_in_english_alone_goes_into_the_english_text() {
    long item = slot(event("Décembre", NINTH), "19:15");
    ProposalFields both = Ideas.workshop("WebRTC");
    ProposalFields english =
        new ProposalFields(
            both.format(),
            both.title(),
            "We open it.",
            Set.of(paris.p2p.rendezvous.text.Language.EN),
            both.minutes(),
            both.levels(),
            both.recording(),
            both.prerequisites(),
            both.available(),
            both.links(),
            both.contact());
    long id = done(proposals.propose(amir, english)).id();
    done(proposals.judging().accept(orga, id, item));
    assertEquals("workshop|WebRTC|120|en||We open it.|FALSE", line(item));
  }

  @Test
  void taking_it_back_opens_the_slot_again_as_it_was() {
    long item = slot(event("Décembre", NINTH), "19:15");
    String before = line(item);
    Proposal proposal = noise();
    done(proposals.judging().accept(orga, proposal.id(), item));
    assertEquals(
        new Refusal.ProposalAccepted(),
        why(proposals.edit(amir, proposal.id(), 1, Ideas.talk("x"))));
    assertEquals(
        new Refusal.ProposalAccepted(),
        why(proposals.judging().decline(orga, proposal.id(), "non")));
    Proposal back = done(proposals.judging().takeBack(orga, proposal.id()));
    assertEquals(State.DISCUSSED, back.state());
    assertEquals(Optional.empty(), back.slot());
    assertEquals(before, line(item));
    assertEquals(List.of(item), open());
    assertEquals(0, fresh.number("select count(*) from speaker"));
    assertEquals("discussed", notices.latest(amir).getFirst().detail());
    done(proposals.judging().accept(orga, proposal.id(), item));
    assertEquals(State.WITHDRAWN, done(proposals.withdraw(amir, proposal.id())).state());
    assertEquals(before, line(item));
  }

  @Test
  void of_two_organisers_who_fill_one_slot_at_once_the_second_is_refused() throws Exception {
    long item = slot(event("Décembre", NINTH), "19:15");
    List<Long> ids = List.of(noise().id(), done(proposals.propose(lea, Ideas.talk("QUIC"))).id());
    List<Outcome<Proposal>> both =
        AtOnce.each(2, i -> proposals.judging().accept(orga, ids.get(i), item));
    assertEquals(1, both.stream().filter(one -> one instanceof Outcome.Done).count());
    Outcome<Proposal> second =
        both.stream().filter(one -> one instanceof Outcome.Refused).findFirst().orElseThrow();
    assertEquals(new Refusal.SlotTaken(), why(second));
    assertEquals(1, fresh.number("select count(*) from speaker"));
    assertEquals(1, proposals.waiting());
  }

  @Test
  void of_two_slots_for_one_proposal_at_once_one_is_filled() throws Exception {
    long event = event("Décembre", NINTH);
    List<Long> items = List.of(slot(event, "19:00"), slot(event, "19:15"));
    long id = noise().id();
    AtOnce.each(2, i -> proposals.judging().accept(orga, id, items.get(i)));
    assertEquals(1, open().size());
  }

  @Test
  void slots_that_are_gone_cancelled_or_over_take_nothing() {
    long id = noise().id();
    assertEquals(
        new Refusal.Unknown(Refusal.Thing.SLOT, "99"),
        why(proposals.judging().accept(orga, id, 99)));
    long event = event("Décembre", NINTH);
    long item = slot(event, "19:00");
    done(agenda.cancel(orga, event, "inondé"));
    assertEquals(new Refusal.EventCancelled(), why(proposals.judging().accept(orga, id, item)));
    done(agenda.restore(orga, event));
    Judging later = at(Clock.offset(Folk.CLOCK, Duration.ofDays(30))).judging();
    assertEquals(new Refusal.EventOver(), why(later.accept(orga, id, item)));
    done(proposals.judging().accept(orga, id, item));
    assertEquals(new Refusal.EventOver(), why(later.takeBack(orga, id)), "what was said was said");
    assertEquals(State.ACCEPTED, proposals.proposal(orga, id).orElseThrow().proposal().state());
  }

  @Test
  void a_line_that_leaves_the_programme_takes_no_proposal_with_it() {
    long item = slot(event("Décembre", NINTH), "19:00");
    long id = noise().id();
    done(proposals.judging().accept(orga, id, item));
    fresh
        .database()
        .change(transaction -> {
          transaction.sql().execute("delete from speaker");
          return transaction.sql().execute("delete from item where id = " + item);
        });
    Proposal left = proposals.proposal(orga, id).orElseThrow().proposal();
    assertEquals(State.ACCEPTED, left.state());
    assertEquals(Optional.empty(), left.slot());
    assertEquals(State.DISCUSSED, done(proposals.judging().takeBack(orga, id)).state());
  }

  private void byHand(String sql) {
    fresh.database().change(transaction -> transaction.sql().execute(sql));
  }

  @Test
  void a_line_that_was_opened_by_hand_holds_no_proposal_and_takes_another() {
    long item = slot(event("Décembre", NINTH), "19:00");
    long first = noise().id();
    done(proposals.judging().accept(orga, first, item));
    byHand("delete from speaker");
    byHand("update item set open_slot = true, title = ''");
    assertEquals(Optional.empty(), proposals.proposal(orga, first).orElseThrow().proposal().slot());
    long second = done(proposals.propose(lea, Ideas.talk("QUIC"))).id();
    done(proposals.judging().accept(orga, second, item));
    String filled = line(item);
    assertEquals(State.DISCUSSED, done(proposals.judging().takeBack(orga, first)).state());
    assertEquals(filled, line(item), "the other stays");
    assertTrue(proposals.proposal(orga, second).orElseThrow().proposal().slot().isPresent());
  }

  @Test
  void what_an_organiser_put_into_a_line_by_hand_is_not_taken_out_with_the_proposal() {
    long item = slot(event("Décembre", NINTH), "19:00");
    long id = noise().id();
    done(proposals.judging().accept(orga, id, item));
    byHand("update speaker set name = 'quelqu’un', person_id = null");
    byHand("update item set title = 'Autre chose'");
    done(proposals.withdraw(amir, id));
    assertTrue(line(item).contains("Autre chose"), line(item));
    assertEquals(List.of(), open());
  }

  @Test
  void a_date_of_a_series_has_its_programme_apart_once_a_slot_is_filled() {
    agenda.found(Evenings.firstWednesdays());
    long next = agenda.events(EventQuery.upcoming(1)).getFirst().id();
    String apart = "select apart from event where id = " + next;
    long item = slot(next, "19:00");
    long id = noise().id();
    done(proposals.judging().accept(orga, id, item));
    assertEquals(List.of("programme"), fresh.column(apart));
    done(proposals.judging().takeBack(orga, id));
    done(proposals.judging().accept(orga, id, item));
    assertEquals(List.of("programme"), fresh.column(apart), "once");
  }
}
