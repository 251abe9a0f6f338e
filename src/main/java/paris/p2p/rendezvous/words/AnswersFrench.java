package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;

/** What the one-shot commands answer, in French. */
final class AnswersFrench implements AnswerWords {
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
  public String keptForPost(long post) {
    return "Votre texte est gardé en brouillon\u00a0: à l’écran, touche D, il attend avec le"
        + " message #"
        + post
        + ".";
  }

  @Override
  public String edited(long thread, long post, String address) {
    return "Modifié\u00a0: fil " + thread + ", message #" + post + ". " + address + " post " + post;
  }

  @Override
  public String takenBack(long thread, long post, String address) {
    return "Retiré\u00a0: fil "
        + thread
        + ", message #"
        + post
        + ". "
        + address
        + " thread "
        + thread;
  }

  @Override
  public String held() {
    return "Reçu\u00a0: la modération lit vos premiers messages avant qu’ils paraissent, et vous"
        + " dira quand celui-ci est au forum.";
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
  public String threadLine(String space, long thread, int posts) {
    return space + ", fil " + thread + ", " + posts + (posts > 1 ? " messages" : " message");
  }

  @Override
  public String roadmap() {
    return "Feuille de route";
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
