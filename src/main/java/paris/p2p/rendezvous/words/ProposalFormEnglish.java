package paris.p2p.rendezvous.words;

import java.util.List;
import paris.p2p.rendezvous.proposals.Level;
import paris.p2p.rendezvous.proposals.Recording;

/** {@link ProposalFormWords} in English. */
record ProposalFormEnglish() implements ProposalFormWords {
  @Override
  public String proposing() {
    return "Propose a talk, a workshop";
  }

  @Override
  public String editing() {
    return "Edit the proposal";
  }

  @Override
  public String title() {
    return "Title";
  }

  @Override
  public String format() {
    return "Kind";
  }

  @Override
  public String languages() {
    return "Languages";
  }

  @Override
  public String minutes() {
    return "Duration";
  }

  @Override
  public String text() {
    return "Description";
  }

  @Override
  public String network() {
    return "Network";
  }

  @Override
  public String cryptography() {
    return "Cryptography";
  }

  @Override
  public String blockchain() {
    return "Blockchain";
  }

  @Override
  public String technology() {
    return "Technology";
  }

  @Override
  public String recording() {
    return "Recording";
  }

  @Override
  public String prerequisites() {
    return "Prerequisites";
  }

  @Override
  public String available() {
    return "Can come";
  }

  @Override
  public String links() {
    return "Links";
  }

  @Override
  public String contact() {
    return "Contact";
  }

  @Override
  public String levelAside() {
    return "what listeners should know";
  }

  @Override
  public String minutesAside() {
    return "minutes";
  }

  @Override
  public String prerequisitesAside() {
    return "for a workshop";
  }

  @Override
  public String availableAside() {
    return "on which evenings?";
  }

  @Override
  public String linksAside() {
    return "your earlier talks";
  }

  @Override
  public String contactAside() {
    return "read by organisers only";
  }

  @Override
  public String level(Level level) {
    return switch (level) {
      case NONE -> "nothing";
      case BEGINNER -> "the basics";
      case ADVANCED -> "advanced";
      case EXPERT -> "expert";
    };
  }

  @Override
  public String recording(Recording recording) {
    return switch (recording) {
      case MUST -> "yes, please";
      case POSSIBLE -> "if possible";
      case NO -> "no, thank you";
    };
  }

  @Override
  public String send() {
    return "propose";
  }

  @Override
  public String proposed(String title) {
    return "Proposed, thank you! “" + title + "” will be read and discussed.";
  }

  @Override
  public String changed(String title) {
    return "Saved: “" + title + "”";
  }

  @Override
  public String overtaken() {
    return "You have changed this proposal elsewhere meanwhile. Nothing that you wrote here is"
        + " lost: Ctrl-S again to save it over that, Esc to go and see the other version.";
  }

  @Override
  public String noField(String line, List<String> fields) {
    return "The line “"
        + Echo.of(line)
        + "” does not begin with a field and a colon: there are "
        + String.join(", ", fields)
        + "; the text comes after an empty line.";
  }

  @Override
  public String unknownField(String field, List<String> fields) {
    return "There is no field “"
        + Echo.of(field)
        + "”: there are "
        + String.join(", ", fields)
        + ".";
  }

  @Override
  public String twice(String field) {
    return field + ": this field is there twice, keep one of them.";
  }

  @Override
  public String notOneOf(String field, String typed, List<String> choices) {
    return field
        + ": "
        + (typed.isBlank() ? "a value is missing" : "“" + Echo.of(typed) + "” is not known")
        + ", choose one of "
        + String.join(", ", choices)
        + ".";
  }

  @Override
  public String inField(String field, String sentence) {
    return field + ": " + sentence;
  }

  @Override
  public String received(long id, String address) {
    return "Proposed, thank you! It is proposal " + id + ". " + address + " proposal " + id;
  }

  @Override
  public String keptInForm() {
    return "Your text is kept as a draft: on the screen, t opens the form, and it will be there.";
  }

  @Override
  public String nothing(String address) {
    return "Nothing is proposed at the moment. An idea for a talk? " + address + " help propose";
  }
}
