package paris.p2p.rendezvous.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The one-shot commands, as they are typed: the same in both languages. */
public enum Verb {
  HELP("[COMMAND]", "help events"),
  ABOUT("", "about"),
  VALUES("", "values"),
  CONDUCT("", "conduct"),
  ROADMAP("[--json]", "roadmap"),
  NEXT("", "next"),
  EVENTS(
      "[--past] [--from DATE] [--to DATE] [--kind K] [--limit N] [--json]",
      "events --from 2026-12-01 --to 2026-12-31",
      "events --from hier",
      "events --kind talk --json",
      "events --past --limit 5"),
  EVENT(
      "ID|next [--json] [--ics] | import [--yes] < FILE | add [--lang fr|en] < FILE | edit ID"
          + " [--reach this|following|all] [--lang fr|en] < FILE | cancel ID REASON… | move ID"
          + " WHEN…",
      "event 12",
      "event next",
      "event 12 --ics",
      "event import --yes < agenda.ics",
      "event add < soiree.md",
      "event edit 12 --reach all < lieu.md",
      "event cancel 12 La salle est fermée",
      "event move 12 jeudi 10 décembre 19h"),
  RSVP(
      "ID|next yes|maybe|no [+N] [--named|--unnamed]",
      "rsvp next yes",
      "rsvp next yes +2",
      "rsvp 12 maybe",
      "rsvp 12 no"),
  ATTENDEES("ID|next [--csv[=;]] [--json]", "attendees next", "attendees 12 --csv"),
  TOLD("[--json]", "told"),
  TALKS("[WORDS…] [--limit N] [--json]", "talks", "talks IPFS", "talks ipfs --json"),
  EVENTS_ICS("", "events.ics"),
  SEARCH(
      "WORDS… [--newest] [--json]",
      "search webrtc",
      "search reseau from:@amir in:idees since:2026-10",
      "search depuis:hier C++",
      "search noise comptoir --newest --json"),
  FORUM("[SPACE] [--limit N] [--json]", "forum", "forum idees --limit 10"),
  UNREAD("[--limit N] [--json]", "unread", "unread --json"),
  THREAD("ID [--json]", "thread 12"),
  POST("ID [--json]", "post 412"),
  WRITE("SPACE TITLE… < FILE", "write idees Premier message < message.md"),
  REPLY("THREAD < FILE", "reply 12 < message.md"),
  EDIT("NUMBER < FILE", "edit 412 < message.md"),
  DELETE("NUMBER", "delete 412"),
  DRAFTS("[PLACE] [--json] | drop PLACE", "drafts", "drafts reply/12", "drafts drop reply/12"),
  REPORT("POST [REASON…] < FILE", "report 412 Publicité pour un jeton", "report 412 < raison.txt"),
  MODERATE(
      "[--json] | about POST | hide|dismiss POST REASON… | split POST TITLE… < FILE |"
          + " lock|pin|hide-thread THREAD REASON… | slow THREAD SECONDS REASON… | move THREAD SPACE"
          + " REASON… | undo DECISION REASON…",
      "moderate",
      "moderate about 412",
      "moderate hide 412 Publicité",
      "moderate split 412 Un autre sujet < raison.txt",
      "moderate lock 12 Tout est dit",
      "moderate slow 12 300 On respire",
      "moderate move 12 projets Mieux là-bas",
      "moderate undo 7 Je me suis trompée"),
  PROPOSE("< FILE", "propose < talk.md"),
  PROPOSALS("[--json]", "proposals"),
  PROPOSAL("ID [--json]", "proposal 12"),
  JOURNAL(
      "[--limit N] [--json] | undo ID REASON…",
      "journal",
      "journal --limit 10",
      "journal undo 12 C’était une erreur"),
  SPACE(
      "[list] [--json] | ask TITLE… < FILE | open ID | decline ID REASON… | withdraw ID",
      "space",
      "space ask Réseau maillé < pourquoi.md",
      "space open 3",
      "space decline 3 Groupes suffit pour l’instant"),
  PERSON(
      "NAME [--json] | warn NAME REASON… | suspend NAME DAYS REASON… | ban NAME REASON…"
          + " | moderator NAME REASON…",
      "person camille",
      "person warn camille Pas d’attaques personnelles",
      "person suspend camille 7 On se calme",
      "person moderator camille Merci d’aider"),
  HELD("[--json] | in ID | away ID REASON…", "held", "held in 3", "held away 3 Pas de réclame ici"),
  HUB(
      "[--json] | lockdown REASON… | hold POSTS REASON…",
      "hub",
      "hub lockdown Vague de spam",
      "hub hold 1 Vague de spam"),
  PROFILE(
      "[NAME] [--json] | edit < FILE",
      "profile",
      "profile camille --json",
      "profile edit < moi.md"),
  RENAME("NAME", "rename camille_b"),
  JOIN("NAME", "join camille"),
  CLAIM("CODE", "claim 7K3M-9QXA-0VTE-HB52"),
  RECOVERY("[new] [--json]", "recovery", "recovery new"),
  RECOVER("CODE", "recover 7K3M-9QXA-0VTE-HB52-4WJZ-8NCD-Y6GP"),
  REBIND(
      "[--json] | ask NAME KEY REASON… | agree ID REASON… | stop ID [REASON…]",
      "rebind",
      "rebind ask camille SHA256:3vN0pW7cXq1mZ4yKtR8sBhUeLgA5fDoJi2MnQxEaVk8 Téléphone perdu",
      "rebind agree 3 Vue hier soir",
      "rebind stop 3 Ce n’est pas elle"),
  WHOAMI("[--json]", "whoami"),
  ME("[export] | erase [--words] [--yes]", "me export", "me erase", "me erase --yes"),
  SESSIONS("[--json] | end ID|others", "sessions", "sessions end 7", "sessions end others"),
  KEYS(
      "[--json] | code | add CODE | label KEY WORDS… | revoke KEY",
      "keys",
      "keys code",
      "keys add 7K3M-9QXA-0VTE-HB52-1C4D-PQ8R-XY6Z",
      "keys label SHA256:3vN0pW portable",
      "keys revoke portable"),
  TEXT("about|values|conduct [--lang fr|en] < FILE", "text about --lang fr < about.fr.md");

  private final String arguments;
  private final List<String> examples;

  Verb(String arguments, String... examples) {
    this.arguments = arguments;
    this.examples = List.of(examples);
  }

  /** The command of that name, in any case. */
  public static Optional<Verb> of(String typed) {
    return Arrays.stream(values()).filter(verb -> verb.tag().equalsIgnoreCase(typed)).findFirst();
  }

  /** What is typed for it, {@code events} or {@code events.ics}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** The whole of it, {@code event ID|next [--json]}. */
  public String usage() {
    return (tag() + " " + arguments).strip();
  }

  /** Its usage without options and standard input, for a list. */
  public String briefly() {
    return usage().split(" (\\[--|\\[\\+|<)", 2)[0];
  }

  /** Lines to try, without the {@code ssh HOST} before them. */
  public List<String> examples() {
    return examples;
  }
}
