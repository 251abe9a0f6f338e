package paris.p2p.rendezvous.words;

import java.util.Optional;
import paris.p2p.rendezvous.community.StepState;
import paris.p2p.rendezvous.text.Language;

/** The one-shot commands, in French. */
final class CommandsFrench implements CommandWords {
  @Override
  public Manual manual(Verb verb) {
    return ManualFrench.of(verb);
  }

  @Override
  public String helpHead(String community) {
    return community
        + " par ssh. Sans commande, l’écran entier\u00a0; avec une commande, une réponse en texte.";
  }

  @Override
  public String helpFoot(String address) {
    return address
        + " help COMMAND donne les options et des exemples. --json parle aux programmes\u00a0; avec"
        + " guest@ devant l’hôte, ni clé ni question, mais on ne peut que lire.";
  }

  @Override
  public String examples() {
    return "Exemples";
  }

  @Override
  public String usage(String address, Verb verb) {
    return "Usage\u00a0: " + address + " " + verb.usage();
  }

  @Override
  public String noScreen(String address) {
    return "L’écran du hub veut un terminal, et il n’y en a pas ici\u00a0: essayez "
        + address.replaceFirst("^ssh", "ssh -t")
        + ", avec un TERM autre que dumb. Sans écran, demandez une chose à la fois\u00a0:";
  }

  @Override
  public String unknownCommand(String typed, Optional<Verb> nearest, String address) {
    return "Il n’y a pas de commande «\u00a0"
        + Echo.of(typed)
        + "\u00a0»"
        + nearest.map(verb -> ", mais peut-être vouliez-vous " + verb.tag()).orElse("")
        + ("\u00a0: " + address + " help les donne toutes.");
  }

  @Override
  public String incomplete() {
    return "Il manque quelque chose à cette commande.";
  }

  @Override
  public String oneTooMany(String word) {
    return "«\u00a0" + Echo.of(word) + "\u00a0» est de trop dans cette commande.";
  }

  @Override
  public String unknownOption(String option) {
    return "Cette commande n’a pas d’option " + Echo.of(option) + ".";
  }

  @Override
  public String valueOf(String option, boolean wanted) {
    return wanted
        ? "Il manque une valeur après " + option + "."
        : "L’option " + option + " se passe de valeur.";
  }

  @Override
  public String badLimit(String typed) {
    return "«\u00a0" + Echo.of(typed) + "\u00a0» n’est pas un nombre de 1 à 1000.";
  }

  @Override
  public String yesOrNo(String typed) {
    return "«\u00a0" + Echo.of(typed) + "\u00a0» n’est ni yes ni no.";
  }

  @Override
  public String badLanguage(String typed) {
    return "«\u00a0" + Echo.of(typed) + "\u00a0» n’est ni fr ni en.";
  }

  @Override
  public String readOnly() {
    return "Avec guest@ on ne fait que lire\u00a0: pour prendre part, revenez avec votre clé, sans"
        + " guest@ (ssh-keygen -t ed25519 en fait une).";
  }

  @Override
  public String sorry() {
    return "Quelque chose a cassé de notre côté, pardon\u00a0: réessayez dans un moment\u00a0; la"
        + " panne est notée.";
  }

  @Override
  public String tooMuch(int kilobytes) {
    return "Ce texte dépasse "
        + kilobytes
        + " Ko, bien plus que ce qui tient ici\u00a0: coupez-le en plusieurs messages.";
  }

  @Override
  public String notUtf8() {
    return "Ce texte n’est pas en UTF-8\u00a0: convertissez-le, par exemple avec iconv -f latin1 -t"
        + " utf-8, et renvoyez-le.";
  }

  @Override
  public String keptInSpace(String space) {
    return "Votre texte est gardé en brouillon\u00a0: à l’écran, commencez un fil dans "
        + space
        + " et il sera là.";
  }

  @Override
  public String keptInThread(long thread) {
    return "Votre texte est gardé en brouillon\u00a0: à l’écran, répondez dans le fil "
        + thread
        + " et il sera là.";
  }

  @Override
  public String posted(long thread, long post, String address) {
    return "Publié\u00a0: fil "
        + thread
        + ", message #"
        + post
        + ". "
        + address
        + " thread "
        + thread;
  }

