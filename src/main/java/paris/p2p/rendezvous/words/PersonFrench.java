package paris.p2p.rendezvous.words;

import java.time.LocalDate;
import paris.p2p.rendezvous.people.Sanction;

/** {@link PersonWords} in French. */
record PersonFrench(Dates dates) implements PersonWords {
  @Override
  public String everybody() {
    return "toutes les personnes";
  }

  @Override
  public String name() {
    return "Nom";
  }

  @Override
  public String example() {
    return "quelques lettres d’un nom";
  }

  @Override
  public String count(int people) {
    return people + (people > 1 ? " personnes" : " personne");
  }

  @Override
  public String nobody(String typed) {
    return "Personne ne s’appelle ainsi\u00a0: «\u00a0" + Echo.of(typed) + "\u00a0».";
  }

  @Override
  public String open() {
    return "voir";
  }

  @Override
  public String leave() {
    return "fermer";
  }

  @Override
  public String since(LocalDate day) {
    return "ici depuis le " + dates.day(day).replaceFirst("^\\S+ ", "");
  }

  @Override
  public String sanction(Sanction sanction, LocalDate until) {
    return switch (sanction.kind()) {
      case SUSPENDED ->
          "N’écrit pas jusqu’au "
              + dates.day(until).replaceFirst("^\\S+ ", "")
              + "\u00a0: "
              + sanction.reason();
      case BANNED -> "Ne peut que lire\u00a0: " + sanction.reason();
    };
  }

  @Override
  public String decide() {
    return "Décider";
  }

  @Override
  public String warn() {
    return "Avertir, et dire pourquoi";
  }

  @Override
  public String suspend() {
    return "Suspendre\u00a0: lire sans écrire, pour un temps";
  }

  @Override
  public String ban() {
    return "Bannir\u00a0: lire seulement, avec toutes ses clés";
  }

  @Override
  public String moderator() {
    return "Confier la modération du forum";
  }

  @Override
  public String decisions() {
    return "Ce qui a été décidé";
  }

  @Override
  public String moderate() {
    return "modérer";
  }

  @Override
  public String house() {
    return "règles de la maison";
  }

  @Override
  public String lockdown(boolean on) {
    return on
        ? "Personne de nouveau ne prend de nom pour le moment."
        : "Toute personne avec une clé peut prendre un nom.";
  }

  @Override
  public String held(int posts) {
    return switch (posts) {
      case 0 -> "Ce qu’écrit qui arrive vient au forum aussitôt.";
      case 1 -> "Le premier message de qui arrive attend la modération.";
      default -> "Les " + posts + " premiers messages de qui arrive attendent la modération.";
    };
  }

  @Override
  public String byOrganisers() {
    return "L’organisation en décide\u00a0; le journal dit quand et pourquoi.";
  }
}
