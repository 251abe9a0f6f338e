package paris.p2p.rendezvous.desk;

import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Measure;
import paris.p2p.rendezvous.board.WishFields;
import paris.p2p.rendezvous.community.StepFields;
import paris.p2p.rendezvous.community.StepState;
import paris.p2p.rendezvous.community.TextEdit;
import paris.p2p.rendezvous.events.Evenings;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Holdings;
import paris.p2p.rendezvous.events.ItemFields;
import paris.p2p.rendezvous.events.ItemKind;
import paris.p2p.rendezvous.events.ItemTime;
import paris.p2p.rendezvous.events.Occasion;
import paris.p2p.rendezvous.events.Reach;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.ProfileFields;
import paris.p2p.rendezvous.people.Rebindings;
import paris.p2p.rendezvous.proposals.Ideas;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/**
 * All that the desk lets a caller do, each once, with things to do it to. Made by two organisers on
 * an empty hub.
 */
final class Deeds {
  /**
   * What is everybody's own, and changes nothing for others: a ban leaves it. A name is taken once.
   */
  static final Set<String> OWN =
      Set.of(
          "Drafts.drop",
          "Drafts.dropping",
          "Drafts.keep",
          "Keys.seen",
          "Leaving.erase",
          "Notices.again",
          "Notices.read",
          "Notices.readAll",
          "People.join",
          "Presence.enter",
          "Presence.renamed",
          "Rebindings.arrives",
          "Sessions.enter",
          "Settings.choose",
          "Unread.read",
          "Unread.readAll",
          "Unread.readSpace",
          "Unread.readTopic",
          "Unread.space",
          "Unread.topic",
          "Writers.writes");

  /** What changes nothing. */
  static final Set<String> READING =
      Set.of(
          "Answers.mine",
          "Drafts.all",
          "Drafts.read",
          "Drafts.room",
          "Journal.read",
          "Keys.own",
          "Leaving.held",
          "Moderation.keeps",
          "Newcomers.held",
          "Newcomers.waiting",
          "Notices.latest",
          "Notices.mine",
          "Notices.unread",
          "People.allowed",
          "People.may",
          "People.peer",
          "People.person",
          "Proposals.all",
          "Proposals.proposal",
          "Profiles.everybody",
          "Profiles.own",
          "Profiles.portrait",
          "Quotas.ask",
          "Quotas.tried",
          "Rebindings.one",
          "Rebindings.open",
          "Recovery.standing",
          "Renaming.check",
          "Reports.count",
          "Reports.waiting",
          "Settings.named",
          "Settings.read",
          "Settings.seenWriting",
          "Settings.unseen",
          "SpaceCare.may",
          "SpaceWishes.all",
          "Unread.person");

  private final Desk desk;
  private final Caller orga;
  private final Caller ada;
  private final Map<String, Function<Caller, Outcome<?>>> all = new TreeMap<>();

  Deeds(Desk desk, Caller orga, Caller ada) {
    this.desk = desk;
    this.orga = orga;
    this.ada = ada;
  }

  /** Whatever of the desk is asked by a caller, {@code Board.reply}. */
  static Set<String> asked() {
    Set<String> names = new TreeSet<>();
    Set<Class<?>> seen = new HashSet<>();
    for (RecordComponent part : Desk.class.getRecordComponents()) look(part.getType(), names, seen);
    look(Undoing.class, names, seen);
    return names;
  }

  private static void look(Class<?> type, Set<String> names, Set<Class<?>> seen) {
    boolean ours = type.getName().startsWith("paris.p2p.rendezvous.");
    if (!ours || !seen.add(type)) return;
    for (Method method : type.getMethods()) {
      if (List.of(method.getParameterTypes()).contains(Caller.class)) {
        names.add(type.getSimpleName() + "." + method.getName());
      }
      // Parts of a feature are had by asking it for them: board.editing().
      boolean part = method.getParameterCount() == 0 && !type.isRecord();
      if (part && asksCallers(method.getReturnType())) look(method.getReturnType(), names, seen);
    }
  }

  private static boolean asksCallers(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .anyMatch(method -> List.of(method.getParameterTypes()).contains(Caller.class));
  }

  Map<String, Function<Caller, Outcome<?>>> all() {
    board();
    order();
    spaces();
    agenda();
    programme();
    proposals();
    community();
    people();
    return all;
  }

