package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;

/** What is said to organisers who arrange a programme. */
public interface ItemWords {
  /** What an organiser’s key does that opens the programme for editing. */
  String arrange();

  /** A programme without a line, to an organiser. */
  String noItems();

  /** A date that nobody gave a programme of its own. */
  String followsUsual();

  /** Some lines are before the event, or after it: it was moved or shortened. */
  String outside();

  String add();

  String edit();

  String remove();

  /** Undoes the taking out. */
  String putBack();

  /** What both keys do that move a line, in one word. */
  String move();

  String earlier();

  String later();

  /** Makes an open slot of a line again. */
  String reopen();

  /** What the key does that opens the usual programme of the series. */
  String usual();

  /** Above it. */
  String usualTitle();

  /** Which dates change with it. */
  String whoFollows();

  String adding();

  String editing();

  String titleField();

  String titleEnField();

  /** Beside the title in English, which may be left empty. */
  String ifOther();

  String kindField();

  /** Whether it is an open slot. */
  String slotField();

  String dayField();

  String whenField();

  String stageField();

  String languagesField();

  String speakersField();

  /** How a time can be typed. */
  String whenExample();

  String speakersExample();

  String stageExample();

  String yes();

  String no();

  String noLanguage();

  /** Somebody else gave that answer meanwhile; it may be none. */
  String became(String answer);

  /** Somebody else gave another answer meanwhile. */
  String becameOther();

  /** Something has been taken out; the key that undoes it. */
  String removed(String title);

  String putBackAgain(String title);

  String reopened();

  String text(Language language);
}
