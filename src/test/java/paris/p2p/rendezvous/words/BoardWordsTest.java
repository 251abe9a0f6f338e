package paris.p2p.rendezvous.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.text.Language;

class BoardWordsTest {
  private static final Words FRENCH = Words.of(Language.FR);
  private static final Words ENGLISH = Words.of(Language.EN);

  @Test
  void one_and_many_are_told_apart_as_each_language_does() {
    assertEquals("sans réponse", FRENCH.board().replies(0));
    assertEquals("1 réponse", FRENCH.board().replies(1));
    assertEquals("2 réponses", FRENCH.board().replies(2));
    assertEquals("no replies", ENGLISH.board().replies(0));
    assertEquals("1 reply", ENGLISH.board().replies(1));
    assertEquals("2 replies", ENGLISH.board().replies(2));
    assertEquals("1 nouveau", FRENCH.reading().fresh(1));
    assertEquals("2 nouveaux", FRENCH.reading().fresh(2));
    assertEquals("99 nouveaux", FRENCH.reading().fresh(99));
    assertEquals("99+ nouveaux", FRENCH.reading().fresh(100));
    assertEquals("1 non lu", FRENCH.reading().unread(1));
    assertEquals("99+ unread", ENGLISH.reading().unread(100));
    assertEquals("encore 0 signe", FRENCH.writing().room(0));
    assertEquals("0 signs left", ENGLISH.writing().room(0));
  }

  @Test
  void posts_that_came_meanwhile_are_named_the_newest_three_at_most() {
    assertEquals("#415 vient d’arriver dans ce fil", FRENCH.writing().arrived(List.of(415L)));
    assertEquals(
        "#415, #416 have just come in on this thread",
        ENGLISH.writing().arrived(List.of(415L, 416L)));
    assertEquals(
        "…, #2, #3, #4 viennent d’arriver dans ce fil",
        FRENCH.writing().arrived(List.of(1L, 2L, 3L, 4L)));
  }
}
