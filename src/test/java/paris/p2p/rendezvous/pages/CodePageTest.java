package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventFields;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Capabilities;
import paris.p2p.rendezvous.terminal.Capabilities.Colours;
import paris.p2p.rendezvous.terminal.Emulated;
import paris.p2p.rendezvous.tui.Window;

/** The code on the screen, photographed and read by a program that nobody here wrote. */
class CodePageTest {
  private static final String MISSING =
      "The tests need somebody else's eye for codes: apt install zbar-tools";

  /** A module is so many pixels wide and high. */
  private static final int SCALE = 4;

  private static final Window.Around NOTHING = new Window.Around(true, "", "");

  @TempDir private Path folder;
  private final OpenHub hub = OpenHub.founded();
  private final Caller lea = hub.member("lea");

  @AfterEach
  void close() {
    hub.close();
  }

  private Stroll opened() {
    OpenHub.done(hub.desk.people().claim(lea, hub.code.code()));
    long id = hub.desk.agenda().next().orElseThrow().id();
    return hub.visit(lea, EventPage.of(id)).press('Q');
  }

  private Emulated painted(Stroll walk, Capabilities capabilities, int columns, int rows) {
    Window<Seat> window = new Window<>(new HubFrame(hub.desk.house()), capabilities, columns, rows);
    Emulated terminal = new Emulated(columns, rows);
    terminal.feed(window.show(walk.page(), BoardSamples.FRENCH, NOTHING));
    return terminal;
  }

  /** What a camera reads from that terminal, whose own colours are dark or light. */
  private String scanned(Emulated terminal, int columns, int rows, boolean dark)
      throws IOException, InterruptedException {
    int wide = columns * SCALE;
    StringBuilder picture = new StringBuilder("P2\n" + wide + " " + rows * 2 * SCALE + "\n255\n");
    for (int y = 0; y < rows * 2 * SCALE; y++) {
      for (int x = 0; x < wide; x++) {
        int column = x / SCALE;
        int row = y / (2 * SCALE);
        boolean upper = y / SCALE % 2 == 0;
        picture.append(light(terminal, column, row, upper, dark) ? "255\n" : "0\n");
      }
    }
    Path file = Files.writeString(folder.resolve("screen.pgm"), picture);
    return zbar(file);
  }

  private static boolean light(
      Emulated terminal, int column, int row, boolean upper, boolean dark) {
    String style = terminal.style(column, row);
    boolean ground = style.contains("on white") || !style.contains("on black") && !dark;
    boolean ink = style.contains("30") ? false : style.contains("37") || dark;
    if (style.contains("reverse")) {
      ground = dark;
      ink = !dark;
    }
    boolean inked =
        switch (terminal.sign(column, row)) {
          case " " -> false;
          case "▀" -> upper;
          case "▄" -> !upper;
          default -> true;
        };
    return inked ? ink : ground;
  }

  private static String zbar(Path picture) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder("zbarimg", "--raw", "-q", picture.toString()).start();
    } catch (IOException e) {
      return fail(MISSING, e);
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }

  @ParameterizedTest
  @CsvSource({
    "TRUE, 120, 40, true",
    "TRUE, 120, 40, false",
    "INDEXED, 80, 24, true",
    "INDEXED, 80, 24, false",
    "SIXTEEN, 80, 24, true",
    "SIXTEEN, 100, 30, false",
    "NONE, 80, 24, true",
    "INDEXED, 200, 60, true"
  })
  void a_phone_reads_it_on_dark_and_on_light_terminals(
      Colours colours, int columns, int rows, boolean dark) throws Exception {
    Emulated terminal = painted(opened(), new Capabilities(colours, true, true), columns, rows);
    String read = scanned(terminal, columns, rows, dark);
    assertTrue(read.startsWith("BEGIN:VEVENT\nSUMMARY:Pair à Bière #88\n"), read);
    assertTrue(read.contains("\nDTSTART:20261202T173000Z\n"), read);
    assertTrue(read.endsWith("END:VEVENT"), read);
    if (columns >= 120) {
      assertTrue(read.contains("\nDTEND:20261202T220000Z\nLOCATION:Ground Control"), read);
    }
  }

  @Test
  void without_half_blocks_it_is_drawn_with_blanks_alone() throws Exception {
    Capabilities ascii = new Capabilities(Colours.SIXTEEN, false, false);
    Emulated terminal = painted(opened().press('z'), ascii, 120, 48);
    assertTrue(scanned(terminal, 120, 48, true).startsWith("BEGIN:VEVENT"));
    assertFalse(terminal.text().contains("?????"), terminal.text());
  }

  @Test
  void where_the_window_is_too_small_it_says_how_large_it_must_be() throws Exception {
    Stroll walk = opened();
    Capabilities full = new Capabilities(Colours.INDEXED, true, true);
    Emulated small = painted(walk, full, 60, 18);
    assertTrue(small.text().contains("41 colonnes et 23 lignes"), small.text());
    Emulated enough = painted(walk, full, 41, 23);
    assertTrue(scanned(enough, 41, 23, true).startsWith("BEGIN:VEVENT"), enough.text());
  }

  @Test
  void a_long_title_is_cut_between_signs_and_commas_stay_commas() throws Exception {
    OpenHub.done(hub.desk.people().claim(lea, hub.code.code()));
    EventFields talk =
        AgendaSamples.fields(
            "日本語, 🚀" + "👩‍🚀".repeat(20),
            LocalDate.of(2026, 12, 9).atTime(19, 0),
            Optional.empty());
    Event event = OpenHub.done(hub.desk.agenda().add(lea, talk));
    Stroll walk = hub.visit(lea, EventPage.of(event.id())).press('Q');
    Emulated terminal = painted(walk, new Capabilities(Colours.INDEXED, true, true), 80, 24);
    String read = scanned(terminal, 80, 24, true);
    assertEquals("BEGIN:VEVENT\nSUMMARY:日本語\\, 🚀.\nDTSTART:20261209T180000Z\nEND:VEVENT", read);
  }
}
