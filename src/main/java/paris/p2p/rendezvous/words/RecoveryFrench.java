package paris.p2p.rendezvous.words;

import java.time.Instant;
import java.time.ZoneId;
import paris.p2p.rendezvous.people.Rebinding;

/** {@link RecoveryWords} in French. */
record RecoveryFrench() implements RecoveryWords {
  @Override
  public String label() {
    return "Secours";
  }

  @Override
  public String codes() {
    return "Codes de secours";
  }

  @Override
  public String left(int left, int of) {
    return left == 0 ? "il n’y en a pas" : "il en reste " + left + " sur " + of;
  }

  @Override
  public String what() {
    return "Votre clé se perd\u00a0? Avec une autre, donnez un de ces codes\u00a0: cette autre clé"
        + " est alors la vôtre, et votre nom avec. Chaque code ne sert qu’une fois.";
  }

  @Override
  public String made(String day) {
    return "Faits le " + day + ".";
  }

  @Override
  public String voids(int left) {
    return left == 1
        ? "En faire de nouveaux annule celui qui reste."
        : "En faire de nouveaux annule les " + left + " qui restent.";
  }

  @Override
  public String make() {
    return "faire de nouveaux codes";
  }

  @Override
  public String onlyNow() {
    return "montrés cette seule fois";
  }

  @Override
  public String keepThem() {
    return "Si votre clé se perd, un de ces codes rend votre nom à une autre. Notez-les ailleurs"
        + " que sur cette machine.";
  }

  @Override
  public String others(String address) {
    return address + " recovery new en fait d’autres, et ceux-ci ne valent plus.";
  }

  @Override
  public String written() {
    return "c’est noté";
  }

  @Override
  public String recoverPlace() {
    return "clé perdue\u00a0: revenir avec un code de secours";
  }

  @Override
  public String recoverWay() {
    return "Vous aviez un nom ici, et votre clé est perdue\u00a0?";
  }

  @Override
  public String lost() {
    return "clé perdue";
  }

  @Override
  public String recover() {
    return "Clé perdue";
  }

  @Override
  public String recoverHelp() {
    return "Un de vos codes de secours fait de la clé de cette session la vôtre\u00a0: vous"
        + " retrouvez votre nom et tout ce qui va avec.";
  }

  @Override
  public String code() {
    return "Code";
  }

  @Override
  public String give() {
    return "donner ce code";
  }

  @Override
  public String later() {
    return "plus tard";
  }

  @Override
  public String noCode() {
    return "Pas de code\u00a0? Deux personnes de l’organisation peuvent donner cette clé à votre"
        + " nom, après trois jours d’attente. Faites-vous reconnaître d’elles, et dites-leur son"
        + " empreinte\u00a0:";
  }

  @Override
  public String welcomeBack(String name, int left) {
    return "Bon retour, " + name + "\u00a0! Cette clé est la vôtre. " + remaining(left);
  }

  private static String remaining(int left) {
    return switch (left) {
      case 0 -> "C’était le dernier code\u00a0: faites-en d’autres.";
      case 1 -> "Il reste un code.";
      default -> "Il reste " + left + " codes.";
    };
  }

  @Override
  public String afterJoining(String address) {
    return "Si votre clé se perd un jour\u00a0: "
        + address
        + " recovery new donne des codes de secours, à noter ailleurs.";
  }

  @Override
  public String status(int left, int of, String address) {
    return left == 0
        ? "Pas de code de secours\u00a0: " + address + " recovery new en fait."
        : "Codes de secours\u00a0: " + left(left, of) + ".";
  }

  @Override
  public String shownOnce() {
    return "Montrés cette seule fois\u00a0: notez-les ailleurs que sur cette machine. Chacun sert"
        + " une fois, et les anciens ne valent plus.";
  }

  @Override
  public String rebindings() {
    return "clés à rendre";
  }

  @Override
  public String how() {
    return "Qui a perdu toutes ses clés et n’a plus de code peut recevoir une clé de"
        + " l’organisation. Une personne le demande, une autre donne son accord, puis trois"
        + " jours passent\u00a0: qui est en cause l’apprend aussitôt et peut l’arrêter. Le"
        + " journal dit tout.";
  }

  @Override
  public String noneAsked() {
    return "Aucune clé n’est demandée en ce moment.";
  }

  @Override
  public String askForOne() {
    return "Demander une clé pour quelqu’un";
  }

  @Override
  public String state(Rebinding it, Rebinding.State state, Dates dates, ZoneId zone) {
    return switch (state) {
      case ASKED -> "attend un accord";
      case WAITING -> "peut s’arrêter jusqu’au " + day(it.due().orElseThrow(), dates, zone);
      case READY -> "la clé est attendue";
      case BOUND -> "rendue";
      case STOPPED -> "arrêtée";
      case LAPSED -> "sans suite";
    };
  }

  private static String day(Instant at, Dates dates, ZoneId zone) {
    return dates.day(at.atZone(zone).toLocalDate()).replaceFirst("^\\S+ ", "");
  }

  @Override
  public String askedBy(String name) {
    return "demandée par " + name;
  }

  @Override
  public String agreedBy(String name) {
    return "avec l’accord de " + name;
  }

  @Override
  public String yours() {
    return "Qui tient cette clé aurait votre nom. Si ce n’est pas vous, arrêtez-la.";
  }

  @Override
  public String agree() {
    return "Donner votre accord";
  }

  @Override
  public String stop() {
    return "L’arrêter\u00a0: la clé ne sera pas donnée";
  }

  @Override
  public Asking asking() {
    return new Asking(
        "Rendre une clé",
        "Pour qui a perdu toutes les siennes et n’a plus de code. Une autre personne de"
            + " l’organisation doit donner son accord, puis trois jours passent\u00a0: qui est en"
            + " cause l’apprend et peut l’arrêter. Le journal dira votre raison.",
        "demander",
        "Demandé\u00a0: il faut à présent un autre accord.");
  }

  @Override
  public Asking agreeing() {
    return new Asking(
        "Donner votre accord",
        "Voyez par vous-même que c’est bien cette personne, de vive voix si possible, et comparez"
            + " l’empreinte avec elle. Le journal dira votre raison.",
        "donner mon accord",
        "Accord donné\u00a0: trois jours à attendre, puis la clé peut venir.");
  }

  @Override
  public Asking stopping(boolean own) {
    return new Asking(
        "Arrêter",
        own
            ? "Cette clé ne sera pas la vôtre. Un mot pour le journal, si vous voulez."
            : "Cette clé ne sera pas donnée. Le journal dira votre raison.",
        "arrêter",
        "Arrêté\u00a0: la clé ne sera pas donnée.");
  }

  @Override
  public String name() {
    return "Nom";
  }

  @Override
  public String key() {
    return "Clé";
  }

  @Override
  public String asked(long id, String name) {
    return "Demandé pour "
        + name
        + ", sous le numéro "
        + id
        + "\u00a0: il faut à présent un autre accord.";
  }
}
