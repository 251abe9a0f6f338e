package paris.p2p.rendezvous.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Width;

class LayoutTest {
  private static final Look LOOK =
      new Look(TestVisit.NOW, ZoneId.of("Europe/Paris"), Language.FR, Look.Width.USUAL);

  private static Laid lay(View view, int columns) {
    Room room = new Room(columns, 24);
    return new Layout().lay(view, room.width(), room.pageColumns(), 0);
  }

  private static String drawn(View view, int columns) {
    StringBuilder all = new StringBuilder();
    for (Strip strip : lay(view, columns).strips()) all.append(flat(strip)).append('\n');
    return all.toString();
  }

  private static String flat(Strip strip) {
    StringBuilder row = new StringBuilder();
    for (Strip.Patch patch : strip.patches()) {
      while (Width.of(row.toString()) < patch.column()) row.append(' ');
      row.append(patch.piece().text());
    }
    return row.toString().stripTrailing();
  }

  private static View.Table topics() {
    return new View.Table(
        List.of(
            new View.Track(1, false, Look.Width.NARROW),
            new View.Track(0, false, Look.Width.NARROW),
            new View.Track(12, false, Look.Width.NARROW),
            new View.Track(9, false, Look.Width.USUAL),
            new View.Track(8, true, Look.Width.NARROW)),
        List.of(
            entry("1", "●", "Nantes cherche un lieu pour décembre", "lea", "Projets", "4 min"),
            entry("2", "●", "libp2p : retours sur QUIC ?", "amir", "Idées", "1 h"),
            entry("3", " ", "Compte rendu du Pair à Bière #87", "noor", "Annonces", "3 j")),
        "2");
  }

  private static View.Entry entry(String id, String... cells) {
    return new View.Entry(id, List.of(cells).stream().map(View::plain).toList());
  }

  @Test
  void a_table_keeps_its_columns_in_line() {
    assertEquals(
        """
        ● Nantes cherche un lieu pour décembre                 lea   Projets   4 min
        ● libp2p : retours sur QUIC ?                          amir  Idées       1 h
          Compte rendu du Pair à Bière #87                     noor  Annonces    3 j
        """,
        drawn(topics(), 80));
  }

  @Test
  void a_narrow_table_drops_columns_and_cuts_what_stretches() {
    assertEquals(
        """
        ● Nantes cherche un lieu…   lea   4 min
        ● libp2p : retours sur QU…  amir    1 h
          Compte rendu du Pair à…   noor    3 j
        """,
        drawn(topics(), 42));
  }

  @Test
  void no_row_is_ever_wider_than_its_room() {
    View all =
        View.stack(
            new View.Title("Un titre plutôt long pour une si petite fenêtre", "avec un à-côté"),
            new View.Heading("prochain rendez-vous", "dans 9 jours"),
            new View.Barred(topics()),
            new View.Prose("# Titre\n\n> - un `code` https://p2p.paris/une/adresse/assez/longue\n"),
            new View.Row(List.of(View.plain("gauche ".repeat(20))), List.of(View.faint("droite"))),
            new View.Columns(topics(), View.paragraph("mot ".repeat(60)), 40, Look.Width.USUAL),
            new View.Divider("2 nouveaux"),
            new View.Writing(TextArea.of("mot ".repeat(60)), true, "brouillon gardé"));
    for (int columns : new int[] {40, 60, 72, 80, 109, 110, 120, 200}) {
      int room = new Room(columns, 24).pageColumns();
      for (Strip strip : lay(all, columns).strips()) {
        assertTrue(strip.end() <= room, () -> columns + ": " + flat(strip));
      }
    }
  }

  @Test
  void text_is_never_wider_than_76_cells() {
    View view = new View.Columns(topics(), View.paragraph("mot ".repeat(99)), 40, Look.Width.WIDE);
    for (Strip strip : lay(View.paragraph("mot ".repeat(99)), 200).strips()) {
      assertTrue(strip.end() <= 76, () -> flat(strip));
    }
    for (Strip strip : lay(view, 200).strips()) {
      assertTrue(strip.end() <= 44 + 76, () -> flat(strip));
    }
  }

  @Test
  void a_text_being_written_takes_the_rows_that_are_left_up_to_a_measure() {
    View view =
        View.stack(new View.Title("Répondre", ""), new View.Writing(TextArea.of("oui"), true, ""));
    assertEquals(7, new Layout().lay(view, Look.Width.USUAL, 76, 0).rows());
    assertEquals(12, new Layout().lay(view, Look.Width.USUAL, 76, 12).rows());
    assertEquals(20, new Layout().lay(view, Look.Width.USUAL, 76, 60).rows());
    View none = new View.Title("Lire", "");
    assertEquals(1, new Layout().lay(none, Look.Width.USUAL, 76, 60).rows());
  }

