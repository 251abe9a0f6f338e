package paris.p2p.rendezvous.words;

/** The manual, in French. */
final class ManualFrench {
  private ManualFrench() {}

  static Manual of(Verb verb) {
    return switch (verb) {
      case HELP ->
          new Manual(
              "la liste des commandes, ou une commande en détail",
              "Sans rien, la liste\u00a0; avec le nom d’une commande, ses options et des"
                  + " exemples.");
      case ABOUT -> new Manual("qui nous sommes", "La présentation de la communauté, en Markdown.");
      case VALUES -> new Manual("nos valeurs", "Les valeurs que nous partageons, en Markdown.");
      case ROADMAP ->
          new Manual(
              "la feuille de route, étape par étape",
              "Chaque étape avec son état et depuis quand. --json donne aussi le fil du forum où"
                  + " l’on en discute.");
      case NEXT ->
          new Manual(
              "le prochain rendez-vous, et comment venir",
              "Le prochain événement qui n’est pas annulé, en une ligne, puis comment dire que vous"
                  + " venez.");
      case EVENTS ->
          new Manual(
              "l’agenda",
              "Les événements à venir, le plus proche d’abord\u00a0; avec --past ceux qui sont"
                  + " passés, le plus récent d’abord. Les dates s’écrivent comme on les dit"
                  + " (2026-12-01, 1er décembre, mercredi prochain). Le numéro en début de ligne"
                  + " sert à event et à rsvp.");
      case EVENT ->
          new Manual(
              "un événement en entier",
              "Quand, où, qui vient et tout son texte. next désigne le prochain rendez-vous. --ics"
                  + " en fait un fichier pour votre agenda. event import (organisation) lit un"
                  + " fichier iCalendar sur l’entrée standard et dit ce qui est nouveau, changé ou"
                  + " refusé\u00a0; avec --yes, il l’enregistre.");
      case EVENTS_ICS ->
          new Manual(
              "l’agenda en fichier iCalendar",
              "L’année passée et tout ce qui est prévu, pour votre agenda\u00a0: à importer autant"
                  + " de fois que vous voulez, rien ne s’y double.");
      case SEARCH ->
          new Manual(
              "chercher dans l’agenda",
              "Les événements qui contiennent tous ces mots, dans le titre, le texte, le lieu, le"
                  + " programme ou le nom de qui parle\u00a0: à venir d’abord, puis passés."
                  + " L’ordre, les majuscules et les accents ne comptent pas.");
      case RSVP ->
          new Manual(
              "dire que vous venez, ou pas",
              "Votre réponse aide à savoir combien de personnes attendre\u00a0; on peut venir sans,"
                  + " et changer d’avis.");
      case FORUM ->
          new Manual(
              "les espaces du forum, ou les fils d’un espace",
              "Sans rien, les espaces\u00a0; avec un espace, ses fils, celui qui vient de bouger"
                  + " d’abord. Majuscules et accents ne comptent pas.");
      case THREAD ->
          new Manual(
              "un fil en entier", "Le titre, puis chaque message avec son auteur et son numéro.");
      case POST ->
          new Manual(
              "un message",
              "Un seul message, par son numéro\u00a0: 412, ou #412 entre guillemets.");
      case WRITE ->
          new Manual(
              "ouvrir un fil",
              "Le premier mot est l’espace, tout le reste est le titre\u00a0; le texte, en"
                  + " Markdown, vient de l’entrée standard. Refusé, il est gardé en brouillon avec"
                  + " votre clé.");
      case REPLY ->
          new Manual(
              "répondre dans un fil",
              "Le texte, en Markdown, vient de l’entrée standard. Refusé, il est gardé en brouillon"
                  + " avec votre clé.");
      case JOIN ->
          new Manual(
              "prendre un nom, une seule fois",
              "Fait de votre clé celle d’un membre. Le nom a de 3 à 24 lettres, chiffres, - ou _.");
      case CLAIM ->
          new Manual(
              "donner le code de la console",
              "Le code que le hub affiche à son démarrage, tant que personne ne l’organise, fait de"
                  + " vous la première personne à l’organiser.");
      case WHOAMI ->
          new Manual(
              "votre nom, votre rôle et vos clés",
              "Ce que le hub sait de vous dans cette session.");
      case TEXT ->
          new Manual(
              "remplacer un texte de la communauté (organisation)",
              "Le nouveau texte, en Markdown, vient de l’entrée standard\u00a0; sans --lang, il est"
                  + " dans votre langue. L’ancien reste dans son historique.");
    };
  }
}
