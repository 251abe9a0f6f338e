package paris.p2p.rendezvous.words;

/** {@link PeersWords} in French. */
record PeersFrench() implements PeersWords {
  @Override
  public String online() {
    return "EN LIGNE";
  }

  @Override
  public String count(int screens) {
    return screens == 1 ? "1 présence" : screens + " présences";
  }

  @Override
  public String unnamed(int count) {
    return count == 1 ? "1 visite sans nom" : count + " visites sans nom";
  }

  @Override
  public String nobody() {
    return "Personne n’a de nom ici, pour l’instant.";
  }

  @Override
  public String you() {
    return "VOUS";
  }

  @Override
  public String whatWeKnow() {
    return "tout ce que le hub sait de vous";
  }

  @Override
  public String name() {
    return "Nom";
  }

  @Override
  public String role() {
    return "Rôle";
  }

  @Override
  public String key() {
    return "Clé";
  }

  @Override
  public String user() {
    return "Connexion";
  }

  @Override
  public String joined() {
    return "Depuis";
  }

  @Override
  public String noName() {
    return "aucun encore";
  }

  @Override
  public String noKey() {
    return "aucune\u00a0: le hub ne garde rien de vous";
  }

  @Override
  public String signedNow() {
    return "cette visite";
  }

  @Override
  public String byUser(String user) {
    return user.isBlank() ? "sans nom d’utilisateur" : user + "@, ce qui n’identifie personne";
  }

  @Override
  public String promised() {
    return "Le code est bon\u00a0: vous organiserez dès que vous aurez un nom.";
  }

  @Override
  public String chooseName() {
    return "Choisir votre nom, pour écrire et dire que vous venez";
  }

  @Override
  public String getKey() {
    return "Obtenir une clé SSH, pour écrire et dire que vous venez";
  }

  @Override
  public String giveCode() {
    return "Donner le code de premier organisateur, de première organisatrice";
  }

  @Override
  public String hub() {
    return "LE HUB";
  }

  @Override
  public String hostKey() {
    return "Clé du hub";
  }

  @Override
  public String address() {
    return "Adresse";
  }

  @Override
  public String version() {
    return "Version";
  }

  @Override
  public String proves() {
    return "Lue ici, cette empreinte ne prouve rien\u00a0: comparez-la à celle publiée ailleurs.";
  }

  @Override
  public String madeUp() {
    return "Ceci est une démonstration\u00a0: ces personnes, ces fils et ces soirées sont"
        + " inventés.";
  }
}
