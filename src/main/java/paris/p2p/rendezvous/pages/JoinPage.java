package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Answered;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.TextLine;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.JoinWords;
import paris.p2p.rendezvous.words.Words;

/**
 * A key chooses its name, once.
 *
 * @param next where one goes afterwards; none to go back
 * @param peer whose key it is; none until that has been read
 * @param checked what the hub says of the name as it stands; none while it is asked
 * @param joining the name is on its way
 */
record JoinPage(
    Optional<Page<Seat>> next,
    Optional<Peer> peer,
    TextLine name,
    Optional<Outcome<String>> checked,
    boolean joining)
    implements Page<Seat> {
  /** Signs of a fingerprint that are shown at either end of it. */
  private static final int SHOWN = 3;

  private static final String HASH = "SHA256:";

  private static final String NAME = "name";

  /**
   * Who is here.
   *
   * @param kept the name that was being typed
   */
  record Found(Peer peer, String kept) implements Message.Answer {}

  /** What the hub says of a name. */
  record Checked(String name, Outcome<String> outcome) implements Message.Answer {}

  /** What came of joining. */
  record Joined(Outcome<Person> outcome, Language language) implements Message.Answer {}

  /** To take the name. */
  record Take(Language language) implements Message.Wish {}

  /** There is one already, with another key. */
  record Have() implements Message.Wish {}

  /** To choose one another time. */
  record Leave() implements Message.Wish {}

  static Page<Seat> start() {
    return new JoinPage(
        Optional.empty(), Optional.empty(), TextLine.of(""), Optional.empty(), false);
  }

  /** After joining, goes on to that page. */
  static Page<Seat> before(Page<Seat> next) {
    return new JoinPage(
        Optional.of(next), Optional.empty(), TextLine.of(""), Optional.empty(), false);
  }

  @Override
  public boolean typing() {
    return true;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> {
      var kept = seat.desk().drafts().read(seat.caller(), Drafts.NAME);
      return new Found(seat.peer(), kept.getOrDefault(NAME, ""));
    });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found(Peer found, String kept) -> found(found, kept);
      case Message.Pressed(Key key) -> typed(name.on(key));
      case Message.Pasted(String text) -> typed(name.paste(text));
      case Checked(String asked, Outcome<String> outcome) -> checked(asked, outcome);
      case Take(Language language) -> take(language);
      case Joined(Outcome<Person> outcome, Language language) -> joined(outcome, language);
      case Have() -> Turn.open(this, GiveCodePage.start());
      case Leave() -> Turn.back();
      case Message _ -> Turn.ignored();
    };
  }

  /** Who needs no name, or cannot have one, does not stay here. */
  private Turn<Seat> found(Peer found, String kept) {
    if (found.role() == Role.GUEST) return Turn.replace(NeedsKeyPage.start());
    if (found.revoked()) return Turn.replace(GiveCodePage.start());
    if (found.person().isPresent()) return next.map(Turn::replace).orElseGet(Turn::back);
    boolean resumes = peer.isEmpty() && name.text().isEmpty() && !kept.isBlank();
    TextLine line = resumes ? TextLine.of(kept) : name;
    JoinPage page = new JoinPage(next, Optional.of(found), line, checked, joining);
    return resumes ? Turn.to(page, seat -> checked(seat, kept)) : Turn.to(page);
  }

  private static Checked checked(Seat seat, String name) {
    return new Checked(name, seat.desk().people().check(name));
  }

  private static void keep(Seat seat, String name) {
    seat.desk()
        .drafts()
        .keep(seat.caller(), Drafts.NAME, name.isBlank() ? Map.of() : Map.of(NAME, name));
  }

  private Turn<Seat> typed(TextLine line) {
    if (line == name) return Turn.ignored();
    JoinPage page = new JoinPage(next, peer, line, Optional.empty(), joining);
    return Turn.to(
        page,
        seat -> {
          keep(seat, line.text());
          return line.text().isBlank() ? new DraftKept() : checked(seat, line.text());
        });
  }

  private Turn<Seat> checked(String asked, Outcome<String> outcome) {
    if (!asked.equals(name.text())) return Turn.ignored();
    return Turn.to(
        new JoinPage(
            next, peer, name, Optional.of(outcome).filter(known -> !unfinished(known)), joining));
  }

  /** Nobody is told that the first letters of their name are too few. */
  private static boolean unfinished(Outcome<String> outcome) {
    return outcome instanceof Outcome.Refused<String>(Refusal.NameUnfit(var fault))
        && fault == Refusal.NameFault.TOO_SHORT;
  }

  private Turn<Seat> take(Language language) {
    if (joining) return Turn.ignored();
    return Turn.to(
        new JoinPage(next, peer, name, checked, true), seat -> join(seat, name.text(), language));
  }

  private static Message.Answer join(Seat seat, String name, Language language) {
    Outcome<Person> outcome = seat.desk().people().join(seat.caller(), name);
    Joined joined = new Joined(outcome, language);
    return switch (outcome) {
      case Outcome.Done<Person> _ -> {
        seat.desk().drafts().drop(seat.caller(), Drafts.NAME);
        seat.stay().renamed();
        yield new Answered(joined, Badge.of(seat, language));
      }
      case Outcome.Refused<Person> _ -> joined;
    };
  }

  private Turn<Seat> joined(Outcome<Person> outcome, Language language) {
    return switch (outcome) {
      case Outcome.Done<Person>(Person person) -> {
        String notice = welcome(person, Words.of(language).joining());
        yield Turn.replace(CodesPage.before(next), notice);
      }
      case Outcome.Refused<Person>(Refusal why) ->
          Turn.to(new JoinPage(next, peer, name, Optional.of(Outcome.refused(why)), false));
    };
  }

  private static String welcome(Person person, JoinWords words) {
    return person.role() == Role.ORGANISER
        ? words.welcomeOrganiser(person.name())
        : words.welcome(person.name());
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    JoinWords joining = words.joining();
    View heading = new View.Heading(joining.whoAreYou(), joining.once());
    View fields =
        new View.Fields(
            List.of(
                new View.Field(joining.key(), Optional.empty(), key(), joining.keyAlone(), ""),
                new View.Field(
                    joining.name(), Optional.of(name), name.text(), free(joining), wrong(words))),
            1);
    View rule = new View.Paragraph(List.of(View.faint(joining.nameRule())));
    boolean promised = peer.map(Peer::promised).orElse(false);
    return promised
        ? View.stack(heading, fields, rule, View.paragraph(joining.promised()))
        : View.stack(heading, fields, rule);
  }

  private String key() {
    return peer.flatMap(found -> found.caller().key()).map(JoinPage::shortened).orElse("");
  }

  private static String shortened(SignedKey key) {
    String print = key.fingerprint();
    int from = HASH.length() + SHOWN;
    int to = print.length() - SHOWN;
    return key.type()
        + "  "
        + (to <= from ? print : print.substring(0, from) + "…" + print.substring(to));
  }

  private String free(JoinWords words) {
    return checked.isPresent() && checked.get() instanceof Outcome.Done<String> ? words.free() : "";
  }

  private String wrong(Words words) {
    return checked.isPresent() && checked.get() instanceof Outcome.Refused<String>(Refusal why)
        ? words.refusals().sentence(why)
        : "";
  }

  @Override
  public List<Action> actions(Look look) {
    JoinWords words = Words.of(look.language()).joining();
    String have = Words.of(look.language()).keys().haveNameBriefly();
    return List.of(
        Action.of(Key.Name.ENTER, words.join(), new Take(look.language())),
        Action.ctrl('k', have, new Have()),
        Action.of(Key.Name.ESCAPE, words.later(), new Leave()));
  }
}
