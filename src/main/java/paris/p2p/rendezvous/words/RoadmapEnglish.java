package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.community.StepState;
import paris.p2p.rendezvous.text.Language;

/** {@link RoadmapWords} in English. */
record RoadmapEnglish() implements RoadmapWords {
  @Override
  public String title() {
    return "ROADMAP";
  }

  @Override
  public String tally(int done, int underWay) {
    return done + " done · " + underWay + " under way";
  }

  @Override
  public String state(StepState state) {
    return switch (state) {
      case TO_DO -> "to do";
      case UNDER_WAY -> "under way";
      case DONE -> "done";
    };
  }

  @Override
  public String since(int year) {
    return "since " + year;
  }

  @Override
  public String sinceDay(String day) {
    return "since " + day;
  }

  @Override
  public String posts(int count) {
    return count + (count == 1 ? " post at the forum" : " posts at the forum");
  }

  @Override
  public String noPosts() {
    return "Nobody talks about it yet: open the discussion.";
  }

  @Override
  public String discuss() {
    return "discuss";
  }

  @Override
  public String read() {
    return "↵ read and answer";
  }

  @Override
  public String begin() {
    return "↵ discuss";
  }

  @Override
  public String none() {
    return "The road is yet to be drawn.";
  }

  @Override
  public String edit() {
    return "edit";
  }

  @Override
  public String add() {
    return "add";
  }

  @Override
  public String up() {
    return "move up";
  }

  @Override
  public String move() {
    return "move";
  }

  @Override
  public String down() {
    return "move down";
  }

  @Override
  public String nextState() {
    return "next state";
  }

  @Override
  public String moved(String title, StepState state) {
    return "“" + title + "”: " + state(state) + ".";
  }

  @Override
  public String editing() {
    return "EDIT A STEP";
  }

  @Override
  public String adding() {
    return "NEW STEP";
  }

  @Override
  public String titleIn(Language language) {
    return language == Language.FR ? "Title, French" : "Title, English";
  }

  @Override
  public String textIn(Language language) {
    return language == Language.FR ? "Text, French" : "Text, English";
  }

  @Override
  public String stateField() {
    return "State";
  }

  @Override
  public String sinceField() {
    return "Since";
  }
}
