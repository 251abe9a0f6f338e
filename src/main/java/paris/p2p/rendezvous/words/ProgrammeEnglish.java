package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.events.ItemKind;
import paris.p2p.rendezvous.text.Language;

/** Programmes in English. */
record ProgrammeEnglish() implements ProgrammeWords {
  @Override
  public String programme() {
    return "Programme";
  }

  @Override
  public String titleToCome() {
    return "title to come";
  }

  @Override
  public String timeToCome() {
    return "time to be announced";
  }

  @Override
  public String openSlot() {
    return "open slot";
  }

  @Override
  public String howToPropose() {
    return "t to propose a talk";
  }

  @Override
  public String everywhere() {
    return "No place named";
  }

  @Override
  public String filter() {
    return "filter";
  }

  @Override
  public String showAll() {
    return "show all";
  }

  @Override
  public String onlyShow() {
    return "Only show";
  }

  @Override
  public String byDay() {
    return "Day";
  }

  @Override
  public String byKind() {
    return "Kind";
  }

  @Override
  public String byStage() {
    return "Place";
  }

  @Override
  public String byLanguage() {
    return "Language";
  }

  @Override
  public String narrowed() {
    return "Only";
  }

  @Override
  public String nothingMatches() {
    return "Nothing in the programme matches this filter: F shows all.";
  }

  @Override
  public String with() {
    return "With";
  }

  @Override
  public String theirTalks() {
    return "all their talks ↵";
  }

  @Override
  public String slides() {
    return "Slides";
  }

  @Override
  public String video() {
    return "Video";
  }

  @Override
  public String browse() {
    return "talks";
  }

  @Override
  public String talks() {
    return "Talks: who spoke about what";
  }

  @Override
  public String seek() {
    return "Search";
  }

  @Override
  public String seekExample() {
    return "a subject, a name";
  }

  @Override
  public String noTalks() {
    return "No talk has been announced yet: t proposes one.";
  }

  @Override
  public String open() {
    return "read";
  }

  @Override
  public String leave() {
    return "back";
  }

  @Override
  public String kind(ItemKind kind) {
    return switch (kind) {
      case TALK -> "talk";
      case WORKSHOP -> "workshop";
      case MEETUP -> "meet-up";
      case PROJECTION -> "screening";
      case STAND -> "stand";
      case PARTY -> "party";
      case HACKATHON -> "hackathon";
      case OTHER -> "other";
    };
  }

  @Override
  public String day(int number) {
    return "Day " + number;
  }

  @Override
  public String shown(int shown, int all) {
    return shown + " of " + all;
  }

  @Override
  public String language(Language language) {
    return language == Language.FR ? "French" : "English";
  }

  @Override
  public String count(int talks) {
    return talks == 1 ? "1 talk" : talks + " talks";
  }

  @Override
  public String nothingFound(String words) {
    return "No talk is about “" + words + "”: try a shorter word.";
  }

  @Override
  public String noneYet() {
    return "No talk has been announced yet: the next one may be yours.";
  }
}
