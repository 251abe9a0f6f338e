package paris.p2p.rendezvous.words;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.proposals.Format;
import paris.p2p.rendezvous.proposals.Level;
import paris.p2p.rendezvous.proposals.Levels;
import paris.p2p.rendezvous.proposals.Recording;
import paris.p2p.rendezvous.proposals.State;

/** {@link ProposalWords} in English. */
record ProposalEnglish() implements ProposalWords {
  @Override
  public String title() {
    return "proposals";
  }

  @Override
  public String listPlace() {
    return "proposals of talks and workshops";
  }

  @Override
  public String formPlace() {
    return "propose a talk or a workshop";
  }

  @Override
  public String propose() {
    return "propose a talk";
  }

  @Override
  public String proposeBriefly() {
    return "propose";
  }

  @Override
  public String waiting(int count) {
    if (count == 0) return "none waits";
    return count == 1 ? "1 waits for an answer" : count + " wait for an answer";
  }

  @Override
  public String none() {
    return "Nobody has proposed anything yet: the first talk may be yours.";
  }

  @Override
  public String state(State state) {
    return switch (state) {
      case RECEIVED -> "received";
      case DISCUSSED -> "being discussed";
      case ACCEPTED -> "accepted";
      case DECLINED -> "declined";
      case WITHDRAWN -> "withdrawn";
    };
  }

  @Override
  public String format(Format format) {
    return switch (format) {
      case TALK -> "talk";
      case DEBATE -> "workshop, debate";
      case HANDS_ON -> "hands-on workshop";
      case POSTER -> "workshop, poster";
      case COURSE -> "workshop, course";
    };
  }

  @Override
  public String minutes(int count) {
    return count + " min";
  }

  @Override
  public String seconds(int count) {
    if (count == 0) return "not seconded yet";
    return count == 1 ? "seconded by 1 person" : "seconded by " + count + " people";
  }

  @Override
  public String secondsBriefly(int count) {
    return count == 0 ? "" : "+" + count;
  }

  @Override
  public String postsBriefly(int count) {
    return count == 0 ? "" : count + " posts";
  }

  @Override
  public String youSecond() {
    return "✓ by you";
  }

  @Override
  public String yours() {
    return "✓ yours";
  }

  @Override
  public String by(String author, String ago) {
    return "by " + author + ", " + ago;
  }

  @Override
  public String levels(Levels levels) {
    List<String> asked = new ArrayList<>();
    add(asked, "network", levels.network());
    add(asked, "cryptography", levels.cryptography());
    add(asked, "blockchain", levels.blockchain());
    add(asked, "technology", levels.technology());
    return asked.isEmpty() ? "everybody, no knowledge needed" : String.join(", ", asked);
  }

  private static void add(List<String> asked, String subject, Level level) {
    switch (level) {
      case NONE -> {}
      case BEGINNER -> asked.add(subject + ": the basics");
      case ADVANCED -> asked.add(subject + ": advanced");
      case EXPERT -> asked.add(subject + ": expert");
    }
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
  public String audience() {
    return "For";
  }

  @Override
  public String filmed() {
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
    return "See also";
  }

  @Override
  public String contact() {
    return "Contact";
  }

  @Override
  public String onProgramme(String event) {
    return "Accepted, on the programme of " + event;
  }

  @Override
  public String show() {
    return "↵ show it";
  }

  @Override
  public String offProgramme() {
    return "Accepted, but without a slot since the programme has changed";
  }

  @Override
  public String declined(String reason) {
    return "Declined: " + reason;
  }

  @Override
  public String second() {
    return "second it";
  }

  @Override
  public String secondNoMore() {
    return "second it no more";
  }

  @Override
  public String secondedNow(int seconds) {
    return "Noted, you second it: " + seconds(seconds) + ".";
  }

  @Override
  public String secondedNoMore(int seconds) {
    return "Noted, you second it no more: " + seconds(seconds) + ".";
  }

  @Override
  public String edit() {
    return "edit";
  }

  @Override
  public String withdraw() {
    return "withdraw";
  }

  @Override
  public String resume() {
    return "propose again";
  }

  @Override
  public String withdrawn(String title) {
    return "Withdrawn: “" + title + "”";
  }

  @Override
  public String resumed(String title) {
    return "Proposed again: “" + title + "”";
  }
}
