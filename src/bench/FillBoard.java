import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Random;
import paris.p2p.rendezvous.store.Database;

/**
 * Fills the board of a hub that is stopped, always with the same: {@code FillBoard FOLDER POSTS}.
 * One thread for each 50 posts and one person for each 200; one thread in the first space holds one
 * post in a hundred, spread over all the time, and the newest. And sixty readers who have read half
 * of it, with the keys {@code SHA256:reader0} and on. Three words to search for: {@code de} in
 * nearly every post, {@code passerelle} in one of a hundred, {@code ornithorynque} in ten posts of
 * all.
 */
final class FillBoard {
  static final int READERS = 60;
  private static final int SPACES = 6;
  private static final int WORDS = 40_000;
  private static final int BATCH = 2_000;
  private static final Instant BEGIN = Instant.parse("2023-01-01T08:00:00Z");
  private static final long SECONDS = 120_000_000;
  private static final String[] SMALL =
      "de la le et les des en un que une est pour qui dans sur par pas au plus avec".split(" ");
  private static final String[] SYLLABLES =
      ("ba ca da fa ga la ma na pa ra sa ta va bé cé dé fé gé lé mé né pé ré sé té vé bi di fi li"
           + " mi ni pi ri si ti vi bo co do fo lo mo no po ro so to vo lu mu nu pu ru su tu chan"
           + " lon men tion teur resse quin pro tran")
          .split(" ");

  private final Random random = new Random(5);
  private final Connection connection;
  private final int posts;
  private final int topics;
  private final int people;
  private final int[] topicOf;
  private final int[] inTopic;
  private final int[] last;
  private final String[] words = new String[WORDS];

  private FillBoard(Connection connection, int posts) {
    this.connection = connection;
    this.posts = posts;
    this.topics = posts / 50;
    this.people = posts / 200;
    this.topicOf = new int[posts];
    this.inTopic = new int[topics];
    this.last = new int[topics];
  }

  public static void main(String[] args) throws SQLException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    folder.toFile().mkdirs();
    Database.open(folder).close(); // makes its tables
    String url = "jdbc:h2:async:" + folder.resolve("rendezvous");
    try (Connection connection = DriverManager.getConnection(url, "owner", "")) {
      connection.setAutoCommit(false);
      new FillBoard(connection, Integer.parseInt(args[1])).fill();
      connection.commit();
      connection.createStatement().execute("shutdown compact");
    }
  }

  private void fill() throws SQLException {
    for (int i = 0; i < WORDS; i++) words[i] = word();
    place();
    people();
    spaces();
    threads();
    posts();
    readers();
    for (String table : new String[] {"person", "space", "topic", "post"}) {
      execute("alter table " + table + " alter column id restart with " + (1 + most(table)));
    }
    // The statistics that H2 chooses its indices by, as they come to be in a hub that runs.
    execute("analyze");
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  /** Which post stands in which thread: threads open all along, and new ones are answered most. */
  private void place() {
    int opened = 1;
    for (int i = 0; i < posts; i++) {
      boolean longest = i == 0 || i % 100 == 50 || i == posts - 1;
      int topic = 0;
      if (!longest && (opened < 2 || opened < (long) topics * i / posts)) topic = opened++;
      else if (!longest)
        topic = opened - 1 - (int) ((opened - 1) * Math.pow(random.nextDouble(), 3));
      if (topic == 0 && !longest) topic = opened - 1;
      topicOf[i] = topic;
      inTopic[topic]++;
      last[topic] = i + 1;
    }
  }

  private void people() throws SQLException {
    try (PreparedStatement row =
        connection.prepareStatement(
            "insert into person (id, name, role, joined_at) values (?, ?, 'member', ?)")) {
      for (int i = 1; i <= people + READERS; i++) {
        row.setLong(1, i);
        row.setString(2, i <= people ? "pair" + i : "lecteur" + (i - people));
        row.setTimestamp(3, Timestamp.from(BEGIN));
        row.addBatch();
      }
      row.executeBatch();
    }
  }

  private void spaces() throws SQLException {
    for (int i = 1; i <= SPACES; i++) {
      execute(
          "insert into space (id, slug, title_fr, title_en, about_fr, about_en, place, topics)"
              + " values (%1$d, 'espace%1$d', 'Espace %1$d', 'Space %1$d', '', '', %1$d, %2$d)"
                  .formatted(i, topics / SPACES));
    }
  }

  private void threads() throws SQLException {
    try (PreparedStatement row =
        connection.prepareStatement(
            "insert into topic (id, space_id, title, author_id, opened_at, posts, last_post_id)"
                + " values (?, ?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < topics; i++) {
        row.setLong(1, i + 1);
        row.setLong(2, 1 + i % SPACES);
        row.setString(3, some(3 + random.nextInt(5)));
        row.setLong(4, 1 + random.nextInt(people));
        row.setTimestamp(5, Timestamp.from(BEGIN));
        row.setInt(6, inTopic[i]);
        row.setLong(7, last[i]);
        row.addBatch();
      }
      row.executeBatch();
    }
  }

  private void posts() throws SQLException {
    try (PreparedStatement row =
        connection.prepareStatement(
            "insert into post (id, topic_id, author_id, body, posted_at) values (?, ?, ?, ?, ?)")) {
      for (int i = 0; i < posts; i++) {
        row.setLong(1, i + 1);
        row.setLong(2, topicOf[i] + 1);
        row.setLong(3, 1 + random.nextInt(people));
        row.setString(4, body(i));
        row.setTimestamp(5, Timestamp.from(BEGIN.plusSeconds(SECONDS * i / posts)));
        row.addBatch();
        if (i % BATCH == 0 || i == posts - 1) {
          row.executeBatch();
          connection.commit();
        }
      }
    }
  }

  private String body(int number) {
    String text = some(5 + random.nextInt(70));
    if (random.nextInt(20) > 0) text += " de";
    if (number % 100 == 3) text += " passerelle";
    if (number % (posts / 10) == 7) text += " ornithorynque";
    return text + " " + some(2) + ".";
  }

  /** Words, a few of them much more often than the others. */
  private String some(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      if (i > 0) text.append(random.nextInt(12) == 0 ? ", " : " ");
      double chance = random.nextDouble();
      text.append(
          random.nextInt(3) == 0
              ? SMALL[1 + random.nextInt(SMALL.length - 1)]
              : words[(int) (WORDS * chance * chance * chance)]);
    }
    return text.toString();
  }

  private void readers() throws SQLException {
    for (int i = 0; i < READERS; i++) {
      int person = people + 1 + i;
      execute(
          "insert into ssh_key (fingerprint, type, person_id, added_at) values ('SHA256:reader"
              + i
              + "', 'ssh-ed25519', "
              + person
              + ", current_timestamp)");
      execute("insert into reader (person_id, read_to) values (" + person + ", " + posts / 2 + ")");
    }
  }

  private long most(String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery("select max(id) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
