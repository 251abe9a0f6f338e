package paris.p2p.rendezvous.oneshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paris.p2p.rendezvous.desk.BoardDraft;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.people.Rebinding;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/**
 * A hub with somebody of each sort, and things that all of them try their hands on, made as they
 * are asked for: what stands in braces in a line. {@code {mine}} and the like are the walker's own,
 * where they could have any, and camille's otherwise.
 */
final class World {
  private static final Pattern BRACES = Pattern.compile("\\{([a-z ]+)}");
  private static final Caller CAMILLE = Hearing.with("camille");

  /** Another organiser, for what takes two. */
  private static final Caller OMAR = Hearing.with("omar");

  private static final int OWN = 6;
  private static final String EVENT =
      "title: Un soir\nkind: talk\nwhen: 9 déc 19h - 22h\nplace: La Cave\nlanguages: fr\n\nVenez.";
  private static final String TALK =
      "title: Noise\nkind: talk\nlanguages: fr\nminutes: 20\n\nTrois messages.\n";

  private final Desk desk;
  private final String code;
  private final Function<Walker, Caller> callers;
  private final Oneshot oneshot = new Oneshot();
  private final Map<Walker, Deque<Long>> posts = new EnumMap<>(Walker.class);
  private final Map<Walker, Deque<Long>> wishes = new EnumMap<>(Walker.class);
  private final Deque<Long> held = new ArrayDeque<>();
  private int made;

  /**
   * @param desk of an empty hub
   * @param code the one that makes its first organiser
   */
  World(Desk desk, String code, Function<Walker, Caller> callers) {
    this.desk = desk;
    this.code = code;
    this.callers = callers;
    for (Walker walker : Walker.values()) join(walker);
    done(caller(Walker.ORGANISER), "claim " + code, "");
    done(CAMILLE, "join camille", "");
    desk.people().promise(OMAR.fingerprint().stream().toList());
    done(OMAR, "join omar", "");
    for (Walker walker : Walker.values()) furnish(walker);
    done(caller(Walker.FOUNDER), "space ask Le jardin", "Pour semer.");
    organise("space open " + desk.wishes().all(caller(Walker.ORGANISER)).getFirst().id());
    hold();
    for (Walker walker : Walker.values()) rank(walker);
    organise("event add", EVENT);
  }

  /** What every hub has from its founding. */
  static void found(Desk desk) {
    desk.board().found("annonces", new Wording("Annonces", "News"), Wording.none());
    desk.board().found("idees", new Wording("Idées", "Ideas"), Wording.none());
    for (String slug : List.of("about", "values", "conduct")) {
      desk.community().foundText(slug, new Wording("# Bonjour", "# Hello"));
    }
  }

  Caller caller(Walker walker) {
    return callers.apply(walker);
  }

  private void join(Walker walker) {
    if (!walker.person.isEmpty()) done(caller(walker), "join " + walker.person, "");
  }

  private void furnish(Walker walker) {
    posts.put(walker, new ArrayDeque<>());
    wishes.put(walker, new ArrayDeque<>());
    for (int i = 0; i < OWN && !walker.person.isEmpty(); i++) {
      posts.get(walker).add(post(caller(walker)));
      wishes.get(walker).add(wish(caller(walker)));
    }
  }

  private void hold() {
    organise("hub hold 20 Vague de spam");
    for (int i = 0; i < OWN; i++) {
      done(CAMILLE, "write annonces Retenu", "Bonjour");
      held.add(
          desk.newcomers().waiting(caller(Walker.ORGANISER)).stream()
              .mapToLong(one -> one.id())
              .max()
              .orElseThrow());
    }
    organise("hub hold 0 C’est passé");
  }

  private void rank(Walker walker) {
    boolean moderates =
        walker.role == Role.MODERATOR
            || walker == Walker.SUSPENDED_MODERATOR
            || walker == Walker.BANNED_MODERATOR;
    if (moderates) organise("person moderator " + walker.person + " Merci d’aider");
    switch (walker.held) {
      case NOT -> {}
      case SUSPENDED -> organise("person suspend " + walker.person + " 7 On se calme");
      case BANNED -> organise("person ban " + walker.person + " Publicité");
      case REVOKED -> revoke(caller(walker));
    }
  }

  /** With another key of the same person, bound for it. */
  private void revoke(Caller caller) {
    Caller other = Hearing.with("another" + made++);
    done(other, "keys add " + done(caller, "keys code", "").strip(), "");
    done(other, "keys revoke " + caller.fingerprint().orElseThrow(), "");
  }

