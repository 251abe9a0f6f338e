package paris.p2p.rendezvous.words;

import java.util.Set;
import paris.p2p.rendezvous.text.Language;

/** The organiser's form in English. */
record EventFormEnglish() implements EventFormWords {
  @Override
  public String adding() {
    return "New event";
  }

  @Override
  public String editing() {
    return "Edit the event";
  }

  @Override
  public String duplicating() {
    return "Duplicate the event";
  }

  @Override
  public String startsFrom() {
    return "starting from: talk, evening";
  }

  @Override
  public String title() {
    return "Title";
  }

  @Override
  public String kind() {
    return "Kind";
  }

  @Override
  public String when() {
    return "When";
  }

  @Override
  public String place() {
    return "Place";
  }

  @Override
  public String address() {
    return "Address";
  }

  @Override
  public String places() {
    return "Places";
  }

  @Override
  public String languages() {
    return "Languages";
  }

  @Override
  public String text(Language language) {
    return language == Language.FR ? "Text FR" : "Text EN";
  }

  @Override
  public String whenExample() {
    return "9 Dec 7pm, next Wednesday…";
  }

  @Override
  public String unlimited() {
    return "as many as come";
  }

  @Override
  public String spoken(Set<Language> languages) {
    if (languages.size() > 1) return "FR + EN";
    return languages.contains(Language.EN) ? "EN" : "FR";
  }

  @Override
  public String added(String title) {
    return "In the agenda: “" + title + "”";
  }

  @Override
  public String changed(String title) {
    return "Saved: “" + title + "”";
  }

  @Override
  public String overtaken() {
    return "Somebody else has changed this event meanwhile. Nothing you wrote is lost: Ctrl-S again"
        + " saves it over theirs, Esc goes to see theirs.";
  }
}
