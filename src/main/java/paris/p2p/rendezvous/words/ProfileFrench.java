package paris.p2p.rendezvous.words;

import java.util.List;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.people.Former;
import paris.p2p.rendezvous.people.Renaming;

/** {@link ProfileWords} in French. */
record ProfileFrench() implements ProfileWords {
  @Override
  public String everybody() {
    return "Les personnes d’ici, et ce qu’elles disent d’elles";
  }

  @Override
  public String unseen() {
    return "Vous êtes là sans que cela se voie (réglages).";
  }

  @Override
  public String who() {
    return "qui est-ce";
  }

  @Override
  public String before(List<Former> names) {
    return "avant\u00a0: " + names.stream().map(Former::name).collect(Collectors.joining(", "));
  }

  @Override
  public String speaks() {
    return "Parle";
  }

  @Override
  public String topics() {
    return "Sujets";
  }

  @Override
  public String links() {
    return "Liens";
  }

  @Override
  public String nothingYet() {
    return "Vous ne dites rien de vous pour l’instant\u00a0: quelques lignes suffisent pour qu’on"
        + " vous reconnaisse en vrai.";
  }

  @Override
  public String nothing() {
    return "Cette personne ne dit rien d’elle pour l’instant.";
  }

  @Override
  public String forMembers() {
    return "Ce que l’on dit de soi ici est d’abord pour les membres\u00a0: prenez un nom, et vous"
        + " le lirez.";
  }

  @Override
  public String shown(boolean all) {
    return all
        ? "Tout le monde peut lire ces lignes, avec ou sans nom."
        : "Seuls les membres lisent ces lignes.";
  }

  @Override
  public String edit() {
    return "modifier";
  }

  @Override
  public String editing() {
    return "Modifier ce que vous dites de vous";
  }

  @Override
  public String rename() {
    return "Changer de nom";
  }

  @Override
  public String nameLabel() {
    return "Nom";
  }

  @Override
  public String profileLabel() {
    return "Profil";
  }

  @Override
  public String glance(boolean blank, boolean all) {
    if (blank) return "rien encore";
    return all ? "visible de tout le monde" : "visible des membres";
  }

  @Override
  public String form() {
    return "VOTRE PROFIL";
  }

  @Override
  public String about() {
    return "Vous";
  }

  @Override
  public String speaksField() {
    return "Langues";
  }

  @Override
  public String topicsField() {
    return "Sujets";
  }

  @Override
  public String linksField() {
    return "Liens";
  }

  @Override
  public String shownField() {
    return "Visible";
  }

  @Override
  public String shownTo(boolean all) {
    return all ? "de tout le monde" : "des membres";
  }

  @Override
  public String aboutAside() {
    return "quelques lignes, en Markdown";
  }

  @Override
  public String speaksAside() {
    return "français, anglais, es…";
  }

  @Override
  public String topicsAside() {
    return "séparés par des virgules";
  }

  @Override
  public String linksAside() {
    return "https, mailto ou ssh";
  }

  @Override
  public String renaming() {
    return "CHANGER DE NOM";
  }

  @Override
  public String present() {
    return "Nom actuel";
  }

  @Override
  public String next() {
    return "Nouveau";
  }

  @Override
  public String trace() {
    return "Tout ce que vous avez écrit portera aussitôt le nouveau nom. Le journal garde les deux,"
        + " et les membres voient l’ancien sur votre page pendant "
        + Former.DAYS
        + " jours\u00a0: personne d’autre ne peut le prendre d’ici là. Vous pourrez changer à"
        + " nouveau dans "
        + Renaming.EVERY_DAYS
        + " jours.";
  }

  @Override
  public String take() {
    return "changer";
  }

  @Override
  public String renamed(String name) {
    return "Vous êtes désormais " + name + ", partout où vous avez écrit.";
  }

  @Override
  public String stored(boolean all, String address) {
    return "Enregistré. " + shown(all) + " Pour voir\u00a0: " + address + " profile";
  }

  @Override
  public String keptInForm() {
    return "Vos lignes sont gardées en brouillon\u00a0: à l’écran, D les retrouve.";
  }

  @Override
  public String noField(String typed, List<String> fields) {
    return "«\u00a0"
        + Echo.of(typed)
        + "\u00a0» n’est pas un champ d’un profil\u00a0: il y a "
        + Crowd.listed(fields, "et")
        + ", puis une ligne vide et le texte.";
  }

  @Override
  public String notOneOf(String field, List<String> choices) {
    return "«\u00a0" + field + "\u00a0» se dit " + Crowd.listed(choices, "ou") + ".";
  }
}