  /** The line with a thing that was made for it wherever it has one in braces. */
  String line(Attempt attempt, Walker walker) {
    Matcher braces = BRACES.matcher(attempt.line());
    return braces.replaceAll(found -> Matcher.quoteReplacement(thing(found, walker)));
  }

  private String thing(MatchResult found, Walker walker) {
    return switch (found.group(1)) {
      case "post" -> post(CAMILLE) + "";
      case "mine" ->
          posts.get(walker).isEmpty() ? post(CAMILLE) + "" : posts.get(walker).poll() + "";
      case "thread" -> desk.board().post(post(CAMILLE)).orElseThrow().topicId() + "";
      case "answer" -> answer() + "";
      case "reported" -> reported() + "";
      case "event" -> number("événement (\\d+)", organise("event add", EVENT)) + "";
      case "wish" -> wish(CAMILLE) + "";
      case "my wish" ->
          wishes.get(walker).isEmpty() ? wish(CAMILLE) + "" : wishes.get(walker).poll() + "";
      case "title" -> title();
      case "held" -> (held.size() > 1 ? held.poll() : held.peek()) + "";
      case "proposal" -> number("proposition (\\d+)", done(CAMILLE, "propose", TALK)) + "";
      case "ruling" -> ruling() + "";
      case "entry" -> entry("moderate hide " + post(CAMILLE) + " Publicité");
      case "ban" -> entry("person ban " + person() + " Publicité");
      case "naming" -> entry("person moderator " + person() + " Merci d’aider");
      case "person" -> person();
      case "name" -> "nom" + letters();
      case "lost key" -> lostKey();
      case "rebinding" -> {
        done(OMAR, "rebind ask " + person() + " " + lostKey() + " Téléphone perdu", "");
        yield desk.rebindings().open(OMAR).stream().mapToLong(Rebinding::id).max().orElseThrow()
            + "";
      }
      case "draft" -> draft(walker);
      case "key" -> caller(walker).fingerprint().orElse("SHA256:camille");
      case "code" -> code;
      default -> throw new AssertionError("nobody makes a " + found.group());
    };
  }

  private long post(Caller author) {
    return number("#(\\d+)", done(author, "write idees Un fil", "Bonjour à tout le monde"));
  }

  private long answer() {
    long topic = desk.board().post(post(CAMILLE)).orElseThrow().topicId();
    return number("#(\\d+)", done(CAMILLE, "reply " + topic, "Et encore"));
  }

  private long reported() {
    long post = post(CAMILLE);
    organise("report " + post + " Publicité");
    return post;
  }

  private long wish(Caller who) {
    return number("numéro (\\d+)", done(who, "space ask " + title(), "Pour parler."));
  }

  private String title() {
    return "Coin " + letters();
  }

  private String person() {
    String name = "per" + letters();
    done(Hearing.with(name), "join " + name, "");
    return name;
  }

  /** The fingerprint of a key that nobody has come with yet. */
  private String lostKey() {
    return "SHA256:" + "A".repeat(39) + letters() + "A";
  }

  /** Letters that nothing else here is called by. */
  private String letters() {
    made++;
    return ""
        + (char) ('a' + made / 400 % 20)
        + (char) ('a' + made / 20 % 20)
        + (char) ('a' + made % 20);
  }

  private long ruling() {
    long post = post(CAMILLE);
    return number("Décision (\\d+)", organise("moderate hide " + post + " Publicité"));
  }

  /** The number that this decision gets in the journal. */
  private String entry(String decision) {
    organise(decision);
    return organise("journal --limit 1").strip().split(" ")[0];
  }

  private String draft(Walker walker) {
    String place = BoardDraft.topic("idees");
    desk.drafts().keep(caller(walker), place, Map.of(BoardDraft.BODY, "Une pensée"));
    return place;
  }

  private String organise(String line) {
    return organise(line, "");
  }

  private String organise(String line, String input) {
    return done(caller(Walker.ORGANISER), line, input);
  }

  private String done(Caller caller, String line, String input) {
    Heard heard = says(caller, false, line, input);
    if (heard.status() != 0) throw new AssertionError(line + ": " + heard);
    return heard.out();
  }

  private static long number(String pattern, String said) {
    Matcher number = Pattern.compile(pattern).matcher(said);
    if (!number.find()) throw new AssertionError(said);
    return Long.parseLong(number.group(1));
  }

  /** What a line says to this one. */
  Heard says(Walker walker, String line, String input) {
    return says(caller(walker), walker == Walker.GUEST_AT, line, input);
  }

  private Heard says(Caller caller, boolean readOnly, String line, String input) {
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status = oneshot.run(desk, caller, readOnly, Language.FR, line, in, out, err);
    return new Heard(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
