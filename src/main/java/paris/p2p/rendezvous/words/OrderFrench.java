package paris.p2p.rendezvous.words;

import java.util.Optional;
import paris.p2p.rendezvous.board.Measure;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.text.Language;

/** {@link OrderWords} in French. */
record OrderFrench() implements OrderWords {
  @Override
  public Called called(Measure.Kind kind) {
    return switch (kind) {
      case HIDE_POST ->
          new Called(
              "masquer ce message",
              "montrer de nouveau ce message",
              "Ce message est masqué",
              "Ce message se lit de nouveau");
      case DISMISS ->
          new Called(
              "classer les signalements",
              "reprendre les signalements",
              "Ce message peut rester",
              "Ce qui en était signalé attend de nouveau");
      case SPLIT ->
          new Called(
              "séparer ce message et la suite",
              "réunir les deux fils",
              "Ce message ouvre maintenant un fil à part",
              "Ce message est revenu dans son fil");
      case HIDE_TOPIC ->
          new Called(
              "masquer tout le fil",
              "montrer de nouveau le fil",
              "Ce fil est masqué",
              "Ce fil se lit de nouveau");
      case MOVE ->
          new Called(
              "déplacer le fil",
              "remettre le fil où il était",
              "Ce fil a changé d’espace",
              "Ce fil est revenu dans son espace");
      case LOCK ->
          new Called("fermer le fil", "rouvrir le fil", "Ce fil est fermé", "Ce fil est rouvert");
      case PIN ->
          new Called(
              "épingler le fil",
              "détacher le fil",
              "Ce fil est épinglé",
              "Ce fil n’est plus épinglé");
      case SLOW ->
          new Called(
              "ralentir le fil",
              "rendre au fil son rythme",
              "Ce fil va plus doucement",
              "Ce fil a retrouvé son rythme");
    };
  }

  @Override
  public String workshop() {
    return "Atelier";
  }

  @Override
  public String workshopBrief(int waiting) {
    return waiting == 0 ? "At." : "At. " + waiting;
  }

  @Override
  public String waiting(int count) {
    if (count == 0) return "";
    return count == 1 ? "1 attend" : count + " attendent";
  }

  @Override
  public String allDone() {
    return "Rien n’attend\u00a0: tout est rangé, merci à vous.";
  }

  @Override
  public String reported() {
    return "Signalé";
  }

  @Override
  public String times(int count) {
    return count > 1 ? "×" + count : "";
  }

  @Override
  public String proposals() {
    return "Talks et ateliers proposés";
  }

  @Override
  public String report() {
    return "signaler";
  }

  @Override
  public String moderate() {
    return "modérer";
  }

  @Override
  public String conduct() {
    return "code de conduite";
  }

  @Override
  public String hidden() {
    return "Masqué par la modération.";
  }

  @Override
  public String mode(Topic.Mode mode) {
    if (mode.hidden()) return "masqué";
    if (mode.locked()) return "fermé";
    return mode.slowSeconds() == 0 ? "" : pauseOf(mode.slowSeconds()) + " entre deux messages";
  }

  @Override
  public String about(long post) {
    return "Modérer #" + post;
  }

  @Override
  public String state(Post.State state) {
    return switch (state) {
      case SHOWN -> "";
      case DELETED -> "retiré";
      case HIDDEN -> "masqué";
      case HELD -> "en attente";
    };
  }

  @Override
  public String by(Optional<String> who, String ago) {
    return who.orElse("quelqu’un") + ", " + ago;
  }

  @Override
  public String whatToDo() {
    return "Que faire";
  }

  @Override
  public String inThread() {
    return "le lire dans son fil";
  }

  @Override
  public String decided() {
    return "Déjà décidé";
  }

  @Override
  public String decision(Ruling ruling, String ago) {
    return done(ruling)
        + (ruling.undone() ? " (levé)" : "")
        + " · "
        + Words.of(Language.FR).who(ruling.by())
        + ", "
        + ago
        + "\u00a0: "
        + ruling.reason();
  }

  private String done(Ruling ruling) {
    return Measure.Kind.of(ruling.deed()).map(kind -> called(kind).done()).orElse("");
  }

  @Override
  public String wholePost() {
    return "Le message entier";
  }

  @Override
  public String earlier(int version, String ago) {
    return "Version " + version + ", remplacée " + ago;
  }

  @Override
  public String reporting() {
    return "Signaler";
  }

  @Override
  public String whyReport() {
    return "Dites en quelques mots ce qui ne va pas. Seule la modération le lira, et personne"
        + " d’autre ne saura que cela vient de vous.";
  }

  @Override
  public String whyDecide(Measure.Kind kind) {
    return switch (kind) {
      case DISMISS ->
          "Qui a signalé ce message lira cette raison, et le journal la garde. Vous pourrez y"
              + " revenir.";
      case HIDE_POST, SPLIT, HIDE_TOPIC, MOVE, LOCK, PIN, SLOW ->
          "La personne concernée lira cette raison, et le journal la garde. Vous pourrez y"
              + " revenir.";
    };
  }

  @Override
  public String whyUndo(Measure.Kind kind) {
    return "Tout redevient comme avant. La personne concernée lira cette raison, et le journal la"
        + " garde.";
  }

  @Override
  public String reason() {
    return "Raison";
  }

  @Override
  public String title() {
    return "Titre du fil";
  }

  @Override
  public String space() {
    return "Espace";
  }

  @Override
  public String pause() {
    return "Entre deux messages";
  }

  @Override
  public String pauseOf(int seconds) {
    return seconds < 60 ? seconds + " s" : seconds / 60 + " min";
  }

  @Override
  public String decide() {
    return "décider";
  }

  @Override
  public String send() {
    return "envoyer";
  }

  @Override
  public String letItBe() {
    return "ne rien faire";
  }

  @Override
  public String nowReported(long post) {
    return "Merci\u00a0: la modération lira ce que vous dites de #" + post + ".";
  }

  @Override
  public String ruled(Ruling ruling, String title) {
    return "Décision "
        + ruling.id()
        + "\u00a0: "
        + done(ruling)
        + " («\u00a0"
        + title
        + "\u00a0»). moderate undo "
        + ruling.id()
        + " RAISON la lève.";
  }

  @Override
  public String unruled(Ruling ruling, String title) {
    String undone = Measure.Kind.of(ruling.deed()).map(kind -> called(kind).undone()).orElse("");
    return "Décision "
        + ruling.id()
        + " levée\u00a0: "
        + undone
        + " («\u00a0"
        + title
        + "\u00a0»).";
  }
}
