package paris.p2p.rendezvous.words;

import java.util.Optional;
import paris.p2p.rendezvous.text.Dropped;

/** The one-shot commands, in French. */
final class CommandsFrench implements CommandWords {
  @Override
  public Manual manual(Verb verb) {
    return ManualFrench.of(verb);
  }

  @Override
  public String helpHead(String community) {
    return community
        + " par ssh. Sans commande, l’écran entier\u00a0; avec une commande, une réponse en texte.";
  }

  @Override
  public String helpFoot(String address) {
    return address
        + " help COMMAND donne les options et des exemples. --json parle aux programmes\u00a0; avec"
        + " guest@ devant l’hôte, ni clé ni question, mais on ne peut que lire.";
  }

  @Override
  public String hostKey() {
    return "La clé de ce hub\u00a0; vue d’ici elle ne prouve rien, comparez-la à ce que la"
        + " communauté publie ailleurs.";
  }

  @Override
  public String examples() {
    return "Exemples";
  }

  @Override
  public String usage(String address, Verb verb) {
    return "Usage\u00a0: " + address + " " + verb.usage();
  }

  @Override
  public String noScreen() {
    return "L’écran du hub veut un terminal, avec un TERM autre que dumb, et il n’y en a pas ici."
        + " Pour en avoir un\u00a0:";
  }

  @Override
  public String withoutScreen(String verbs) {
    return "Sans écran, demandez une chose à la fois\u00a0: " + verbs + ".";
  }

  @Override
  public String unknownCommand(String typed, Optional<Verb> nearest, String address) {
    return "Il n’y a pas de commande «\u00a0"
        + Echo.of(typed)
        + "\u00a0»"
        + nearest.map(verb -> ", mais peut-être vouliez-vous " + verb.tag()).orElse("")
        + ("\u00a0: " + address + " help les donne toutes.");
  }

  @Override
  public String incomplete() {
    return "Il manque quelque chose à cette commande.";
  }

  @Override
  public String oneTooMany(String word) {
    return "«\u00a0" + Echo.of(word) + "\u00a0» est de trop dans cette commande.";
  }

  @Override
  public String unknownOption(String option) {
    return "Cette commande n’a pas d’option " + Echo.of(option) + ".";
  }

  @Override
  public String valueOf(String option, boolean wanted) {
    return wanted
        ? "Il manque une valeur après " + option + "."
        : "L’option " + option + " se passe de valeur.";
  }

  @Override
  public String badLimit(String typed) {
    return "«\u00a0" + Echo.of(typed) + "\u00a0» n’est pas un nombre de 1 à 1000.";
  }

  @Override
  public String badSeparator(String typed) {
    return "«\u00a0"
        + Echo.of(typed)
        + "\u00a0» ne sépare pas les cases d’un tableur\u00a0: prenez ; ou , ou tab.";
  }

  @Override
  public String yesOrNo(String typed) {
    return "«\u00a0" + Echo.of(typed) + "\u00a0» n’est ni yes, ni maybe, ni no.";
  }

  @Override
  public String notAlong(String typed) {
    return "«\u00a0"
        + Echo.of(typed)
        + "\u00a0» ne dit pas combien vous accompagnent\u00a0: +2, par"
        + " exemple, après yes ou maybe.";
  }

  @Override
  public String badLanguage(String typed) {
    return "«\u00a0" + Echo.of(typed) + "\u00a0» n’est ni fr ni en.";
  }

  @Override
  public String readOnly() {
    return "Avec guest@ on ne fait que lire\u00a0: pour prendre part, revenez avec votre clé, sans"
        + " guest@ (ssh-keygen -t ed25519 en fait une).";
  }

  @Override
  public String sorry() {
    return "Quelque chose a cassé de notre côté, pardon\u00a0: réessayez dans un moment\u00a0; la"
        + " panne est notée.";
  }

  @Override
  public String typeNow() {
    return "Tapez ou collez votre texte\u00a0: Ctrl-D seul sur une ligne le termine, Ctrl-C"
        + " abandonne.";
  }

  @Override
  public String givenUp() {
    return "Abandonné\u00a0: rien n’a changé.";
  }

  @Override
  public String piped(String address) {
    return "Rien n’a été fait\u00a0: les commandes ne sont pas lues sur l’entrée standard,"
        + " mettez-en une sur la ligne, comme "
        + address
        + " events.";
  }

  @Override
  public String tooMuch(int kilobytes) {
    return "Ce texte dépasse "
        + kilobytes
        + " Ko, bien plus que ce qui tient ici\u00a0: coupez-le en plusieurs messages.";
  }

  @Override
  public String notKept(Dropped dropped) {
    return DroppedFrench.sentence(dropped);
  }

  @Override
  public String notUtf8() {
    return "Ce texte n’est pas en UTF-8\u00a0: convertissez-le, par exemple avec iconv -f latin1 -t"
        + " utf-8, et renvoyez-le.";
  }
}
