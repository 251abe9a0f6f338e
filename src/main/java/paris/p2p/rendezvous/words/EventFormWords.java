package paris.p2p.rendezvous.words;

import java.util.Set;
import paris.p2p.rendezvous.text.Language;

/** What the organiser's form for an event says. */
public interface EventFormWords {
  String adding();

  String editing();

  String duplicating();

  /** What a new event starts from. */
  String startsFrom();

  /** What was typed last time is here again. */
  String resumed();

  /** What is typed is being kept. */
  String kept();

  String title();

  String kind();

  String when();

  String place();

  String address();

  String places();

  String languages();

  String text(Language language);

  /** How a date can be typed. */
  String whenExample();

  String unlimited();

  /** {@code FR + EN}. */
  String spoken(Set<Language> languages);

  /** A text of so many lines. */
  String written(int lines);

  String notWritten();

  /** How to come to write the text. */
  String howToWrite();

  String markdown();

  String save();

  String nextField();

  String change();

  String write();

  String preview();

  String backToForm();

  String keepAndLeave();

  /** Throws the draft away and starts anew. */
  String anew();

  String added(String title);

  String changed(String title);

  /** Somebody else saved this event since; saving again would replace what they saved. */
  String overtaken();

  /** Left with what was typed kept. */
  String draftKept();
}
