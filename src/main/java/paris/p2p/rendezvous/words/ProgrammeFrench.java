package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.events.ItemKind;
import paris.p2p.rendezvous.text.Language;

/** Programmes in French. */
record ProgrammeFrench() implements ProgrammeWords {
  @Override
  public String programme() {
    return "Programme";
  }

  @Override
  public String titleToCome() {
    return "titre à venir";
  }

  @Override
  public String timeToCome() {
    return "horaire à préciser";
  }

  @Override
  public String openSlot() {
    return "créneau libre";
  }

  @Override
  public String howToPropose() {
    return "t pour proposer un talk";
  }

  @Override
  public String everywhere() {
    return "Sans lieu précis";
  }

  @Override
  public String filter() {
    return "filtrer";
  }

  @Override
  public String showAll() {
    return "tout montrer";
  }

  @Override
  public String onlyShow() {
    return "Ne montrer que";
  }

  @Override
  public String byDay() {
    return "Jour";
  }

  @Override
  public String byKind() {
    return "Genre";
  }

  @Override
  public String byStage() {
    return "Lieu";
  }

  @Override
  public String byLanguage() {
    return "Langue";
  }

  @Override
  public String narrowed() {
    return "Seulement";
  }

  @Override
  public String nothingMatches() {
    return "Rien au programme ne répond à ce filtre\u00a0: F montre tout.";
  }

  @Override
  public String with() {
    return "Avec";
  }

  @Override
  public String theirTalks() {
    return "tous ses talks ↵";
  }

  @Override
  public String slides() {
    return "Diapos";
  }

  @Override
  public String video() {
    return "Vidéo";
  }

  @Override
  public String browse() {
    return "talks";
  }

  @Override
  public String talks() {
    return "Talks\u00a0: qui a parlé de quoi";
  }

  @Override
  public String seek() {
    return "Chercher";
  }

  @Override
  public String seekExample() {
    return "un sujet, un nom";
  }

  @Override
  public String noTalks() {
    return "Aucun talk n’est encore annoncé\u00a0: t en propose un.";
  }

  @Override
  public String open() {
    return "lire";
  }

  @Override
  public String leave() {
    return "retour";
  }

  @Override
  public String kind(ItemKind kind) {
    return switch (kind) {
      case TALK -> "talk";
      case WORKSHOP -> "atelier";
      case MEETUP -> "rencontre";
      case PROJECTION -> "projection";
      case STAND -> "stand";
      case PARTY -> "fête";
      case HACKATHON -> "hackathon";
      case OTHER -> "autre";
    };
  }

  @Override
  public String day(int number) {
    return "Jour " + number;
  }

  @Override
  public String shown(int shown, int all) {
    return shown + " sur " + all;
  }

  @Override
  public String language(Language language) {
    return language == Language.FR ? "français" : "anglais";
  }

  @Override
  public String count(int talks) {
    return talks > 1 ? talks + " talks" : talks + " talk";
  }

  @Override
  public String nothingFound(String words) {
    return "Aucun talk ne parle de «\u00a0" + words + "\u00a0»\u00a0: essayez un mot plus court.";
  }

  @Override
  public String noneYet() {
    return "Aucun talk n’est encore annoncé\u00a0: le prochain peut être le vôtre.";
  }
}
