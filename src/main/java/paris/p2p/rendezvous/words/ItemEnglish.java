package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;

/** Arranging a programme, in English. */
record ItemEnglish() implements ItemWords {
  @Override
  public String arrange() {
    return "programme";
  }

  @Override
  public String noItems() {
    return "Nothing in the programme yet: a adds a first line.";
  }

  @Override
  public String followsUsual() {
    return "This date follows the usual programme; changing it here gives it its own.";
  }

  @Override
  public String outside() {
    return "Some lines fall outside the hours of the event: e changes theirs.";
  }

  @Override
  public String add() {
    return "add";
  }

  @Override
  public String edit() {
    return "edit";
  }

  @Override
  public String remove() {
    return "take out";
  }

  @Override
  public String putBack() {
    return "put back";
  }

  @Override
  public String move() {
    return "move";
  }

  @Override
  public String earlier() {
    return "earlier";
  }

  @Override
  public String later() {
    return "later";
  }

  @Override
  public String reopen() {
    return "free the slot";
  }

  @Override
  public String usual() {
    return "usual programme";
  }

  @Override
  public String usualTitle() {
    return "Usual programme";
  }

  @Override
  public String whoFollows() {
    return "The dates to come follow it, but for those with a programme of their own.";
  }

  @Override
  public String adding() {
    return "New line of the programme";
  }

  @Override
  public String editing() {
    return "Edit the programme";
  }

  @Override
  public String titleField() {
    return "Title";
  }

  @Override
  public String titleEnField() {
    return "Title EN";
  }

  @Override
  public String ifOther() {
    return "if it is another";
  }

  @Override
  public String kindField() {
    return "Kind";
  }

  @Override
  public String slotField() {
    return "Open slot";
  }

  @Override
  public String dayField() {
    return "Day";
  }

  @Override
  public String whenField() {
    return "Time";
  }

  @Override
  public String stageField() {
    return "Place";
  }

  @Override
  public String languagesField() {
    return "Languages";
  }

  @Override
  public String speakersField() {
    return "With";
  }

  @Override
  public String whenExample() {
    return "19:00, 19:00 → 19:15, 7pm +15min";
  }

  @Override
  public String speakersExample() {
    return "commas between the names";
  }

  @Override
  public String stageExample() {
    return "room or zone, if any";
  }

  @Override
  public String yes() {
    return "yes";
  }

  @Override
  public String no() {
    return "no";
  }

  @Override
  public String noLanguage() {
    return "no words";
  }

  @Override
  public String became(String answer) {
    return answer.isEmpty() ? "emptied meanwhile" : "meanwhile: “" + answer + "”";
  }

  @Override
  public String becameOther() {
    return "changed meanwhile";
  }

  @Override
  public String removed(String title) {
    return "Taken out: “" + title + "”. u puts it back.";
  }

  @Override
  public String putBackAgain(String title) {
    return "Put back: “" + title + "”.";
  }

  @Override
  public String reopened() {
    return "The slot is free: it waits for a proposal.";
  }

  @Override
  public String text(Language language) {
    return language == Language.FR ? "Text FR" : "Text EN";
  }
}
