package paris.p2p.rendezvous.words;

import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.text.Language;

/** The agenda in French. */
record AgendaFrench() implements AgendaWords {
  @Override
  public String upcoming() {
    return "À venir";
  }

  @Override
  public String onwards(String month) {
    return "À partir de " + month;
  }

  @Override
  public String past() {
    return "Passés";
  }

  @Override
  public String nothingAhead() {
    return "Rien d’annoncé pour ces jours-là. Une idée\u00a0? Parlez-en au forum.";
  }

  @Override
  public String nothingPast() {
    return "Aucun événement passé jusque-là.";
  }

  @Override
  public String kind(Kind kind) {
    return switch (kind) {
      case MEETUP -> "rencontre";
      case TALK -> "talk";
      case WORKSHOP -> "atelier";
      case HACKATHON -> "hackathon";
      case PROJECTION -> "projection";
      case PARTY -> "fête";
      case FESTIVAL -> "festival";
      case OTHER -> "autre";
    };
  }

  @Override
  public String spoken(Set<Language> languages) {
    if (languages.size() > 1) return "en français et en anglais";
    return languages.contains(Language.EN) ? "en anglais" : "en français";
  }

  @Override
  public String going(int going, Optional<Integer> capacity) {
    return people(going)
        + capacity.map(places -> ", " + (places > 1 ? places + " places" : "1 place")).orElse("");
  }

  private static String people(int going) {
    return switch (going) {
      case 0 -> "personne d’annoncé pour l’instant";
      case 1 -> "1 personne vient";
      default -> going + " personnes viennent";
    };
  }

  @Override
  public String meantToCome(int people) {
    return people == 1 ? "1 personne s’était annoncée" : people + " personnes s’étaient annoncées";
  }

  @Override
  public String off() {
    return "annulé";
  }

  @Override
  public String over() {
    return "terminé";
  }

  @Override
  public String cancelled(String reason) {
    return "Annulé\u00a0: " + reason;
  }

  @Override
  public String edit() {
    return "modifier";
  }

  @Override
  public String add() {
    return "ajouter";
  }

  @Override
  public String duplicate() {
    return "dupliquer";
  }

  @Override
  public String cancel() {
    return "annuler";
  }

  @Override
  public String restore() {
    return "rétablir";
  }

  @Override
  public String month() {
    return "mois";
  }

  @Override
  public String monthBefore() {
    return "mois d’avant";
  }

  @Override
  public String monthAfter() {
    return "mois d’après";
  }

  @Override
  public String showPast() {
    return "passés";
  }

  @Override
  public String showUpcoming() {
    return "à venir";
  }

  @Override
  public String restored(String title) {
    return "Rétabli\u00a0: «\u00a0" + title + "\u00a0»";
  }

  @Override
  public String cancelling() {
    return "Annuler";
  }

  @Override
  public String whyItMatters() {
    return "L’événement reste dans l’agenda, barré, avec cette raison\u00a0: celles et ceux qui"
        + " comptaient venir sauront pourquoi. Vous pourrez le rétablir.";
  }

  @Override
  public String reason() {
    return "Raison";
  }

  @Override
  public String cancelIt() {
    return "annuler l’événement";
  }

  @Override
  public String letItStand() {
    return "ne rien annuler";
  }

  @Override
  public String nowCancelled(String title) {
    return "Annulé\u00a0: «\u00a0" + title + "\u00a0»";
  }
}
