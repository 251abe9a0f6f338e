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
      case CONDUCT ->
          new Manual(
              "notre code de conduite",
              "Ce que nous nous promettons ici, et ce que fait la modération, en Markdown.");
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
              "Quand, où, qui vient, son programme et tout son texte. next désigne le prochain"
                  + " rendez-vous. --ics en fait un fichier pour votre agenda. Organisation\u00a0:"
                  + " add et edit lisent sur l’entrée standard des lignes «\u00a0champ\u00a0:"
                  + " valeur\u00a0» (title, kind, when, place, address, places, languages), puis,"
                  + " après une ligne vide, le texte en Markdown. Une ligne rule (par exemple rule:"
                  + " FREQ=WEEKLY) fait une série, avec until (un jour, ou «\u00a010 fois\u00a0»)"
                  + " et number, le numéro de la première date. edit ne change que ce que le"
                  + " fichier dit\u00a0; --reach dit si c’est pour cette date seule (this), avec"
                  + " les suivantes (following) ou toutes celles à venir (all). reason dit"
                  + " pourquoi, si une date annoncée tombe. import lit un fichier iCalendar et dit"
                  + " ce qui est nouveau, changé, annulé ou refusé\u00a0; avec --yes, il"
                  + " l’enregistre. Un fichier METHOD CANCEL annule\u00a0; la réponse d’une"
                  + " personne invitée est refusée. Il finit par 1 si tout est refusé.");
      case TALKS ->
          new Manual(
              "qui a parlé de quoi",
              "Les talks et les ateliers dont le titre, le texte ou les noms contiennent tous ces"
                  + " mots, le plus récent d’abord\u00a0; sans mots, tous. Majuscules et accents ne"
                  + " comptent pas. Le numéro en début de ligne est celui de l’événement.");
      case EVENTS_ICS ->
          new Manual(
              "l’agenda en fichier iCalendar",
              "L’année passée et tout ce qui est prévu, pour votre agenda\u00a0: à importer autant"
                  + " de fois que vous voulez, rien ne s’y double.");
      case SEARCH ->
          new Manual(
              "chercher dans le forum et l’agenda",
              "Les messages et les événements qui contiennent tous ces mots\u00a0; l’ordre, les"
                  + " majuscules et les accents ne comptent pas, et le dernier mot peut n’être que"
                  + " commencé. Le pluriel trouve aussi le singulier, et l’inverse\u00a0; ce qui"
                  + " est entre guillemets est cherché tel quel. de:amir (ou from:), dans:idees"
                  + " (in:) et depuis:2026-10 (since:) trient les messages\u00a0; depuis: comprend"
                  + " aussi hier, lundi, la semaine dernière, il y a 3 jours. Les plus proches"
                  + " d’abord\u00a0; avec --newest, les plus récents. Le numéro en début de ligne"
                  + " sert à post, ou à event.");
      case RSVP ->
          new Manual(
              "dire que vous venez, peut-être, ou pas",
              "Votre réponse aide à savoir combien de personnes attendre\u00a0; on peut venir sans,"
                  + " et changer d’avis. +2 dit que deux personnes vous accompagnent (9 au plus),"
                  + " +0 que vous venez sans elles. Quand c’est complet, vous avez une place sur la"
                  + " liste d’attente\u00a0; dès qu’une place se libère, elle est à vous et le hub"
                  + " vous le dit. --named montre votre nom avec qui vient, --unnamed vous compte"
                  + " sans lui.");
      case ATTENDEES ->
          new Manual(
              "qui vient, nom par nom (organisation)",
              "Qui a une place, qui attend et à quel rang, qui viendra peut-être, qui ne vient pas."
                  + " --csv s’ouvre dans un tableur, avec ; entre les cases (en anglais, une"
                  + " virgule)\u00a0; '--csv=;', --csv=, ou --csv=tab en décident. --json donne"
                  + " aussi combien sont venus aux soirées d’avant.");
      case TOLD ->
          new Manual(
              "ce que le hub vous a dit",
              "Qui vous a répondu ou vous a mentionné·e (@ et votre nom), ce qu’il y a de neuf dans"
                  + " les fils et les espaces que vous suivez, ce qui a changé là où vous venez."
                  + " Plusieurs messages d’un fil font une ligne, avec le numéro du premier. ●"
                  + " marque ce que vous n’avez pas encore lu à l’écran.");
      case FORUM ->
          new Manual(
              "les espaces du forum, ou les fils d’un espace",
              "Sans rien, les espaces\u00a0; avec un espace, ses fils, celui qui vient de bouger"
                  + " d’abord. Majuscules et accents ne comptent pas.");
      case UNREAD ->
          new Manual(
              "ce que vous n’avez pas lu",
              "Un fil par ligne, celui qui vient de bouger d’abord\u00a0: son numéro, son espace,"
                  + " son titre, combien de messages sont nouveaux et le numéro du premier. Les"
                  + " fils et les espaces en sourdine n’y sont pas. Demander ne marque rien comme"
                  + " lu.");
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
      case EDIT ->
          new Manual(
              "changer un de vos messages",
              "Le nouveau texte, en Markdown, vient de l’entrée standard et remplace"
                  + " l’ancien\u00a0; le message est marqué modifié, et la modération garde ce"
                  + " qu’il disait. Refusé, le texte est gardé en brouillon avec votre clé.");
      case DELETE ->
          new Manual(
              "retirer un de vos messages",
              "Son numéro et sa place restent dans le fil, ses mots disparaissent pour tout le"
                  + " monde, sauf pour la modération.");
      case DRAFTS ->
          new Manual(
              "ce que vous avez commencé",
              "Tous vos brouillons, le plus récent d’abord\u00a0; avec ce qui est en début de"
                  + " ligne, un seul, en entier. drop le jette, et rien d’autre ne le fait.");
      case REPORT ->
          new Manual(
              "signaler un message à la modération",
              "Dites ce qui ne va pas, sur la ligne ou sur l’entrée standard. Seule la modération"
                  + " le lira, et personne d’autre ne saura que cela vient de vous.");
      case MODERATE ->
          new Manual(
              "tenir le forum en ordre (modération)",
              "Sans rien, les messages signalés qui attendent, le plus ancien d’abord. about montre"
                  + " un message en entier, même masqué, avec ses signalements et ce qui en a été"
                  + " décidé. hide masque un message, dismiss classe ce qui en était signalé, split"
                  + " en fait un fil à part avec tout ce qui le suit\u00a0; hide-thread masque un"
                  + " fil, lock le ferme, pin l’épingle, slow impose une pause (en secondes) entre"
                  + " deux messages de la même personne, move le change d’espace. Chaque décision"
                  + " veut une raison, que lira la personne concernée et que garde le journal"
                  + "\u00a0; undo la lève, par son numéro. Dans un espace, la personne qui l’a"
                  + " fondé peut tout cela aussi.");
      case PROPOSE ->
          new Manual(
              "proposer un talk ou un atelier",
              "Le fichier commence par des champs, un par ligne, puis une ligne vide, puis la"
                  + " description en Markdown. Il faut title, kind (talk ou workshop\u00a0; pour un"
                  + " atelier, form\u00a0: debate, hands-on, poster ou course), languages (fr, en)"
                  + " et minutes. Les autres sont libres\u00a0: network, cryptography, blockchain"
                  + " et technology disent ce que le public doit savoir (none, beginner, advanced,"
                  + " expert), recording si l’on peut filmer (must, possible, no), puis"
                  + " prerequisites, available, links et contact, que l’organisation seule lira."
                  + " Refusé, le texte est gardé en brouillon avec votre clé.",
              """
              title: Noise, expliqué au comptoir
              kind: talk
              languages: fr, en
              minutes: 20
              cryptography: beginner
              recording: possible
              available: les mercredis de janvier
              links: https://noiseprotocol.org
              contact: camille@example.org

              Trois messages, et l’on se parle en secret.\
              """);
      case PROPOSALS ->
          new Manual(
              "les talks et ateliers proposés",
              "Chacun avec son état, qui le propose, combien de personnes l’appuient et combien de"
                  + " messages en parlent au forum.");
      case PROPOSAL ->
          new Manual(
              "une proposition en entier",
              "Tout ce qu’elle dit, son état et son fil au forum. Le contact n’est montré qu’à"
                  + " l’organisation et à la personne qui propose.");
      case JOURNAL ->
          new Manual(
              "qui a fait quoi, et pourquoi (membres)",
              "Tout ce qui a changé dans la communauté, le plus récent d’abord\u00a0; jamais qui a"
                  + " signalé quoi. Le numéro en début de ligne est celui d’une décision\u00a0:"
                  + " undo, avec une raison, ramène ce qui était avant (modération,"
                  + " organisation).");
      case SPACE ->
          new Manual(
              "demander un espace, et en ouvrir",
              "Sans rien, ce que vous avez demandé (pour l’organisation, tout). ask lit sur"
                  + " l’entrée standard\u00a0: la première ligne est la description que tout le"
                  + " monde lira, la suite dit pourquoi. open et decline sont à"
                  + " l’organisation\u00a0; withdraw retire votre demande. Qui a demandé un espace"
                  + " en prend soin. Refusé, le texte est gardé en brouillon avec votre clé.");
      case PERSON ->
          new Manual(
              "une personne, et ce qui est décidé à son sujet",
              "Avec un nom, son rôle et depuis quand. Modération\u00a0: warn avertit, suspend"
                  + " empêche d’écrire pendant tant de jours, ban ne laisse que la lecture, avec"
                  + " toutes ses clés. Organisation\u00a0: moderator confie la modération. La"
                  + " personne l’apprend avec la raison, le journal la dit, journal undo la"
                  + " défait.");
      case HELD ->
          new Manual(
              "les premiers messages qui attendent",
              "Ceux que la modération n’a pas encore lus\u00a0; hors modération, les vôtres. in"
                  + " laisse entrer au forum, away écarte et dit pourquoi à qui l’a écrit.");
      case HUB ->
          new Manual(
              "les règles de la maison, pour le moment",
              "Si l’on peut prendre un nom, et combien de premiers messages attendent la"
                  + " modération. Organisation\u00a0: lockdown ferme le hub aux nouveaux noms, hold"
                  + " dit combien attendent (0 pour aucun)\u00a0; journal undo défait l’un et"
                  + " l’autre.");
      case PROFILE ->
          new Manual(
              "ce que quelqu’un dit de soi",
              "Sans rien, votre profil\u00a0; avec un nom, celui de cette personne, son nom d’avant"
                  + " s’il a changé depuis peu compris. edit lit le vôtre sur l’entrée standard et"
                  + " remplace ce qui était\u00a0: des champs, tous libres (languages, topics et"
                  + " links, séparés par des virgules\u00a0; shown dit qui le lit, members ou"
                  + " everybody), puis une ligne vide et quelques lignes en Markdown. Sans shown,"
                  + " seuls les membres le lisent.",
              """
              languages: français, anglais
              topics: Noise, réseaux maillés
              links: https://camille.example, mailto:camille@example.org
              shown: members

              J’apporte des câbles et des questions.\
              """);
      case RENAME ->
          new Manual(
              "prendre un autre nom, une fois en 30 jours",
              "Tout ce que vous avez écrit porte aussitôt le nouveau. Le journal garde les deux,"
                  + " les membres voient l’ancien sur votre page pendant 90 jours, et personne"
                  + " d’autre ne peut le prendre d’ici là.");
      case JOIN ->
          new Manual(
              "prendre un nom, une seule fois",
              "Fait de votre clé celle d’un membre. Le nom a de 3 à 24 lettres, chiffres, - ou _.");
      case CLAIM ->
          new Manual(
              "donner le code de la console",
              "Le code que le hub affiche à son démarrage, tant que personne ne l’organise, fait de"
                  + " vous la première personne à l’organiser.");
      case RECOVERY ->
          new Manual(
              "vos codes de secours",
              "Combien il en reste. new en fait huit nouveaux, un par ligne et montrés cette seule"
                  + " fois\u00a0; ceux d’avant ne valent plus. Notez-les ailleurs que sur cette"
                  + " machine.");
      case RECOVER ->
          new Manual(
              "revenir avec un code de secours",
              "Avec une clé qui n’a pas de nom ici\u00a0: le code en fait celle de la personne qui"
                  + " l’a noté. Il ne sert qu’une fois.");
      case REBIND ->
          new Manual(
              "rendre une clé à qui a perdu les siennes",
              "Organisation\u00a0: ask demande une clé pour quelqu’un (son empreinte, ou le long"
                  + " mot du fichier .pub), une autre personne donne son accord (agree), puis trois"
                  + " jours passent et la clé est la sienne à sa prochaine visite. Jusque-là, stop"
                  + " arrête tout, aussi par qui est en cause. Sans rien, la liste de ce qui est"
                  + " demandé, pour vous ou, si vous organisez, pour quiconque.");
      case WHOAMI ->
          new Manual(
              "votre nom, votre rôle et vos clés",
              "Ce que le hub sait de vous dans cette session.");
      case SESSIONS ->
          new Manual(
              "d’où vous êtes là en ce moment",
              "Vos sessions ouvertes, et celles de personne d’autre\u00a0: depuis quand, pour quoi,"
                  + " d’où et avec quel programme. end en ferme une par son numéro, ou toutes les"
                  + " autres (others)\u00a0; leurs écrans le disent et se ferment, les brouillons"
                  + " restent.");
      case ME ->
          new Manual(
              "ce que le hub garde de vous\u00a0: l’emporter, ou partir",
              "Seul, me compte ce qu’il y a\u00a0; export donne tout, en JSON. erase dit ce qui"
                  + " s’en irait, puis, avec --yes, l’efface pour de bon\u00a0; --words emporte"
                  + " aussi vos messages. Vos sessions se ferment ensuite.");
      case KEYS ->
          new Manual(
              "vos clés SSH\u00a0: les voir, en ajouter, en révoquer",
              "Sans rien, vos clés, la plus ancienne d’abord. code, dans une session de l’une"
                  + " d’elles, fait un code qui vaut dix minutes et une fois\u00a0; add le donne"
                  + " avec la nouvelle clé, qui devient la vôtre. label l’appelle comme vous voulez"
                  + " (sans mots, elle n’a plus de nom). revoke y renonce pour toujours\u00a0: ses"
                  + " sessions se terminent, elle ne fait plus que lire. Une clé se désigne par le"
                  + " début de son empreinte ou par son nom.");
      case TEXT ->
          new Manual(
              "remplacer un texte de la communauté (organisation)",
              "Le nouveau texte, en Markdown, vient de l’entrée standard\u00a0; sans --lang, il est"
                  + " dans votre langue. L’ancien reste dans son historique.");
    };
  }
}
