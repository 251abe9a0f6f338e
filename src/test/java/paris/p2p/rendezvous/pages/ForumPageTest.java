package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Marks;
import paris.p2p.rendezvous.board.Space;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Turn;

class ForumPageTest {
  private static final List<Space> SPACES =
      List.of(
          BoardSamples.space(1, "annonces", "Annonces", 0),
          BoardSamples.space(2, "idees", "Idées", 24));
  private static final ForumPage.Found FOUND =
      new ForumPage.Found(SPACES, List.of(), Marks.nobodys());
  private static final ForumPage SHOWN = new ForumPage(Optional.of(FOUND), "annonces");

  @Test
  void the_first_space_is_selected_at_first() {
    assertEquals(Turn.to(SHOWN), ForumPage.start().on(FOUND));
  }

  @Test
  void a_space_that_was_selected_stays_so_when_the_spaces_are_read_again() {
    ForumPage on = new ForumPage(Optional.of(FOUND), "idees");
    assertEquals(Turn.to(on), on.on(FOUND));
  }

  @Test
  void choosing_a_space_opens_it_and_leaves_it_selected() {
    assertEquals(
        Turn.open(new ForumPage(Optional.of(FOUND), "idees"), SpacePage.of("idees")),
        SHOWN.on(new Message.Chosen("idees")));
  }

  @Test
  void a_new_post_makes_it_look_again_without_blanking_anything() {
    Turn<Seat> turn = SHOWN.on(new Message.Told(new News.Posted(2, 7, 412)));
    Turn.Stay<Seat> stay = Turns.stay(turn);
    assertEquals(SHOWN, stay.page());
    assertTrue(stay.work().isPresent());
    assertEquals(Turn.ignored(), SHOWN.on(new Message.Told(new News.PresenceChanged())));
  }

  @Test
  void every_space_says_what_it_is_about_how_much_and_how_long_ago() {
    String seen = SHOWN.view(BoardSamples.FRENCH).toString();
    assertTrue(seen.contains("Idées") && seen.contains("24 fils · 1 h"), seen);
    assertTrue(seen.contains("aucun fil") && seen.contains("De quoi parler."), seen);
    String english = SHOWN.view(BoardSamples.ENGLISH).toString();
    assertTrue(english.contains("24 threads") && english.contains("What to talk about."), english);
  }
}
