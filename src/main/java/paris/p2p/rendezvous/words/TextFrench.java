package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;

/** {@link TextWords} in French. */
record TextFrench() implements TextWords {
  @Override
  public String title(String slug) {
    return switch (slug) {
      case "values" -> "Nos valeurs";
      case "conduct" -> "Code de conduite";
      default -> "Présentation";
    };
  }

  @Override
  public String empty() {
    return "Ce texte attend ses premiers mots.";
  }

  @Override
  public String edit() {
    return "modifier";
  }

  @Override
  public String history() {
    return "versions";
  }

  @Override
  public String takeUp() {
    return "reprendre ce texte";
  }

  @Override
  public String versions(String title) {
    return "VERSIONS · " + title;
  }

  @Override
  public String count(int count) {
    return count == 1 ? "1 version" : count + " versions";
  }

  @Override
  public String founding() {
    return "texte fondateur";
  }

  @Override
  public String signs(int count) {
    return Numbers.grouped(count, '\u00a0') + " signes";
  }

  @Override
  public String version(String author, String ago) {
    return "Version " + author + ", " + ago;
  }

  @Override
  public String foundingVersion(String ago) {
    return "Texte fondateur, " + ago;
  }

  @Override
  public String editing(String title) {
    return "MODIFIER · " + title;
  }

  @Override
  public String tongue(Language language) {
    return language == Language.FR ? "en français" : "en anglais";
  }

  @Override
  public String otherTongue(Language language) {
    return language == Language.FR ? "en français" : "en anglais";
  }
}