  private void add(String name, Function<Caller, Outcome<?>> deed) {
    all.put(name, deed);
  }

  private void board() {
    Board board = desk.board();
    board.found("idees", new Wording("Idées", "Ideas"), Wording.none());
    board.found("autre", new Wording("Autre", "Other"), Wording.none());
    long thread = done(board.write(orga, "idees", "QUIC", "On passe en QUIC ?")).topicId();
    long mine = done(board.reply(ada, thread, "Oui")).id();
    long old = done(board.reply(ada, thread, "Non")).id();
    long theirs = done(board.reply(orga, thread, "Si")).id();
    add("Board.write", who -> board.write(who, "idees", "Un fil", "Et ?"));
    add("Board.discuss", who -> board.discuss(who, "step/3", "idees", "Étape", "Quand ?"));
    add("Board.reply", who -> board.reply(who, thread, "Et encore"));
    add("Editing.edit", who -> board.editing().edit(who, mine, Optional.empty(), "Peut-être"));
    add("Editing.takeBack", who -> board.editing().takeBack(who, old));
    add("Editing.earlier", who -> board.editing().earlier(who, mine));
    add("Reports.report", who -> desk.reports().report(who, theirs, "c’est de la pub"));
  }

  private void order() {
    Board board = desk.board();
    long thread = done(board.write(orga, "idees", "Relais", "On le monte ?")).topicId();
    long post = done(board.reply(orga, thread, "Oui")).id();
    Person bob = done(desk.people().join(key("bob"), "bob"));
    Person eve = done(desk.people().join(key("eve"), "eve"));
    Person dan = done(desk.people().join(key("dan"), "dan"));
    long lock = done(desk.moderation().pass(ada, new Measure.Lock(thread), "fini")).id();
    long warning = done(desk.sanctions().warn(ada, bob.id(), "doucement")).id();
    long another = done(desk.sanctions().warn(ada, bob.id(), "encore")).id();
    done(desk.newcomers().hold(orga, 3, "vague de spam"));
    long first = held(key("bob"), "Un mot");
    long second = held(key("bob"), "Deux mots");
    long third = held(key("bob"), "Trois mots");
    done(desk.newcomers().turnAway(orga, third, "pub"));
    long turned = latest();
    add("Moderation.pass", who -> desk.moderation().pass(who, new Measure.HidePost(post), "pub"));
    add("Moderation.undo", who -> desk.moderation().undo(who, lock, "rouvert"));
    add("Moderation.dossier", who -> desk.moderation().dossier(who, post));
    add("Newcomers.letIn", who -> desk.newcomers().letIn(who, first));
    add("Newcomers.turnAway", who -> desk.newcomers().turnAway(who, second, "pub"));
    add("Newcomers.hold", who -> desk.newcomers().hold(who, 5, "encore du spam"));
    add("Newcomers.undo", who -> desk.newcomers().undo(who, turned, "relu"));
    add("Sanctions.warn", who -> desk.sanctions().warn(who, bob.id(), "doucement"));
    add("Sanctions.suspend", who -> desk.sanctions().suspend(who, bob.id(), 3, "calme"));
    add("Sanctions.ban", who -> desk.sanctions().ban(who, eve.id(), "assez"));
    add("Sanctions.nameModerator", who -> desk.sanctions().nameModerator(who, dan.id(), "merci"));
    add("Sanctions.lockDown", who -> desk.sanctions().lockDown(who, "spam"));
    add("Sanctions.undo", who -> desk.sanctions().undo(who, warning, "non"));
    add("Undoing.undo", who -> desk.undoing().undo(who, another, "non"));
  }

  private long held(Caller who, String text) {
    done(desk.board().write(who, "idees", "Fil de " + text, text));
    return desk.newcomers().waiting(orga).getLast().id();
  }

