package paris.p2p.rendezvous.words;

/** What is said about calendar files and codes for phones. */
public interface CalendarWords {
  /** In a list of what a file brings: it is not in the agenda yet. */
  String isNew();

  /** The agenda says something else, less recently. */
  String changed();

  /** The agenda says something else, more recently. */
  String older();

  /** It cannot be taken in. */
  String refused();

  /** It takes place here and is called off. */
  String cancelled();

  /** A part of the file that is left out, without which the rest is taken. */
  String leftOut();

  /** How many dates a series comes with, and how many of it do not take place. */
  String series(int dates, int off);

  /** Where in the file something begins. */
  String line(int line);

  /** So many more things of the list are not shown. */
  String more(int count);

  /** What the whole list comes to. */
  String summary(int isNew, int changed, int cancelled, int older, int refused, int same);

  /** Nothing is stored yet, and how it would be: {@code command} does so. */
  String notYet(String command);

  /** All that the list calls new or changed is stored. */
  String stored();

  /** There is nothing to store. */
  String nothing();

  /** The reason of a date that a calendar does not have any more, or cancels without one. */
  String gone();

  /** Keys. */
  String file();

  String code();

  String filter();

  /** The heading of the page that tells how to get a file of the agenda. */
  String fileTitle();

  /** How the whole agenda, and one event, get into a calendar; Markdown. */
  String howToGet(String address, long event);

  /** The same without an event at hand. */
  String howToGet(String address);

  /** Beside the code: what it is good for. */
  String scan();

  /** The code holds less than all of it. */
  String codeIsShort();

  /** The window is too small for the code: how large it must be. */
  String tooSmall(int columns, int rows);

  /** Draws the code with other signs. */
  String redraw();

  /** Beside the heading: of all kinds. */
  String allKinds();
}
