package paris.p2p.rendezvous.words;

import java.time.ZonedDateTime;

/** {@link LeavingWords} in French. */
record LeavingFrench(Dates dates) implements LeavingWords {
  @Override
  public String someone() {
    return "quelqu’un qui est parti";
  }

  @Override
  public String data() {
    return "Vos données";
  }

  @Override
  public String dataGlance() {
    return "tout ce que le hub garde de vous, à emporter";
  }

  @Override
  public String dataTitle() {
    return "CE QUE LE HUB GARDE DE VOUS";
  }

  @Override
  public String dataHelp() {
    return "Tout est à vous, en un seul fichier JSON\u00a0: vos messages, réponses, brouillons,"
        + " réglages, clés, nouvelles reçues, et ce qui a été décidé à votre sujet. Depuis votre"
        + " terminal\u00a0:";
  }

  @Override
  public String dataNames() {
    return "Combien il y en a, sous les noms du fichier\u00a0:";
  }

  @Override
  public String leave() {
    return "Partir";
  }

  @Override
  public String leaveGlance() {
    return "tout effacer, pour de bon";
  }

  @Override
  public String leaveTitle() {
    return "partir";
  }

  @Override
  public String goes() {
    return "S’en vont\u00a0: votre nom, vos clés, réglages, brouillons et nouvelles, vos réponses"
        + " aux rendez-vous (qui attend prend votre place), vos signalements, ce que vous avez lu"
        + " et suivi, vos propositions à venir, les versions passées de vos messages.";
  }

  @Override
  public String keyGoes() {
    return "S’en va tout ce que le hub garde pour cette clé\u00a0: ses brouillons et ses réglages.";
  }

  @Override
  public String stays() {
    return "Restent, sans votre nom\u00a0: les textes écrits pour la communauté, les talks qui ont"
        + " eu lieu, et que des décisions ont été prises. Vos messages restent signés"
        + " «\u00a0quelqu’un qui est parti\u00a0», ou partent avec vous\u00a0: à vous de choisir."
        + " Ce que d’autres ont écrit de vous est à eux.";
  }

  @Override
  public String forGood() {
    return "Rien de cela ne revient. Votre nom redevient libre.";
  }

  @Override
  public String posts() {
    return "Messages";
  }

  @Override
  public String postsStay() {
    return "restent, sans mon nom";
  }

  @Override
  public String postsGo() {
    return "partent avec moi";
  }

  @Override
  public String name() {
    return "Votre nom";
  }

  @Override
  public String nameHelp(String name) {
    return "pour confirmer, écrivez " + name;
  }

  @Override
  public String erase() {
    return "tout effacer";
  }

  @Override
  public String letItBe() {
    return "rester";
  }

  @Override
  public String farewellTitle() {
    return "AU REVOIR";
  }

  @Override
  public String farewell() {
    return "C’est fait\u00a0: le hub ne sait plus qui vous êtes. Merci d’être venu·e.";
  }

  @Override
  public String goneBy(ZonedDateTime at) {
    return "Les derniers octets quittent le fichier de la base au plus tard le "
        + dates.day(at.toLocalDate())
        + " à "
        + at.getHour()
        + "\u00a0h\u00a0; les sauvegardes suivent leur propre durée.";
  }

  @Override
  public String sessionEnds() {
    return "Cette session se ferme dans quelques secondes. La porte reste ouverte.";
  }

  @Override
  public String surely(String command) {
    return "Rien n’est effacé encore. Pour le faire\u00a0: " + command;
  }

  @Override
  public String takeWords(String command) {
    return "Pour emporter aussi vos messages\u00a0: " + command;
  }
}