  private void spaces() {
    long mine = done(desk.wishes().ask(ada, wish("Cave"))).id();
    long theirs = done(desk.wishes().ask(orga, wish("Comptoir"))).id();
    long no = done(desk.wishes().ask(orga, wish("Terrasse"))).id();
    long again = done(desk.wishes().ask(orga, wish("Jardin"))).id();
    done(desk.wishes().decline(orga, again, "plus tard"));
    long declined = latest();
    long space = desk.board().space("autre").orElseThrow().id();
    add("SpaceWishes.ask", who -> desk.wishes().ask(who, wish("Salle")));
    add("SpaceWishes.withdraw", who -> desk.wishes().withdraw(who, mine));
    add("SpaceWishes.open", who -> desk.wishes().open(who, theirs));
    add("SpaceWishes.decline", who -> desk.wishes().decline(who, no, "plus tard"));
    add("SpaceWishes.undo", who -> desk.wishes().undo(who, declined, "si"));
    Wording about = new Wording("Tout le reste", "All else");
    add("SpaceCare.describe", who -> desk.wishes().care().describe(who, space, about));
  }

  private long latest() {
    return done(desk.journal().read(orga, Long.MAX_VALUE, 1))
        .getFirst()
        .ruled()
        .orElseThrow()
        .ruling();
  }

  private static WishFields wish(String title) {
    return new WishFields(title, "Un lieu", "Pour parler");
  }

  private void agenda() {
    LocalDateTime then = LocalDateTime.of(2026, 12, 9, 19, 0);
    long event = done(desk.agenda().add(ada, Evenings.talk("Noise", then))).id();
    long off = done(desk.agenda().add(ada, Evenings.talk("Rien", then))).id();
    long on = done(desk.agenda().add(ada, Evenings.talk("Tout", then))).id();
    done(desk.agenda().cancel(ada, off, "pas de salle"));
    var evenings = Evenings.series("FREQ=MONTHLY;BYDAY=1WE", LocalDate.of(2026, 12, 2));
    add("Agenda.add", who -> desk.agenda().add(who, Evenings.talk("Un soir", then)));
    add(
        "Agenda.edit",
        who -> desk.agenda().edit(who, event, 1, Evenings.talk("Noise, deux", then)));
    add("Agenda.cancel", who -> desk.agenda().cancel(who, on, "pas de salle"));
    add("Agenda.restore", who -> desk.agenda().restore(who, off));
    Event dated = done(desk.agenda().series().add(ada, evenings));
    add(
        "SeriesBook.edit",
        who ->
            desk.agenda().series().edit(who, dated.id(), dated.version(), evenings, Reach.ALL, ""));
    add("SeriesBook.add", who -> desk.agenda().series().add(who, evenings));
    Holdings nothing = new Holdings(List.of(), List.of(), List.of());
    add("Almanac.take", who -> desk.almanac().take(who, nothing, "parti", true));
    add("Answers.answer", who -> desk.answers().answer(who, event, Answer.MAYBE));
    add("Answers.bring", who -> desk.answers().bring(who, event, 1));
    add("Answers.name", who -> desk.answers().name(who, event, true));
    add("Answers.undo", who -> undone(who, event));
    add("Answers.attendance", who -> desk.answers().attendance(who, event));
  }

  /** Who may answer has done so before. */
  private Outcome<?> undone(Caller who, long event) {
    desk.answers().answer(who, event, Answer.NO);
    return desk.answers().undo(who, event);
  }

  private void programme() {
    LocalDateTime then = LocalDateTime.of(2026, 12, 10, 19, 0);
    Occasion evening =
        new Occasion.Date(done(desk.agenda().add(ada, Evenings.talk("Tor", then))).id());
    long one = item(evening, "19:00");
    item(evening, "19:30");
    long gone = item(evening, "20:00");
    long open = item(evening, "20:30");
    add("Programmes.add", who -> desk.programmes().add(who, evening, slot("20:45")));
    add("Programmes.edit", who -> desk.programmes().edit(who, one, 1, slot("19:15")));
    add("Programmes.move", who -> desk.programmes().move(who, one, 1));
    add("Programmes.remove", who -> desk.programmes().remove(who, gone));
    add("Programmes.open", who -> desk.programmes().open(who, open));
  }

  private long item(Occasion evening, String start) {
    return done(desk.programmes().add(ada, evening, slot(start))).id();
  }

  private static ItemFields slot(String start) {
    ItemTime time = new ItemTime(0, Optional.of(LocalTime.parse(start)), Optional.of(15));
    return ItemFields.slot(ItemKind.TALK, "", time);
  }

