package paris.p2p.rendezvous.words;

import java.util.List;

/** Writing, in French. */
final class WritingFrench implements WritingWords {
  @Override
  public String replyTo() {
    return "Répondre à";
  }

  @Override
  public String newTopicIn() {
    return "Nouveau fil dans";
  }

  @Override
  public String discuss() {
    return "En discuter";
  }

  @Override
  public String title() {
    return "Titre";
  }

  @Override
  public String post() {
    return "publier";
  }

  @Override
  public String goOn() {
    return "continuer d’écrire";
  }

  @Override
  public String quote() {
    return "citer";
  }

  @Override
  public String notPosted() {
    return "pas encore publié";
  }

  @Override
  public String posted(long number) {
    return "publié #" + number;
  }

  @Override
  public String posting() {
    return "on publie…";
  }

  @Override
  public String room(int signs) {
    return signs > 1 ? "encore " + signs + " signes" : "encore " + signs + " signe";
  }

  @Override
  public String tooMany(int signs) {
    return signs > 1 ? signs + " signes de trop" : "un signe de trop";
  }

  @Override
  public String arrived(List<Long> numbers) {
    return numbers.size() == 1
        ? Numbers.listed(numbers) + " vient d’arriver dans ce fil"
        : Numbers.listed(numbers) + " viennent d’arriver dans ce fil";
  }

  @Override
  public String nothingToPreview() {
    return "Rien d’écrit encore.";
  }

  @Override
  public String change() {
    return "modifier";
  }

  @Override
  public String changed(long number) {
    return "modifié #" + number;
  }

  @Override
  public String takeBack() {
    return "retirer";
  }

  @Override
  public String takeBackSurely() {
    return "Retirer ce message\u00a0? Son numéro et sa place restent, ses mots disparaissent pour"
        + " tout le monde, sauf pour la modération.";
  }

  @Override
  public String letItStand() {
    return "le laisser";
  }

  @Override
  public String takenBack(long number) {
    return "retiré #" + number;
  }

  @Override
  public String held() {
    return "envoyé à la modération\u00a0: elle lit vos premiers messages avant qu’ils paraissent";
  }

  @Override
  public String answers(String author, long number) {
    return "répond à " + (author.isEmpty() ? "#" : author + " #") + number;
  }

  @Override
  public String nobodyNamed(String typed) {
    return typed.isEmpty()
        ? "tapez le début d’un nom après @"
        : "personne ne s’appelle @" + typed + "…";
  }

  @Override
  public String completeName() {
    return "compléter le nom";
  }

  @Override
  public String nextName() {
    return "nom suivant";
  }

  @Override
  public String undo() {
    return "défaire";
  }

  @Override
  public String redo() {
    return "refaire";
  }

  @Override
  public String name() {
    return "nom";
  }
}
