package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.words.Words;

/** Who reads a thread sees who is writing in it, where they agree. */
final class WritingShownTest {
  private final OpenHub hub = new OpenHub();
  private final Caller lea = hub.member("lea");
  private final Caller amir = hub.member("amir");
  private final long thread = hub.topic(lea, "QUIC", 2).topicId();
  private final Stroll reader = hub.visit(amir, TopicPage.of(thread));
  private Stroll writer;

  @BeforeEach
  void leaAgrees() {
    hub.desk.settings().choose(lea, Settings.WRITING, Settings.AGREED);
    writer = hub.visit(lea, TopicPage.of(thread)).press('r');
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private boolean seen() {
    return reader.news().sees().contains("lea écrit…");
  }

  private void types(String words) {
    writer.type(words);
    writer.vanish();
  }

  @Test
  void it_is_seen_from_the_first_letter_until_they_post() {
    assertFalse(seen());
    types("Oui");
    assertTrue(seen());
    writer.ctrl('s');
    assertFalse(seen());
    assertTrue(reader.sees().contains("Oui"));
  }

  @Test
  void it_ends_when_they_leave_with_a_draft_kept() {
    types("Oui");
    assertTrue(seen());
    writer.press(Key.Name.ESCAPE);
    assertFalse(seen());
  }

  @Test
  void it_ends_when_all_is_taken_back() {
    types("O");
    writer.press(Key.Name.BACKSPACE);
    writer.vanish();
    assertFalse(seen());
  }

  @Test
  void it_ends_when_they_are_gone() {
    types("Oui");
    Seat seat = new Seat(hub.desk, lea, hub.desk.presence().enter(lea));
    seat.writes(thread);
    assertEquals(List.of("lea"), hub.desk.writers().in(thread));
    writer.press(Key.Name.ESCAPE);
    assertTrue(seen());
    seat.leave();
    assertFalse(seen());
  }

  @Test
  void who_opens_the_thread_meanwhile_sees_it_at_once_and_nobody_sees_themselves() {
    types("Oui");
    assertTrue(hub.visit(Caller.guest(), TopicPage.of(thread)).sees().contains("lea écrit…"));
    assertFalse(hub.visit(lea, TopicPage.of(thread)).sees().contains("écrit…"));
  }

  @Test
  void who_does_not_agree_is_not_seen() {
    hub.desk.settings().choose(lea, Settings.WRITING, "auto");
    types("Oui");
    assertFalse(seen());
  }

  @Test
  void many_are_counted() {
    assertEquals(
        "amir, lea et 3 autres écrivent…",
        Words.of(BoardSamples.FRENCH.language())
            .notices()
            .writing(List.of("amir", "lea", "noor", "sam", "zoe")));
  }
}
