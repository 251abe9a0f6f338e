package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.sql.DefaultSchema;

/** The cleaner on the way out: words that reached the database by no way in. */
final class HostileOutTest {
  private static final String HOSTILE =
      "\u001b]0;x\u0007\u009b31m\u202e\u200b\u2028\ue000\u0085\udb40\udc41";

  /** What a terminal acts on or hides: controls but the ends of lines, format signs, separators. */
  private static final Pattern DANGEROUS =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}&&[^\n\r]]");

  /** Columns with words of people begin here; shorter ones hold tags, zones and fingerprints. */
  private static final int WORDS = 90;

  /** What the hub reads again as its own writing. */
  private static final Set<String> OWN =
      Set.of(
          "rule",
          "uid",
          "sought",
          "skeleton",
          "subject",
          "before",
          "apart",
          "detail",
          "slides",
          "video");

  @Test
  void whatever_stands_in_the_database_no_command_hands_on_what_drives_a_terminal() {
    try (HubInMemory hub = new HubInMemory(HubInMemory.house(false))) {
      World.found(hub.desk);
      World world = new World(hub.desk, hub.code.code(), EveryCommandTest::caller);
      for (Attempt attempt : Attempts.ALL) {
        if (attempt.changes()) continue;
        String line = world.line(attempt, Walker.ORGANISER);
        spoil(hub.database);
        reads(world, line);
        reads(world, line.replace(" --json", "").replace(" --ics", ""));
      }
    }
  }

  private static void reads(World world, String line) {
    Heard heard = world.says(Walker.ORGANISER, line, "");
    // The one mark that spreadsheets want before a file.
    String out = line.contains("--csv") ? heard.out().replaceFirst("^\ufeff", "") : heard.out();
    assertFalse(DANGEROUS.matcher(out + heard.err()).find(), line + ": " + heard);
    assertTrue(heard.status() < 3, line + ": " + heard);
  }

  /** Ends all words of people so, where they do not yet. */
  private static void spoil(Database database) {
    database.change(transaction -> {
      int spoilt = 0;
      for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
        for (Field<?> field : table.fields()) {
          boolean words = field.getType() == String.class && field.getDataType().length() >= WORDS;
          if (!words || OWN.contains(field.getName().toLowerCase(Locale.ROOT))) continue;
          Field<String> text = field.coerce(String.class);
          spoilt +=
              transaction
                  .sql()
                  .update(table)
                  .set(text, text.concat(HOSTILE))
                  .where(text.notContains("\u001b"))
                  .and(text.ne(""))
                  .execute();
        }
      }
      return spoilt;
    });
  }
}
