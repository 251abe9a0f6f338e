package paris.p2p.rendezvous.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The table of docs/rights.md, as people are told it. */
public final class RightsTable {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|(.*)$");

  private final Map<Act, List<Boolean>> cells = new EnumMap<>(Act.class);

  /** As it stands in the file. */
  public RightsTable() {
    for (MatchResult row : ROW.matcher(text()).results().toList()) {
      List<Boolean> roles =
          Arrays.stream(row.group(2).split("\\|"))
              .limit(Role.values().length)
              .map(cell -> cell.strip().equals("✓"))
              .toList();
      cells.put(Act.valueOf(row.group(1)), roles);
    }
  }

  private static String text() {
    try {
      return Files.readString(Path.of("docs/rights.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether that role may do it; an act without a row fails the test. */
  public boolean may(Role role, Act act) {
    List<Boolean> row = cells.get(act);
    if (row == null) throw new AssertionError("docs/rights.md has no row for " + act);
    return row.get(role.ordinal());
  }
}