  private void proposals() {
    LocalDateTime then = LocalDateTime.of(2026, 12, 11, 19, 0);
    long event = done(desk.agenda().add(ada, Evenings.talk("I2P", then))).id();
    long slot = item(new Occasion.Date(event), "19:00");
    long mine = proposal(ada, "À moi");
    long gone = proposal(ada, "Retirée");
    long back = proposal(ada, "Reprise");
    done(desk.proposals().withdraw(ada, back));
    long theirs = proposal(orga, "À elle");
    long no = proposal(orga, "Déclinée");
    long yes = proposal(orga, "Retenue");
    long talked = proposal(orga, "Discutée");
    var judging = desk.proposals().judging();
    add("Proposals.propose", who -> desk.proposals().propose(who, Ideas.talk("Une idée")));
    add("Proposals.edit", who -> desk.proposals().edit(who, mine, 1, Ideas.talk("Mieux")));
    add("Proposals.withdraw", who -> desk.proposals().withdraw(who, gone));
    add("Proposals.resume", who -> desk.proposals().resume(who, back));
    add("Proposals.second", who -> desk.proposals().second(who, theirs, true));
    add("Judging.accept", who -> judging.accept(who, yes, slot));
    add("Judging.decline", who -> judging.decline(who, no, "plus tard"));
    add("Judging.discuss", who -> judging.discuss(who, talked));
    add("Judging.takeBack", who -> judging.takeBack(who, yes));
  }

  private long proposal(Caller who, String title) {
    return done(desk.proposals().propose(who, Ideas.talk(title))).id();
  }

  private void community() {
    StepFields fields =
        new StepFields(
            new Wording("Un pas", "A step"),
            Wording.none(),
            StepState.values()[0],
            Optional.empty());
    long one = done(desk.community().addStep(ada, fields)).id();
    done(desk.community().addStep(ada, fields));
    List<TextEdit> texts = List.of(new TextEdit(Language.FR, Optional.empty(), "Nous"));
    StepFields other =
        new StepFields(
            new Wording("Un autre", "Another"), Wording.none(), fields.state(), Optional.empty());
    long version = desk.community().roadmap().getFirst().version();
    add("Community.addStep", who -> desk.community().addStep(who, fields));
    add("Community.editStep", who -> desk.community().editStep(who, one, version, other));
    add("Community.moveStep", who -> desk.community().moveStep(who, one, 1));
    add("Community.edit", who -> desk.community().edit(who, "about", texts));
    add("Community.replace", who -> desk.community().replace(who, "values", Language.FR, "Nous"));
  }

  private void people() {
    Caller second = key("second");
    done(desk.keyCodes().give(second, done(desk.keyCodes().make(ada)).code()));
    String code = done(desk.keyCodes().make(orga)).code();
    add("KeyCodes.make", desk.keyCodes()::make);
    add("KeyCodes.give", who -> desk.keyCodes().give(who, code));
    add("Keys.label", who -> desk.keys().label(who, "SHA256:second", "portable"));
    add("Keys.revoke", who -> desk.keys().revoke(who, "SHA256:second"));
    long one = rebinding("bob", "A");
    long other = rebinding("eve", "B");
    Rebindings.Wish wish = wish("dan", "C");
    add("Rebindings.ask", who -> desk.rebindings().ask(who, wish));
    add("Rebindings.agree", who -> desk.rebindings().agree(who, one, "vu ce matin"));
    add("Rebindings.stop", who -> desk.rebindings().stop(who, other, "c’était faux"));
    add("Recovery.renew", desk.recovery()::renew);
    add("Recovery.recover", who -> desk.recovery().recover(who, "0000"));
    ProfileFields said = new ProfileFields("Je code", "fr", "QUIC", "", true);
    add("Profiles.write", who -> desk.profiles().write(who, said));
    add("Renaming.rename", who -> desk.renaming().rename(who, "adele"));
    add("People.claim", who -> desk.people().claim(who, "0000-0000-0000-0000"));
  }

  private long rebinding(String name, String sign) {
    return done(desk.rebindings().ask(orga, wish(name, sign))).id();
  }

  /** Asks for the key whose fingerprint is that sign over and over. */
  private static Rebindings.Wish wish(String name, String sign) {
    return new Rebindings.Wish(name, "SHA256:" + sign.repeat(43), "a tout perdu");
  }
}
