package paris.p2p.rendezvous.words;

import java.util.Optional;

/** {@link KeyWords} in French. */
record KeysFrench() implements KeyWords {
  @Override
  public String label() {
    return "Clés";
  }

  @Override
  public String glance(int keys) {
    return keys == 1 ? "une seule\u00a0: ajoutez-en une de secours" : keys + " clés";
  }

  @Override
  public String glanceNameless() {
    return "cette clé n’a pas encore de nom ici";
  }

  @Override
  public String glanceRevoked() {
    return "cette clé a été révoquée";
  }

  @Override
  public String place() {
    return "vos clés SSH";
  }

  @Override
  public String givePlace() {
    return "donner le code d’une autre de vos clés";
  }

  @Override
  public String revokedBadge() {
    return "clé révoquée";
  }

  @Override
  public String title() {
    return "VOS CLÉS";
  }

  @Override
  public String about() {
    return "Chacune de ces clés ouvre votre nom ici. Une clé perdue ou volée se révoque depuis une"
        + " autre\u00a0: gardez-en deux.";
  }

  @Override
  public String nameless() {
    return "Cette clé n’a pas encore de nom ici.";
  }

  @Override
  public String makeCode() {
    return "Ajouter une clé\u00a0: faire un code";
  }

  @Override
  public String haveName() {
    return "Vous avez déjà un nom ici\u00a0? Donner le code d’une autre de vos clés";
  }

  @Override
  public String haveNameBriefly() {
    return "j’ai déjà un nom";
  }

  @Override
  public String thisVisit() {
    return "✓ cette visite";
  }

  @Override
  public String added(long days) {
    return "ajoutée " + ago(days);
  }

  @Override
  public String seen(long days) {
    return "vue " + ago(days);
  }

  private static String ago(long days) {
    if (days <= 0) return "aujourd’hui";
    return days == 1 ? "hier" : "il y a " + days + " jours";
  }

  @Override
  public String keyTitle() {
    return "UNE CLÉ";
  }

  @Override
  public String callIt(boolean called) {
    return called ? "L’appeler autrement" : "Lui donner un nom, «\u00a0portable\u00a0»";
  }

  @Override
  public String revoke() {
    return "La révoquer\u00a0: elle ne fera plus que lire";
  }

  @Override
  public String surely(boolean own) {
    return own
        ? "C’est la clé de cette visite, qui se terminera. ↵ encore une fois la révoque."
        : "Ses sessions se terminent aussitôt. ↵ encore une fois la révoque.";
  }

  @Override
  public String revoked(String key) {
    return key + " n’est plus à vous, et ne fait plus que lire.";
  }

  @Override
  public String labelTitle() {
    return "Comment appeler cette clé\u00a0?";
  }

  @Override
  public String labelField() {
    return "Son nom";
  }

  @Override
  public String labelHelp() {
    return "Pour la reconnaître\u00a0: «\u00a0portable\u00a0», «\u00a0bureau\u00a0»,"
        + " «\u00a0YubiKey\u00a0». Personne d’autre ne le lit. 24 signes au plus\u00a0; vide,"
        + " il s’efface.";
  }

  @Override
  public String keepLabel() {
    return "garder";
  }

  @Override
  public String labelled(Optional<String> label) {
    return label
        .map(it -> "Cette clé s’appelle «\u00a0" + it + "\u00a0».")
        .orElse("Cette clé n’a plus de nom à elle.");
  }

  @Override
  public String later() {
    return "plus tard";
  }

  @Override
  public String codeTitle() {
    return "UN CODE POUR VOTRE AUTRE CLÉ";
  }

  @Override
  public String codeUntil(String hour) {
    return "jusqu’à " + hour;
  }

  @Override
  public String codeByCommand() {
    return "Depuis la machine où est l’autre clé, d’un trait\u00a0:";
  }

  @Override
  public String codeOnScreen() {
    return "Ou à l’écran\u00a0: entrez avec l’autre clé, puis Pairs (touche 6), «\u00a0Vous avez"
        + " déjà un nom ici\u00a0?\u00a0»";
  }

  @Override
  public String codeOnce() {
    return "Il sert une fois, et seulement le dernier fait. Ne le donnez à personne\u00a0: qui le"
        + " donne entre ici sous votre nom.";
  }

  @Override
  public String giveTitle() {
    return "Cette clé aussi est à vous";
  }

  @Override
  public String giveHelp() {
    return "Entrez avec la clé qui a déjà votre nom, Pairs (touche 6), «\u00a0Ce qui est à"
        + " vous\u00a0», «\u00a0Clés\u00a0», et faites-y un code. Majuscules, espaces et tirets ne"
        + " comptent pas. Vos brouillons vous suivent.";
  }

  @Override
  public String giveField() {
    return "Code";
  }

  @Override
  public String give() {
    return "donner le code";
  }

  @Override
  public String given(String name) {
    return "Bon retour, " + name + "\u00a0: cette clé est la vôtre aussi.";
  }
}
