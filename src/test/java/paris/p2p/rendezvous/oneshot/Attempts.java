package paris.p2p.rendezvous.oneshot;

import static paris.p2p.rendezvous.oneshot.Attempt.changes;
import static paris.p2p.rendezvous.oneshot.Attempt.changesFor;
import static paris.p2p.rendezvous.oneshot.Attempt.reads;

import java.util.List;
import paris.p2p.rendezvous.rules.Act;

/** Every command in every form, in an order in which none shuts the door to the next. */
final class Attempts {
  private static final String EVENT =
      "title: Un soir\nkind: talk\nwhen: 9 déc 19h - 22h\nplace: La Cave\nlanguages: fr\n\nVenez.";
  private static final String TALK =
      "title: Noise\nkind: talk\nlanguages: fr\nminutes: 20\n\nTrois messages.\n";
  private static final String CALENDAR =
      """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:un@ailleurs
      SUMMARY:Soir d’ailleurs
      DTSTART;TZID=Europe/Paris:20261209T190000
      DTEND;TZID=Europe/Paris:20261209T210000
      END:VEVENT
      END:VCALENDAR
      """;

  /** One line a form; a command without any, or a form that nobody tries, fails the walk. */
  static final List<Attempt> ALL =
      List.of(
          reads("help"),
          reads("help rsvp"),
          reads("about"),
          reads("values"),
          reads("conduct"),
          reads("roadmap --json"),
          reads("next"),
          reads("events --from 2026-12-01 --to 2026-12-31 --kind talk --limit 5 --json"),
          reads("events --past"),
          reads("event {event} --json"),
          reads("event {event} --ics"),
          reads("event import", Act.IMPORT_EVENTS, CALENDAR),
          changes("event import --yes", Act.IMPORT_EVENTS, CALENDAR),
          changes("event add --lang fr", Act.EDIT_EVENTS, EVENT),
          changes("event edit {event} --lang fr --reach this", Act.EDIT_EVENTS, "place: Ailleurs"),
          changes("event move {event} jeudi 10 décembre 19h", Act.EDIT_EVENTS),
          changes("event cancel {event} La salle est fermée", Act.EDIT_EVENTS),
          changes("rsvp {event} yes +2 --named", Act.ANSWER_EVENTS),
          changes("rsvp {event} maybe --unnamed", Act.ANSWER_EVENTS),
          changes("rsvp next no", Act.ANSWER_EVENTS),
          reads("attendees {event} --json", Act.SEE_ATTENDEES),
          reads("attendees {event} --csv", Act.SEE_ATTENDEES),
          reads("told --json", Act.READ_NOTICES),
          reads("talks noise --limit 5 --json"),
          reads("events.ics"),
          reads("search noise --newest --json"),
          reads("forum idees --limit 5 --json"),
          reads("unread --limit 5 --json", Act.READ_NOTICES),
          reads("thread {thread} --json"),
          reads("post {post} --json"),
          changes("write idees Un autre fil", Act.WRITE_POSTS, "Bonjour"),
          changes("reply {thread}", Act.WRITE_POSTS, "Bonjour"),
          changes("edit {mine}", Act.WRITE_POSTS, "Autrement"),
          changesFor("edit {post}", "Autrement"),
          changes("delete {mine}", Act.WRITE_POSTS),
          changesFor("delete {post}", ""),
          reads("drafts --json", Act.KEEP_DRAFTS),
          reads("drafts {draft}", Act.KEEP_DRAFTS),
          changes("drafts drop {draft}", Act.KEEP_DRAFTS),
          changes("report {post} Publicité", Act.REPORT_POSTS),
          reads("moderate --json", Act.WRITE_POSTS),
          reads("moderate about {post}", Act.MODERATE),
          changes("moderate hide {post} Publicité", Act.MODERATE),
          changes("moderate dismiss {reported} Rien à redire", Act.MODERATE),
          changes("moderate split {answer} Un autre sujet", Act.MODERATE, "Autre chose"),
          changes("moderate hide-thread {thread} Rien à voir", Act.MODERATE),
          changes("moderate lock {thread} Tout est dit", Act.MODERATE),
          changes("moderate pin {thread} À lire", Act.MODERATE),
          changes("moderate slow {thread} 300 On respire", Act.MODERATE),
          changes("moderate move {thread} annonces Mieux là", Act.MODERATE),
          changes("moderate undo {ruling} Je me suis trompée", Act.MODERATE),
          changes("propose", Act.PROPOSE, TALK),
          reads("proposals --json"),
          reads("proposal {proposal} --json"),
          reads("journal --limit 5 --json", Act.READ_JOURNAL),
          changes("journal undo {entry} Je me suis trompée", Act.MODERATE),
          changes("journal undo {ban} Je me suis trompée", Act.SANCTION),
          changes("journal undo {naming} Je me suis trompée", Act.RULE_THE_HUB),
          reads("space --json", Act.KEEP_DRAFTS),
          reads("space list --json", Act.KEEP_DRAFTS),
          changes("space ask {title}", Act.ASK_FOR_SPACES, "Les toits.\nPour parler."),
          changes("space open {wish}", Act.OPEN_SPACES),
          changes("space decline {wish} Plus tard", Act.OPEN_SPACES),
          changesFor("space withdraw {wish}", ""),
          changes("space withdraw {my wish}", Act.ASK_FOR_SPACES),
          reads("person {person} --json"),
          changes("person warn {person} Doucement", Act.SANCTION),
          changes("person suspend {person} 7 On se calme", Act.SANCTION),
          changes("person ban {person} Publicité", Act.SANCTION),
          changes("person moderator {person} Merci d’aider", Act.RULE_THE_HUB),
          reads("profile {person} --json"),
          changes("profile edit", Act.SHOW_PROFILE, "topics: Noise\n\nBonjour"),
          reads("held --json", Act.READ_NOTICES),
          changes("held in {held}", Act.MODERATE),
          changes("held away {held} Pas de réclame ici", Act.MODERATE),
          reads("hub --json"),
          changes("hub hold 3 Vague de spam", Act.RULE_THE_HUB),
          changes("text about --lang fr", Act.EDIT_TEXTS, "# Autre chose"),
          changesFor("claim {code}", ""),
          reads("whoami --json"),
          reads("sessions --json", Act.END_SESSIONS),
          reads("sessions end others", Act.END_SESSIONS),
          reads("keys --json", Act.KEEP_KEYS),
          changes("keys code", Act.KEEP_KEYS),
          changes("keys label {key} portable", Act.KEEP_KEYS),
          changesFor("keys add 7K3M-9QXA-0VTE-HB52-1C4D-PQ8R-XY6Z", ""),
          changesFor("keys revoke {key}", ""),
          changes("rename {name}", Act.RENAME),
          reads("recovery --json", Act.READ_NOTICES),
          changes("recovery new", Act.KEEP_KEYS),
          changesFor("recover 7K3M-9QXA-0VTE-HB52-4WJZ-8NCD-Y6GP", ""),
          reads("rebind --json", Act.READ_NOTICES),
          changes("rebind ask {person} {lost key} Téléphone perdu", Act.REBIND_KEYS),
          changes("rebind agree {rebinding} Vue hier soir", Act.REBIND_KEYS),
          changes("rebind stop {rebinding} Ce n’est pas elle", Act.REBIND_KEYS),
          reads("me erase --words", Act.ERASE_OWN),
          changesFor("join zoe", "", Walker.NAMELESS),
          changes("hub lockdown Vague de spam", Act.RULE_THE_HUB),
          reads("me", Act.EXPORT_OWN),
          reads("me export --json", Act.EXPORT_OWN),
          changesFor(
              "me erase --words --yes",
              "",
              Walker.NAMELESS,
              Walker.MEMBER,
              Walker.FOUNDER,
              Walker.SUSPENDED,
              Walker.BANNED,
              Walker.MODERATOR,
              Walker.SUSPENDED_MODERATOR,
              Walker.BANNED_MODERATOR,
              Walker.ORGANISER));

  private Attempts() {}
}
