package paris.p2p.rendezvous.words;

import java.util.List;
import paris.p2p.rendezvous.proposals.Level;
import paris.p2p.rendezvous.proposals.Recording;

/** {@link ProposalFormWords} in French. */
record ProposalFormFrench() implements ProposalFormWords {
  @Override
  public String proposing() {
    return "Proposer un talk, un atelier";
  }

  @Override
  public String editing() {
    return "Modifier la proposition";
  }

  @Override
  public String title() {
    return "Titre";
  }

  @Override
  public String format() {
    return "Genre";
  }

  @Override
  public String languages() {
    return "Langues";
  }

  @Override
  public String minutes() {
    return "Durée";
  }

  @Override
  public String text() {
    return "Description";
  }

  @Override
  public String network() {
    return "Réseau";
  }

  @Override
  public String cryptography() {
    return "Cryptographie";
  }

  @Override
  public String blockchain() {
    return "Blockchain";
  }

  @Override
  public String technology() {
    return "Technique";
  }

  @Override
  public String recording() {
    return "Captation";
  }

  @Override
  public String prerequisites() {
    return "Prérequis";
  }

  @Override
  public String available() {
    return "Disponible";
  }

  @Override
  public String links() {
    return "Liens";
  }

  @Override
  public String contact() {
    return "Contact";
  }

  @Override
  public String levelAside() {
    return "ce que le public doit savoir";
  }

  @Override
  public String minutesAside() {
    return "minutes";
  }

  @Override
  public String prerequisitesAside() {
    return "pour un atelier";
  }

  @Override
  public String availableAside() {
    return "quels soirs pouvez-vous venir\u00a0?";
  }

  @Override
  public String linksAside() {
    return "vos talks passés";
  }

  @Override
  public String contactAside() {
    return "lu par l’organisation seulement";
  }

  @Override
  public String level(Level level) {
    return switch (level) {
      case NONE -> "rien";
      case BEGINNER -> "les bases";
      case ADVANCED -> "avancé";
      case EXPERT -> "expert";
    };
  }

  @Override
  public String recording(Recording recording) {
    return switch (recording) {
      case MUST -> "oui, c’est souhaité";
      case POSSIBLE -> "si c’est possible";
      case NO -> "non merci";
    };
  }

  @Override
  public String send() {
    return "proposer";
  }

  @Override
  public String proposed(String title) {
    return "Proposé, merci\u00a0! «\u00a0" + title + "\u00a0» sera lu et discuté.";
  }

  @Override
  public String changed(String title) {
    return "Enregistré\u00a0: «\u00a0" + title + "\u00a0»";
  }

  @Override
  public String overtaken() {
    return "Vous avez modifié cette proposition ailleurs entre-temps. Rien de ce que vous avez"
        + " écrit ici n’est perdu\u00a0: Ctrl-S encore pour l’enregistrer par-dessus, Esc pour"
        + " aller voir l’autre version.";
  }

  @Override
  public String noField(String line, List<String> fields) {
    return "La ligne «\u00a0"
        + Echo.of(line)
        + "\u00a0» ne commence pas par un champ et deux-points\u00a0: il y a "
        + String.join(", ", fields)
        + "\u00a0; le texte vient après une ligne vide.";
  }

  @Override
  public String unknownField(String field, List<String> fields) {
    return "Il n’y a pas de champ «\u00a0"
        + Echo.of(field)
        + "\u00a0»\u00a0: il y a "
        + String.join(", ", fields)
        + ".";
  }

  @Override
  public String twice(String field) {
    return field + "\u00a0: ce champ est là deux fois, gardez-en un.";
  }

  @Override
  public String notOneOf(String field, String typed, List<String> choices) {
    return field
        + "\u00a0: "
        + (typed.isBlank()
            ? "il manque une valeur"
            : "«\u00a0" + Echo.of(typed) + "\u00a0» n’est pas connu")
        + ", choisissez parmi "
        + String.join(", ", choices)
        + ".";
  }

  @Override
  public String inField(String field, String sentence) {
    return field + "\u00a0: " + sentence;
  }

  @Override
  public String received(long id, String address) {
    return "Proposé, merci\u00a0! C’est la proposition " + id + ". " + address + " proposal " + id;
  }

  @Override
  public String keptInForm() {
    return "Votre texte est gardé en brouillon\u00a0: à l’écran, t ouvre le formulaire, et il y"
        + " sera.";
  }

  @Override
  public String nothing(String address) {
    return "Rien n’est proposé pour l’instant. Une idée de talk\u00a0? "
        + address
        + " help propose";
  }
}
