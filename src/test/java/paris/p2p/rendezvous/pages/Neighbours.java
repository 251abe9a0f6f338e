package paris.p2p.rendezvous.pages;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.WishFields;
import paris.p2p.rendezvous.community.Community;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventFields;
import paris.p2p.rendezvous.events.EventQuery;
import paris.p2p.rendezvous.events.Festival;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.events.Occasion;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.people.ProfileFields;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.proposals.Ideas;
import paris.p2p.rendezvous.proposals.ProposalFields;
import paris.p2p.rendezvous.proposals.Proposals;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/** Who is at the hub that the golden screens show, and what they say and do there. */
final class Neighbours {
  static final String LONG =
      """
      Chez moi ça tient, mais `hairpin` non :

      - box A : 12 ms
      - box B : rien du tout, et je ne comprends pas pourquoi, alors que le relais \
      de Nantes y arrive très bien avec le même routeur et la même version
      """;

  private static final String FIRST_WORDS =
      """
      On passe nos nœuds en QUIC ? Voilà ce que j’ai vu :

      ```
      quic-v1    38 ms
      tcp+noise  61 ms
      ```

      Le détail est chez [libp2p](https://docs.libp2p.io/concepts/transports/quic/).\
      """;

  /** Somebody at the hub. */
  record One(Seat seat, String badge) {
    Caller caller() {
      return seat.caller();
    }
  }

  final OpenHub hub;
  final One lea;
  final One amir;
  final One noor;
  final One camille;
  final One guest;
  private long quic;
  private long relay;
  private long workshop;
  private long noise;
  private long declined;

  Neighbours(OpenHub hub) {
    this.hub = hub;
    this.lea = one(hub.member("lea"), "lea");
    this.amir = one(hub.member("amir"), "amir");
    this.noor = one(hub.member("noor"), "noor");
    this.camille = one(OpenHub.key("camille"), "sans nom");
    this.guest = one(Caller.guest(), "visite");
  }

  private One one(Caller caller, String badge) {
    return new One(new Seat(hub.desk, caller, hub.desk.presence().enter(caller)), badge);
  }

  void firstOrganiser() {
    OpenHub.done(hub.desk.people().claim(lea.caller(), hub.code.code()));
  }

  void talk() {
    say(noor, 74, "annonces", "Compte rendu du Pair à Bière #87", "Deux talks, vingt personnes.");
    say(noor, 49, "idees", "Cartographier les antennes des toits de Paris", "Par arrondissement ?");
    quic = say(amir, 26, "idees", "libp2p : retours sur QUIC ?", FIRST_WORDS);
    aboutThisHub();
    say(noor, 19, "groupes", "Des pairs à 東京 ? L’été d’A\u030angstro\u0308m", "Et ailleurs ?");
    relay = say(lea, 5, "idees", "Un relais Tor à Paris, on le monte ?", "J’ai la machine.");
    reply(lea, 3, quic, "> 38 ms\n\nDerrière un NAT d’opérateur aussi ?");
    reply(noor, 1, quic, "Oui, avec *hole punching*. Sans, **rien** ne passe.");
    say(
        lea,
        0,
        "projets",
        "Nantes cherche un lieu pour décembre",
        "Quarante places, un mur blanc.");
    Event next = hub.desk.agenda().next().orElseThrow();
    for (One one : List.of(lea, noor)) {
      OpenHub.done(hub.desk.answers().answer(one.caller(), next.id(), Answer.YES));
    }
  }

  private void aboutThisHub() {
    String step = hub.desk.community().roadmap().get(1).subject();
    OpenHub.done(
        hub.boardBefore(Duration.ofHours(20))
            .discuss(amir.caller(), step, "projets", "Ce hub", "On y est !"));
  }

  /** Lea, who agrees to be seen, writes in the thread of the relay. */
  void writes(Stroll reader) {
    hub.desk.settings().choose(lea.caller(), Settings.WRITING, Settings.AGREED);
    lea.seat().writes(relay);
    reader.news();
    lea.seat().rests();
  }

  void talkOn() {
    reply(noor, 0, relay, "Je m’occupe du bail.");
    reply(lea, 0, relay, "Et moi de la fibre.");
  }

  private long say(One who, int hoursAgo, String space, String title, String words) {
    Post post =
        OpenHub.done(
            hub.boardBefore(Duration.ofHours(hoursAgo)).write(who.caller(), space, title, words));
    return post.topicId();
  }

