package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;

/** {@link TextWords} in English. */
record TextEnglish() implements TextWords {
  @Override
  public String title(String slug) {
    return switch (slug) {
      case "values" -> "Our values";
      case "conduct" -> "Code of conduct";
      default -> "Presentation";
    };
  }

  @Override
  public String empty() {
    return "This text waits for its first words.";
  }

  @Override
  public String edit() {
    return "edit";
  }

  @Override
  public String history() {
    return "versions";
  }

  @Override
  public String takeUp() {
    return "edit from this one";
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
    return "founding text";
  }

  @Override
  public String signs(int count) {
    return Numbers.grouped(count, ',') + " signs";
  }

  @Override
  public String version(String author, String ago) {
    return "Version by " + author + ", " + ago;
  }

  @Override
  public String foundingVersion(String ago) {
    return "Founding text, " + ago;
  }

  @Override
  public String editing(String title) {
    return "EDIT · " + title;
  }

  @Override
  public String tongue(Language language) {
    return language == Language.FR ? "in French" : "in English";
  }

  @Override
  public String otherTongue(Language language) {
    return language == Language.FR ? "in French" : "in English";
  }
}
