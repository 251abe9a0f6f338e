package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.events.ItemKind;
import paris.p2p.rendezvous.text.Language;

/** What programmes say, and who spoke about what. */
public interface ProgrammeWords {
  /** Above the lines of a programme. */
  String programme();

  /** In place of a title that is not known yet. */
  String titleToCome();

  /** Said of a line without a time. */
  String timeToCome();

  /** In place of the title of a slot that waits for a proposal. */
  String openSlot();

  /** Beside an open slot: what to press. */
  String howToPropose();

  /** Above what has no stage of its own, or none yet. */
  String everywhere();

  /** What the key does that narrows the programme. */
  String filter();

  String showAll();

  /** Above the choices of the filter. */
  String onlyShow();

  /** Above the days in the filter. */
  String byDay();

  String byKind();

  String byStage();

  String byLanguage();

  /** Before the words of the active filter. */
  String narrowed();

  /** The active filter leaves nothing. */
  String nothingMatches();

  /** Above those who speak. */
  String with();

  /** What choosing a speaker leads to. */
  String theirTalks();

  String slides();

  String video();

  /** What the key does that leads to who spoke about what. */
  String browse();

  /** The page of all talks. */
  String talks();

  /** Beside what is typed there. */
  String seek();

  String seekExample();

  /** None was ever announced. */
  String noTalks();

  /** What Enter does with a talk. */
  String open();

  String leave();

  String kind(ItemKind kind);

  /** How long it takes: {@code 15 min}, {@code 1 h 30}. */
  default String length(int minutes) {
    int hours = minutes / 60;
    int rest = minutes % 60;
    if (hours == 0) return rest + "\u00a0min";
    return hours + "\u00a0h" + (rest == 0 ? "" : "\u00a0" + (rest < 10 ? "0" : "") + rest);
  }

  /** A day of an event whose date does not matter, counted from 1. */
  String day(int number);

  /** How many lines of how many are shown. */
  String shown(int shown, int all);

  String language(Language language);

  /** How many talks. */
  String count(int talks);

  /** No talk holds all these words. */
  String nothingFound(String words);

  /** To a command that found no talk at all. */
  String noneYet();
}