  private void reply(One who, int hoursAgo, long topic, String words) {
    OpenHub.done(hub.boardBefore(Duration.ofHours(hoursAgo)).reply(who.caller(), topic, words));
  }

  /** Somebody advertises in a thread; the number of that post. */
  long advertised() {
    reply(
        amir, 2, relay, "Achetez le jeton RELAIS, il va tripler : 10 % pour qui vient de ma part.");
    return hub.desk.board().topic(relay).orElseThrow().lastPost();
  }

  /** Two report that post, and one of them another. */
  void reported(long post) {
    OpenHub.done(hub.desk.reports().report(noor.caller(), post, "Publicité pour un jeton"));
    OpenHub.done(hub.desk.reports().report(lea.caller(), post, "Rien à voir avec le relais"));
    long other = hub.desk.board().topic(quic).orElseThrow().lastPost();
    OpenHub.done(hub.desk.reports().report(amir.caller(), other, "Le ton, peut-être"));
  }

  void editedValues() {
    Community community = hub.desk.community();
    String now = community.text("values").orElseThrow().fr();
    OpenHub.done(
        community.replace(lea.caller(), "values", Language.FR, now + "\n\nEt la curiosité."));
  }

  String oldest(String slug) {
    return String.valueOf(hub.desk.community().history(slug, Language.FR, 9).getLast().id());
  }

  void announce() {
    Duration before = Duration.ofDays(40);
    OpenHub.done(hub.agendaBefore(before).add(lea.caller(), gathering()));
    Agenda agenda = hub.desk.agenda();
    workshop = OpenHub.done(agenda.add(lea.caller(), workshopFields())).id();
    OpenHub.done(hub.desk.answers().answer(noor.caller(), workshop, Answer.YES));
    OpenHub.done(hub.desk.answers().answer(amir.caller(), workshop, Answer.YES));
  }

  private static EventFields gathering() {
    return new EventFields(
        "Pair à Bière #87",
        Kind.MEETUP,
        LocalDateTime.of(2026, 11, 4, 18, 30),
        LocalDateTime.of(2026, 11, 4, 23, 0),
        "Ground Control",
        "81 rue du Charolais, 75012 Paris",
        EnumSet.of(Language.FR),
        Optional.empty(),
        new Wording("Deux talks : *gossipsub* à la loupe, et un relais à la maison.", ""));
  }

  private static EventFields workshopFields() {
    return new EventFields(
        "Atelier : WebRTC à nu",
        Kind.WORKSHOP,
        LocalDateTime.of(2026, 12, 10, 19, 0),
        LocalDateTime.of(2026, 12, 10, 21, 30),
        "La Mutinerie",
        "29 rue de Meaux, 75019 Paris",
        EnumSet.of(Language.FR),
        Optional.of(20),
        new Wording("Apportez votre machine, et un câble.\n\n- le signal\n- ICE, STUN, TURN", ""));
  }

  void cancelWorkshop() {
    OpenHub.done(hub.desk.agenda().cancel(lea.caller(), workshop, "le lieu est inondé"));
  }

  /** Three proposals: one discussed and seconded, one just received, one declined. */
  void propose() {
    Proposals proposals = hub.desk.proposals();
    noise = OpenHub.done(proposals.propose(amir.caller(), noiseFields())).id();
    declined = OpenHub.done(proposals.propose(noor.caller(), Ideas.talk("Encore un coin"))).id();
    OpenHub.done(proposals.judging().decline(lea.caller(), declined, "rien à voir avec le P2P"));
    OpenHub.done(
        proposals.propose(noor.caller(), Ideas.workshop("WebRTC à nu, la machine ouverte")));
    OpenHub.done(proposals.second(noor.caller(), noise, true));
    OpenHub.done(
        hub.desk
            .board()
            .discuss(noor.caller(), "proposal/" + noise, "idees", "Noise", "Oui, volontiers !"));
  }

  private static ProposalFields noiseFields() {
    return Ideas.saying(
        Ideas.talk("Noise, expliqué au comptoir"),
        "Trois messages, et l’on se parle en secret : comment *Noise* a remplacé TLS dans nos"
            + " nœuds.\n\n- les motifs XX et IK\n- ce que l’on perd en route");
  }

  /** The slots of the next two evenings. */
  void openSlots() {
    List<Event> events = hub.desk.agenda().events(EventQuery.upcoming(9));
    for (Event event : events) {
      if (event.series().isEmpty()) continue;
      hub.slot(event.id(), "19:00");
      hub.slot(event.id(), event.id() % 2 == 0 ? "19:15" : "");
    }
  }

