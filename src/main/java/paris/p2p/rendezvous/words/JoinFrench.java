package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.rules.KeyFault;

/** Joining, in French. */
final class JoinFrench implements JoinWords {
  @Override
  public String needsKey() {
    return "Pour écrire, il faut une clé SSH\u00a0; pour lire, rien.";
  }

  @Override
  public String refused(KeyFault fault) {
    return KeyFaultFrench.sentence(fault);
  }

  @Override
  public String onceAtHome() {
    return "une fois, chez vous";
  }

  @Override
  public String comeBack() {
    return "et revenez";
  }

  @Override
  public String readOn() {
    return "continuer la lecture";
  }

  @Override
  public String whoAreYou() {
    return "Qui êtes-vous\u00a0?";
  }

  @Override
  public String once() {
    return "une seule fois, ↵ valide";
  }

  @Override
  public String key() {
    return "Votre clé";
  }

  @Override
  public String keyAlone() {
    return "(elle seule vous identifie)";
  }

  @Override
  public String name() {
    return "Votre nom";
  }

  @Override
  public String free() {
    return "✓ libre";
  }

  @Override
  public String nameRule() {
    return "3 à 24 lettres, chiffres, - ou _\u00a0; c’est ainsi qu’on vous lira ici.";
  }

  @Override
  public String join() {
    return "prendre ce nom";
  }

  @Override
  public String later() {
    return "plus tard";
  }

  @Override
  public String welcome(String name) {
    return "Bienvenue, " + name + "\u00a0!";
  }

  @Override
  public String welcomeOrganiser(String name) {
    return "Bienvenue, " + name + "\u00a0: l’organisation du hub est à vous.";
  }

  @Override
  public String promised() {
    return "Votre clé a donné le premier code\u00a0: un nom, et l’organisation du hub est à vous.";
  }

  @Override
  public String claimTitle() {
    return "Le premier code";
  }

  @Override
  public String claimHelp() {
    return "La console du hub l’affiche à son démarrage, tant que personne n’organise. Qui le"
        + " donne en reçoit l’organisation.";
  }

  @Override
  public String code() {
    return "Code";
  }

  @Override
  public String claim() {
    return "donner le code";
  }

  @Override
  public String claimed() {
    return "L’organisation du hub est à vous.";
  }
}
