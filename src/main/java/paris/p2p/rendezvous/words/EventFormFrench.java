package paris.p2p.rendezvous.words;

import java.util.Set;
import paris.p2p.rendezvous.text.Language;

/** The organiser's form in French. */
record EventFormFrench() implements EventFormWords {
  @Override
  public String adding() {
    return "Nouvel événement";
  }

  @Override
  public String editing() {
    return "Modifier l’événement";
  }

  @Override
  public String duplicating() {
    return "Dupliquer l’événement";
  }

  @Override
  public String startsFrom() {
    return "d’après\u00a0: talk, soir";
  }

  @Override
  public String title() {
    return "Titre";
  }

  @Override
  public String kind() {
    return "Genre";
  }

  @Override
  public String when() {
    return "Quand";
  }

  @Override
  public String place() {
    return "Lieu";
  }

  @Override
  public String address() {
    return "Adresse";
  }

  @Override
  public String places() {
    return "Places";
  }

  @Override
  public String languages() {
    return "Langues";
  }

  @Override
  public String text(Language language) {
    return language == Language.FR ? "Texte FR" : "Texte EN";
  }

  @Override
  public String whenExample() {
    return "9 déc 19h, mercredi prochain…";
  }

  @Override
  public String unlimited() {
    return "sans limite";
  }

  @Override
  public String spoken(Set<Language> languages) {
    if (languages.size() > 1) return "FR + EN";
    return languages.contains(Language.EN) ? "EN" : "FR";
  }

  @Override
  public String added(String title) {
    return "Dans l’agenda\u00a0: «\u00a0" + title + "\u00a0»";
  }

  @Override
  public String changed(String title) {
    return "Enregistré\u00a0: «\u00a0" + title + "\u00a0»";
  }

  @Override
  public String overtaken() {
    return "Quelqu’un d’autre a modifié cet événement entre-temps. Rien de ce que vous avez écrit"
        + " n’est perdu\u00a0: Ctrl-S encore pour l’enregistrer par-dessus, Esc pour aller"
        + " voir l’autre version.";
  }
}
