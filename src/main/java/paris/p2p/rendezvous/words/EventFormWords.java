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

  String added(String title);

  String changed(String title);

  /** Somebody else saved this event since; saving again would replace what they saved. */
  String overtaken();
}