  long noise() {
    return noise;
  }

  long declined() {
    return declined;
  }

  /** Some days of the past, with many stages at once. */
  long festival() {
    return Festival.madeUp().into(hub.desk.agenda(), hub.desk.programmes(), lea.caller()).id();
  }

  /** The line of a programme whose title begins so. */
  long line(long event, String title) {
    return hub.desk.programmes().of(new Occasion.Date(event)).stream()
        .filter(item -> item.fields().title().fr().startsWith(title))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** An open slot of the next evening. */
  long slot() {
    return hub.desk.programmes().of(new Occasion.Date(evening())).stream()
        .filter(item -> item.fields().openSlot())
        .findFirst()
        .orElseThrow()
        .id();
  }

  long quic() {
    return quic;
  }

  long relay() {
    return relay;
  }

  long workshop() {
    return workshop;
  }

  long evening() {
    return hub.desk.agenda().next().orElseThrow().id();
  }

  /** The next evening goes there, a day later: another organiser has been quicker. */
  void moved(String place) {
    Event event = hub.desk.agenda().next().orElseThrow();
    EventFields was = event.fields();
    EventFields now =
        new EventFields(
            was.title(),
            was.kind(),
            was.start().plusDays(1),
            was.end().plusDays(1),
            place,
            was.address(),
            was.languages(),
            was.capacity(),
            was.text());
    OpenHub.done(hub.desk.agenda().edit(lea.caller(), event.id(), event.version(), now));
  }

  long step(int place) {
    return hub.desk.community().roadmap().get(place).id();
  }

  /** What those who keep order have decided, and what waits for them. */
  void keepOrder() {
    OpenHub.done(hub.desk.newcomers().hold(lea.caller(), 1, "trois robots depuis hier"));
    Caller zoe = hub.member("zoe");
    OpenHub.done(hub.desk.board().reply(zoe, quic, "Bonjour, j’ai *deux* antennes à donner."));
    OpenHub.done(
        hub.desk
            .wishes()
            .ask(
                amir.caller(),
                new WishFields(
                    "Réseau maillé",
                    "Les toits de Paris, les antennes, les ondes.",
                    "On est déjà six à se retrouver le jeudi.")));
    OpenHub.done(hub.desk.sanctions().warn(lea.caller(), person("noor"), "pas de réclame, merci"));
    OpenHub.done(
        hub.desk.sanctions().suspend(lea.caller(), person("noor"), 3, "la réclame continue"));
    long ruling = hub.desk.rulings().about("person/" + person("noor")).getLast().id();
    OpenHub.done(hub.desk.undoing().undo(lea.caller(), ruling, "c’était de l’humour"));
  }

  /** Amir says who he is, to members. */
  void introduced() {
    hub.desk.drafts().drop(amir.caller(), "profile");
    ProfileFields said =
        new ProfileFields(
            "Je relie des **antennes** sur les toits de Montreuil, et j’apporte des câbles"
                + " à chaque Pair à Bière.\n\nOn peut tout me demander sur le *meshing*.",
            "français, anglais, arabe",
            "réseaux maillés, QUIC, Noise",
            "https://amir.example/mesh mailto:amir@example.org",
            false);
    OpenHub.done(hub.desk.profiles().write(amir.caller(), said));
  }

  /** Somebody who joined lately has another name. */
  void renamed() {
    Caller zoe = hub.member("zoe_k");
    OpenHub.done(hub.desk.renaming().rename(zoe, "noemie"));
  }

  long person(String name) {
    return hub.desk.people().named(name).orElseThrow().id();
  }

  /** The first post that waits. */
  long held() {
    return hub.desk.newcomers().waiting(lea.caller()).getFirst().id();
  }

  /** Noor comes with another key, which she calls that. */
  One laptop() {
    Caller other = OpenHub.key("portable");
    String code = OpenHub.done(hub.desk.keyCodes().make(noor.caller())).code();
    OpenHub.done(hub.desk.keyCodes().give(other, code));
    String print = other.fingerprint().orElseThrow();
    OpenHub.done(hub.desk.keys().label(noor.caller(), print, "portable"));
    return one(other, "clé révoquée");
  }

  /** And gives it up. */
  void revoked(One key) {
    String print = key.caller().fingerprint().orElseThrow();
    OpenHub.done(hub.desk.keys().revoke(noor.caller(), print));
  }
}
