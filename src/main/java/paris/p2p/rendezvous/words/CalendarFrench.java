package paris.p2p.rendezvous.words;

/** Calendars in French. */
record CalendarFrench() implements CalendarWords {
  @Override
  public String isNew() {
    return "nouveau";
  }

  @Override
  public String changed() {
    return "changé";
  }

  @Override
  public String older() {
    return "plus ancien";
  }

  @Override
  public String refused() {
    return "refusé";
  }

  @Override
  public String cancelled() {
    return "annulé";
  }

  @Override
  public String leftOut() {
    return "laissé";
  }

  @Override
  public String series(int dates, int off) {
    String all = dates <= 1 ? "série, " + dates + " date" : "série, " + dates + " dates";
    if (off == 0) return all;
    return all + (off == 1 ? ", 1 annulée" : ", " + off + " annulées");
  }

  @Override
  public String line(int line) {
    return "ligne " + line;
  }

  @Override
  public String more(int count) {
    return count == 1 ? "… et une autre ligne" : "… et " + number(count) + " autres lignes";
  }

  @Override
  public String summary(int isNew, int changed, int cancelled, int older, int refused, int same) {
    return counted(isNew, "nouveau", "nouveaux")
        + counted(changed, "changé", "changés")
        + counted(cancelled, "annulé", "annulés")
        + counted(older, "plus ancien qu’ici", "plus anciens qu’ici")
        + counted(refused, "refusé", "refusés")
        + (same == 0 ? "aucun déjà là" : same == 1 ? "1 déjà là" : number(same) + " déjà là")
        + ".";
  }

  private static String counted(int count, String one, String several) {
    if (count == 0) return "";
    return number(count) + " " + (count == 1 ? one : several) + ", ";
  }

  private static String number(int count) {
    return Numbers.grouped(count, '\u00a0');
  }

  @Override
  public String notYet(String command) {
    return "Rien n’est encore enregistré. Pour le faire\u00a0: " + command;
  }

  @Override
  public String stored() {
    return "C’est enregistré.";
  }

  @Override
  public String nothing() {
    return "Il n’y a rien à enregistrer.";
  }

  @Override
  public String gone() {
    return "n’a pas lieu, d’après l’agenda importé";
  }

  @Override
  public String file() {
    return "fichier ics";
  }

  @Override
  public String code() {
    return "QR";
  }

  @Override
  public String filter() {
    return "filtrer";
  }

  @Override
  public String fileTitle() {
    return "Dans votre agenda";
  }

  @Override
  public String howToGet(String address, long event) {
    return """
    Cet événement, en fichier que tout agenda sait lire\u00a0:

        %1$s event %2$d --ics > rendezvous.ics

    %3$s\
    """
        .formatted(address, event, howToGet(address));
  }

  @Override
  public String howToGet(String address) {
    return """
    L’agenda entier, l’année passée et tout ce qui est prévu\u00a0:

        %1$s events.ics > agenda.ics

    Importez-le dans votre agenda. Importé de nouveau plus tard, il met à jour ce qui a changé et ne double rien\u00a0; les séries, les annulations et les déplacements y sont.

    Sans clé ni question, chaque matin par exemple\u00a0:

        %2$s events.ics > agenda.ics\
    """
        .formatted(address, Keyless.address(address));
  }

  @Override
  public String scan() {
    return "Visez ce code avec l’appareil photo du téléphone\u00a0: il propose d’ajouter"
        + " l’événement à votre agenda.";
  }

  @Override
  public String codeIsShort() {
    return "Cette fenêtre est petite\u00a0: le code ne dit pas tout. Agrandissez-la, et il en dira"
        + " plus.";
  }

  @Override
  public String tooSmall(int columns, int rows) {
    return "Cette fenêtre est trop petite pour le code\u00a0: il lui faut "
        + columns
        + " colonnes et "
        + rows
        + " lignes. Agrandissez-la, ou prenez le fichier avec i.";
  }

  @Override
  public String redraw() {
    return "dessiner autrement";
  }

  @Override
  public String allKinds() {
    return "tous genres";
  }
}
