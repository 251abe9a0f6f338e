package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.people.Activity;

/** {@link SessionWords} in French. */
record SessionsFrench() implements SessionWords {
  @Override
  public String label() {
    return "Sessions";
  }

  @Override
  public String glance(int count) {
    return count < 2 ? "celle-ci, et aucune autre" : count + " ouvertes, dont celle-ci";
  }

  @Override
  public String title() {
    return "VOS SESSIONS";
  }

  @Override
  public String count(int count) {
    return count < 2 ? count + " ouverte" : count + " ouvertes";
  }

  @Override
  public String needsKey() {
    return "Sans clé SSH, rien ne dit quelles sessions sont les vôtres\u00a0: il n’y a rien ici.";
  }

  @Override
  public String onlyYou() {
    return "Vous seul·e voyez cela, et d’où vient une session n’est gardé que tant qu’elle dure."
        + " Entrée ferme celle qui est choisie.";
  }

  @Override
  public String used(Activity activity) {
    int screens = activity.screens();
    int commands = activity.commands();
    String first = screens == 0 ? "" : screens + (screens == 1 ? " écran" : " écrans");
    String second = commands == 0 ? "" : commands + (commands == 1 ? " commande" : " commandes");
    if (first.isEmpty() && second.isEmpty()) return "rien d’ouvert";
    return first + (first.isEmpty() || second.isEmpty() ? "" : ", ") + second;
  }

  @Override
  public String thisOne() {
    return "cette session";
  }

  @Override
  public String idle(String age) {
    return "sans un geste depuis " + age;
  }

  @Override
  public String from(String address) {
    return "depuis " + address;
  }

  @Override
  public String key(String shortened) {
    return "clé " + shortened;
  }

  @Override
  public String surely() {
    return "Entrée encore une fois la ferme.";
  }

  @Override
  public String leaveInstead() {
    return "C’est celle où vous êtes\u00a0: elle se ferme quand vous partez.";
  }

  @Override
  public String notThisOne() {
    return "C’est la session d’où vient cette commande\u00a0: elle se ferme avec elle.";
  }

  @Override
  public String others(int count) {
    return count == 1 ? "Fermer l’autre" : "Fermer les " + count + " autres";
  }

  @Override
  public String ended(int count) {
    return switch (count) {
      case 0 -> "Il n’y avait pas d’autre session à fermer.";
      case 1 -> "Une session fermée.";
      default -> count + " sessions fermées.";
    };
  }
}