  @Test
  void columns_stand_side_by_side_where_there_is_room() {
    View view =
        new View.Columns(View.paragraph("gauche"), View.paragraph("droite"), 20, Look.Width.USUAL);
    assertEquals("gauche                  droite\n", drawn(view, 80));
    assertEquals("gauche\n\ndroite\n", drawn(view, 60));
  }

  @Test
  void the_right_side_of_a_row_is_kept_and_the_left_one_cut() {
    View row =
        new View.Row(
            List.of(View.strong("Compte rendu "), View.plain("du Pair à Bière de décembre")),
            List.of(View.faint("il y a 4 min")));
    assertEquals("Compte rendu du Pair à…  il y a 4 min\n", drawn(row, 40));
  }

  @Test
  void a_month_begins_on_monday_and_shows_the_selected_day() {
    View month =
        new View.Month(
            YearMonth.of(2026, 12),
            Set.of(LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 10)),
            LocalDate.of(2026, 12, 2),
            LocalDate.of(2026, 12, 1),
            Locale.FRANCE);
    assertEquals(
        """
        lu ma me je ve sa di
            1 [2] 3  4  5  6
         7  8  9 10 11 12 13
        14 15 16 17 18 19 20
        21 22 23 24 25 26 27
        28 29 30 31
        """,
        drawn(month, 80));
  }

  @Test
  void fields_have_their_values_in_line_and_say_what_is_wrong_beside_them() {
    View fields =
        new View.Fields(
            List.of(
                new View.Field("Titre", Optional.of(TextLine.of("Noise")), "", "", ""),
                new View.Field("Quand", Optional.empty(), "‹ soir ›", "dans 16 jours", ""),
                new View.Field(
                    "Langues",
                    Optional.of(TextLine.of("")),
                    "",
                    "",
                    "choisir au moins une langue")),
            2);
    assertEquals(
        """
        Titre    Noise
        Quand    ‹ soir ›                                              dans 16 jours
        Langues                                        ! choisir au moins une langue
        """,
        drawn(fields, 80));
    assertEquals(Optional.of(new Laid.Caret(2, 9)), lay(fields, 80).caret());
    assertEquals("2", Outline.of(lay(fields, 80)).selected().orElseThrow().id());
  }

  @Test
  void the_caret_of_a_long_line_stays_in_sight() {
    TextLine line = TextLine.of("é".repeat(200) + "fin");
    View fields =
        new View.Fields(List.of(new View.Field("Titre", Optional.of(line), "", "", "")), 0);
    Laid laid = lay(fields, 80);
    assertTrue(laid.caret().orElseThrow().column() < 76);
    assertTrue(flat(laid.strips().getFirst()).endsWith("éfin"));
  }

  @Test
  void a_field_of_many_lines_shows_its_brackets_and_its_caret() {
    View writing = new View.Writing(new TextArea("un\ndeux", 4, 72), true, "brouillon gardé");
    assertEquals(
        """
        ┌
        │ un
        │ deux
        │
        └                                                            brouillon gardé
        """,
        drawn(writing, 80));
    assertEquals(Optional.of(new Laid.Caret(2, 3)), lay(writing, 80).caret());
  }

  @Test
  void an_excerpt_ends_with_its_aside() {
    View excerpt =
        new View.Excerpt("# Titre\n\n" + "mot ".repeat(40) + "\n\nsuite", 2, "↵ la suite");
    List<String> rows = drawn(excerpt, 80).lines().toList();
    assertEquals(2, rows.size());
    assertTrue(rows.getLast().endsWith("…  ↵ la suite"), rows::toString);
  }

  @Test
  void what_can_be_selected_is_known_by_its_rows() {
    View view =
        View.stack(
            View.paragraph("un"),
            new View.Item("a", View.block(View.paragraph("x"), View.paragraph("y")), true),
            new View.Item("b", View.paragraph("z"), false));
    assertEquals(
        List.of(new Laid.Spot("a", 2, 2, 0, 76, true), new Laid.Spot("b", 5, 1, 0, 76, false)),
        lay(view, 80).spots());
  }

  @Test
  void a_page_stands_inside_the_frame() {
    View view = View.stack(new View.Heading("Au forum", "7 non lus"), topics());
    String drawn = Drawn.at(view, LOOK, 80, 12);
    assertEquals(
        """
         PARIS·P2P   1 Accueil  2 Valeurs  3 Écrire
        ────────────────────────────────────────────────────────────────────────────────
           AU FORUM                                                           7 non lus

           ● Nantes cherche un lieu pour décembre                 lea   Projets   4 min
         ▸ ● libp2p : retours sur QUIC ?                          amir  Idées       1 h
             Compte rendu du Pair à Bière #87                     noor  Annonces    3 j



        ────────────────────────────────────────────────────────────────────────────────
         : actions   ? aide   L english   q quitter
        """,
        drawn);
  }
}
