import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;

/**
 * Fills the agenda of a hub that is stopped with made-up events and answers, always the same ones:
 * {@code Fill FOLDER EVENTS ANSWERS}. Two in three are over, one in three is to come.
 */
final class Fill {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int PEOPLE = 500;
  private static final String[] KINDS = {"meetup", "talk", "workshop", "projection", "party"};
  private static final String[] WORDS =
      "noise gossip kademlia relais antenne comptoir webrtc cle carnet reseau ami tor".split(" ");

  private final Random random = new Random(1);
  private final Connection connection;

  private Fill(Connection connection) {
    this.connection = connection;
  }

  public static void main(String[] args) throws SQLException {
    Path file = Path.of(args[0]).toAbsolutePath().resolve("rendezvous");
    String url = "jdbc:h2:async:" + file;
    try (Connection connection = DriverManager.getConnection(url, "owner", "")) {
      connection.setAutoCommit(false);
      Fill fill = new Fill(connection);
      long first = fill.events(Integer.parseInt(args[1]), LocalDateTime.parse(args[3]));
      fill.answers(first, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
      connection.commit();
    }
  }

  private String some(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  /** The number of the first of them. */
  private long events(int count, LocalDateTime now) throws SQLException {
    long first = 1 + number("select coalesce(max(id), 0) from event");
    try (PreparedStatement row =
        connection.prepareStatement(
            "insert into event (id, uid, title, kind, starts_at, ends_at, zone, over_at, place,"
                + " address, languages, text_fr, text_en, status, reason, version, changed_at,"
                + " sought) values (?, ?, ?, ?, ?, ?, 'Europe/Paris', ?, 'Ground Control',"
                + " '81 rue du Charolais', 'fr', ?, '', 'confirmed', '', 1, ?, ?)")) {
      for (int i = 0; i < count; i++) event(row, first + i, i - 2 * count / 3, now);
      row.executeBatch();
    }
    execute("alter table event alter column id restart with " + (first + count));
    return first;
  }

  private void event(PreparedStatement row, long id, int hence, LocalDateTime now)
      throws SQLException {
    LocalDateTime start = now.plusHours(12L * hence).plusMinutes(random.nextInt(600));
    LocalDateTime end = start.plusHours(2);
    String title = some(4) + " " + id;
    String text = some(120);
    Timestamp over = Timestamp.from(end.atZone(PARIS).toInstant());
    row.setLong(1, id);
    row.setString(2, "fill-" + id);
    row.setString(3, title);
    row.setString(4, KINDS[random.nextInt(KINDS.length)]);
    row.setObject(5, start);
    row.setObject(6, end);
    row.setTimestamp(7, over);
    row.setString(8, text);
    row.setTimestamp(9, Timestamp.valueOf(now));
    row.setString(10, title + " ground control " + text);
    row.addBatch();
  }

  private void answers(long firstEvent, int events, int count) throws SQLException {
    long first = 1 + number("select coalesce(max(id), 0) from person");
    for (int i = 0; i < PEOPLE; i++) {
      execute(
          "insert into person (id, name, role, joined_at) values ("
              + (first + i)
              + ", 'fill"
              + i
              + "', 'member', current_timestamp)");
    }
    execute("alter table person alter column id restart with " + (first + PEOPLE));
    try (PreparedStatement row =
        connection.prepareStatement(
            "insert into rsvp (event_id, person_id, answer, answered_at) values (?, ?, 'yes',"
                + " current_timestamp)")) {
      for (int i = 0; i < count; i++) {
        row.setLong(1, firstEvent + i % events);
        row.setLong(2, first + (i / events * 37L + i % events) % PEOPLE);
        row.addBatch();
      }
      row.executeBatch();
    }
  }

  private long number(String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
