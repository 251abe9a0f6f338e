package paris.p2p.rendezvous.journeys;

import java.io.IOException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paris.p2p.rendezvous.ssh.Client;

/**
 * One organiser who does one thing after the other, each of another kind, and notes what the hub
 * has acknowledged. Alive over several lives of the hub.
 */
final class Busy {
  private static final Pattern NUMBER = Pattern.compile("#(\\d+)");
  private static final Pattern DECISION = Pattern.compile("Décision (\\d+)");
  private static final Pattern PROPOSAL = Pattern.compile("proposition (\\d+)");
  private static final String HIS =
      " and person_id = (select person_id from ssh_key where fingerprint = ?)";

  private final String name;
  private final KeyPair key;
  private final String fingerprint;
  private final List<Fact> facts = new ArrayList<>();
  private int turn;
  private String mine = "";
  private String ruling = "";
  private int along = -1;

  Busy(String name, KeyPair key, String fingerprint) {
    this.name = name;
    this.key = key;
    this.fingerprint = fingerprint;
  }

  String fingerprint() {
    return fingerprint;
  }

  /** All that was acknowledged, up to now. */
  synchronized List<Fact> facts() {
    List<Fact> all = new ArrayList<>(facts);
    if (along >= 0) {
      // What was under way may have been stored without a word.
      all.add(
          new Fact(
              "select 1 from rsvp where along in (?, ?)" + HIS,
              along,
              (along + 1) % 9,
              fingerprint));
    }
    return all;
  }

  /** Comes in and takes a name, once. */
  void joins(int port) throws IOException {
    try (Client client = Client.with(port, key)) {
      if (client.exec("join " + name, "").exit() != 0) throw new AssertionError(name);
    }
    note(new Fact("select 1 from person where name = ?", name));
  }

  /** Opens the first thread of the hub. */
  void opens(int port) throws IOException {
    try (Client client = Client.with(port, key)) {
      Client.Result done = client.exec("write idees Sous les coups", "le premier");
      if (done.exit() != 0) throw new AssertionError(done.toString());
    }
  }

  /** Goes on until the hub is there no more; what is refused for now is let be. */
  void works(int port, Runnable acknowledged) {
    try (Client client = Client.with(port, key)) {
      while (true) {
        if (does(client)) acknowledged.run();
      }
    } catch (IOException | RuntimeException e) {
      // The hub was killed, as it should be.
    }
  }

  private boolean does(Client client) throws IOException {
    turn++;
    String words = name + " dit " + turn;
    return switch (turn % 8) {
      case 0 -> replies(client, words);
      case 1 -> edits(client, words);
      case 2 -> answers(client);
      case 3 -> proposes(client, words);
      case 4 -> decides(client, words);
      case 5 -> undoes(client, words);
      case 6 -> rewrites(client, words);
      default -> drafts(client, words);
    };
  }

  private boolean replies(Client client, String words) throws IOException {
    Client.Result done = said(client, "reply 1", words);
    if (done.exit() != 0) return false;
    mine = number(NUMBER, done);
    return note(new Fact("select 1 from post where id = ? and author_id is not null", mine));
  }

  private boolean edits(Client client, String words) throws IOException {
    if (mine.isEmpty() || said(client, "edit " + mine, words).exit() != 0) return false;
    return note(
        new Fact(
            "select 1 from post where id = ? and body = ? union"
                + " select 1 from post_version where post_id = ? and body = ?",
            mine,
            words,
            mine,
            words));
  }

  private boolean answers(Client client) throws IOException {
    int next = (along + 1) % 9;
    if (said(client, "rsvp next yes +" + next, "").exit() != 0) return false;
    synchronized (this) {
      along = next;
    }
    return true;
  }

  private boolean proposes(Client client, String words) throws IOException {
    String file = "title: " + words + "\nkind: talk\nlanguages: fr\nminutes: 20\n\nVenez.";
    Client.Result done = said(client, "propose", file);
    if (done.exit() != 0) return false;
    String id = number(PROPOSAL, done);
    return note(new Fact("select 1 from proposal where id = ? and title = ?", id, words));
  }

  private boolean decides(Client client, String words) throws IOException {
    if (mine.isEmpty()) return false;
    Client.Result done = said(client, "moderate hide " + mine + " " + words, "");
    if (done.exit() != 0) return false;
    ruling = number(DECISION, done);
    return note(
        new Fact(
            "select 1 from ruling join journal on journal.ruling_id = ruling.id"
                + " where ruling.id = ? and ruling.reason = ?",
            ruling,
            words));
  }

  private boolean undoes(Client client, String words) throws IOException {
    if (ruling.isEmpty()) return false;
    String which = ruling;
    ruling = "";
    if (said(client, "moderate undo " + which + " " + words, "").exit() != 0) return false;
    return note(new Fact("select 1 from ruling where id = ? and undone_at is not null", which));
  }

  private boolean rewrites(Client client, String words) throws IOException {
    if (said(client, "text about --lang fr", words).exit() != 0) return false;
    return note(new Fact("select 1 from page_text where slug = 'about' and body = ?", words));
  }

  /** What cannot be published is kept as a draft, and said to be. */
  private boolean drafts(Client client, String words) throws IOException {
    Client.Result refused = said(client, "reply 999999", words);
    return refused.err().contains("brouillon")
        && note(new Fact("select 1 from draft where content like ?", "%" + words + "%"));
  }

  private static Client.Result said(Client client, String line, String input) throws IOException {
    Client.Result done = client.exec(line, input);
    if (done.exit() < 0) throw new IOException("killed");
    return done;
  }

  private synchronized boolean note(Fact fact) {
    facts.add(fact);
    return true;
  }

  private static String number(Pattern pattern, Client.Result said) {
    Matcher number = pattern.matcher(said.out());
    if (!number.find()) throw new AssertionError(said.toString());
    return number.group(1);
  }
}
