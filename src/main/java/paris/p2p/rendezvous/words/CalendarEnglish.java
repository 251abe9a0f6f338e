package paris.p2p.rendezvous.words;

/** Calendars in English. */
record CalendarEnglish() implements CalendarWords {
  @Override
  public String isNew() {
    return "new";
  }

  @Override
  public String changed() {
    return "changed";
  }

  @Override
  public String older() {
    return "older";
  }

  @Override
  public String refused() {
    return "refused";
  }

  @Override
  public String cancelled() {
    return "called off";
  }

  @Override
  public String leftOut() {
    return "left out";
  }

  @Override
  public String series(int dates, int off) {
    String all = dates == 1 ? "series, 1 date" : "series, " + dates + " dates";
    return off == 0 ? all : all + ", " + off + " called off";
  }

  @Override
  public String line(int line) {
    return "line " + line;
  }

  @Override
  public String more(int count) {
    return count == 1 ? "… and one more line" : "… and " + number(count) + " more lines";
  }

  @Override
  public String summary(int isNew, int changed, int cancelled, int older, int refused, int same) {
    return counted(isNew, "new")
        + counted(changed, "changed")
        + counted(cancelled, "called off")
        + counted(older, "older than here")
        + counted(refused, "refused")
        + (same == 0 ? "none here already" : number(same) + " here already")
        + ".";
  }

  private static String counted(int count, String what) {
    return count == 0 ? "" : number(count) + " " + what + ", ";
  }

  private static String number(int count) {
    return Numbers.grouped(count, ',');
  }

  @Override
  public String notYet(String command) {
    return "Nothing is stored yet. To do so: " + command;
  }

  @Override
  public String stored() {
    return "It is stored.";
  }

  @Override
  public String nothing() {
    return "There is nothing to store.";
  }

  @Override
  public String gone() {
    return "does not take place, says the imported calendar";
  }

  @Override
  public String file() {
    return "ics file";
  }

  @Override
  public String code() {
    return "QR";
  }

  @Override
  public String filter() {
    return "filter";
  }

  @Override
  public String fileTitle() {
    return "In your calendar";
  }

  @Override
  public String howToGet(String address, long event) {
    return """
    This event, as a file that every calendar reads:

        %1$s event %2$d --ics > rendezvous.ics

    %3$s\
    """
        .formatted(address, event, howToGet(address));
  }

  @Override
  public String howToGet(String address) {
    return """
    The whole agenda, the past year and all that is planned:

        %1$s events.ics > agenda.ics

    Import it into your calendar. Imported again later, it brings what has changed up to date and doubles nothing; series, cancellations and moves are in it.

    Without a key or a question, each morning say:

        %2$s events.ics > agenda.ics\
    """
        .formatted(address, Keyless.address(address));
  }

  @Override
  public String scan() {
    return "Point your phone’s camera at this code: it offers to add the event to your calendar.";
  }

  @Override
  public String codeIsShort() {
    return "This window is small: the code does not say everything. Make it larger, and it will say"
        + " more.";
  }

  @Override
  public String tooSmall(int columns, int rows) {
    return "This window is too small for the code, which needs "
        + columns
        + " columns and "
        + rows
        + " rows. Make it larger, or take the file with i.";
  }

  @Override
  public String redraw() {
    return "draw differently";
  }

  @Override
  public String allKinds() {
    return "all kinds";
  }
}