  @Override
  public String welcome(String name, boolean organiser, String address) {
    return "Bienvenue, "
        + name
        + (organiser ? "\u00a0! Vous voilà à l’organisation du hub\u00a0: " : "\u00a0! ")
        + (organiser
            ? address + " ouvre l’écran."
            : "Le forum vous attend\u00a0: " + address + " forum");
  }

  @Override
  public String claimed(boolean named, String address) {
    return named
        ? "C’est le bon code\u00a0: vous voilà à l’organisation du hub. "
            + address
            + " ouvre l’écran."
        : "C’est le bon code\u00a0: prenez un nom, et vous serez à l’organisation du hub. "
            + address
            + " join NOM";
  }

  @Override
  public String going(int count) {
    if (count == 0) return "personne n’a encore dit venir";
    return count == 1 ? "1 personne vient" : count + " personnes viennent";
  }

  @Override
  public String places(int capacity) {
    return capacity == 1 ? "1 place" : capacity + " places";
  }

  @Override
  public String cancelled(String reason) {
    return reason.isBlank() ? "annulé" : "annulé\u00a0: " + reason;
  }

  @Override
  public String tentative() {
    return "à confirmer";
  }

  @Override
  public String howToCome(String address, String event) {
    return "Venez comme vous êtes. Pour prévenir\u00a0: " + address + " rsvp " + event + " yes";
  }

  @Override
  public String answered(boolean coming, String title, int going) {
    return (coming ? "C’est noté, vous venez" : "C’est noté, vous ne venez pas")
        + ("\u00a0: " + title + ", " + going(going) + ".");
  }

  @Override
  public String nothingAhead() {
    return "Aucun rendez-vous n’est prévu pour l’instant\u00a0: repassez, ou parlez-en au forum.";
  }

  @Override
  public String noEvents() {
    return "Aucun événement ne répond à cette demande\u00a0: events, sans option, donne l’agenda.";
  }

  @Override
  public String noThreads(String address, String space) {
    return "Personne n’a encore écrit ici\u00a0: ouvrez le premier fil avec "
        + address
        + " write "
        + space
        + " TITLE… < FILE";
  }

  @Override
  public String threads(int count) {
    return count == 0 ? "aucun fil" : count + (count > 1 ? " fils" : " fil");
  }

  @Override
  public String replies(int count) {
    return count == 0 ? "sans réponse" : count + (count > 1 ? " réponses" : " réponse");
  }

  @Override
  public String threadLine(String space, long thread, int posts) {
    return space + ", fil " + thread + ", " + posts + (posts > 1 ? " messages" : " message");
  }

  @Override
  public String edited() {
    return "modifié";
  }

  @Override
  public String deleted() {
    return "Ce message a été retiré.";
  }

  @Override
  public String roadmap() {
    return "Feuille de route";
  }

  @Override
  public String state(StepState state) {
    return switch (state) {
      case TO_DO -> "à faire";
      case UNDER_WAY -> "en cours";
      case DONE -> "faite";
    };
  }

  @Override
  public String since(String month) {
    return "depuis " + month;
  }

  @Override
  public String nameLabel() {
    return "Nom";
  }

  @Override
  public String roleLabel() {
    return "Rôle";
  }

  @Override
  public String keyLabel() {
    return "Clé";
  }

  @Override
  public String signedInLabel() {
    return "Entrée";
  }

  @Override
  public String noNameYet(String address) {
    return "pas encore\u00a0: " + address + " join NOM";
  }

  @Override
  public String noKey() {
    return "aucune\u00a0: ssh-keygen -t ed25519 en fait une";
  }

  @Override
  public String thisKey() {
    return "celle de cette session";
  }

  @Override
  public String byKey() {
    return "avec votre clé";
  }

  @Override
  public String withoutKey() {
    return "sans clé, pour lire";
  }

  @Override
  public String asGuest() {
    return "avec guest@, en lecture seule";
  }

  @Override
  public String textReplaced(String slug, Language language) {
    String tongue = language == Language.FR ? "en français" : "en anglais";
    return "Le texte "
        + slug
        + " est remplacé "
        + tongue
        + "\u00a0; l’ancien reste dans l’historique.";
  }
}
