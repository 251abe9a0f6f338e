package paris.p2p.rendezvous.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.events.Answers.Reply;
import paris.p2p.rendezvous.events.Company;
import paris.p2p.rendezvous.events.Rsvp;

/** {@link ComingWords} in English. */
record ComingEnglish() implements ComingWords {
  private static final String UNDO = " u to undo";

  @Override
  public String come() {
    return "I’m coming";
  }

  @Override
  public String queue() {
    return "wait for a place";
  }

  @Override
  public String comeNot() {
    return "not coming after all";
  }

  @Override
  public String maybe() {
    return "maybe";
  }

  @Override
  public String more() {
    return "one more person with me";
  }

  @Override
  public String fewer() {
    return "one fewer person with me";
  }

  @Override
  public String along() {
    return "with others";
  }

  @Override
  public String undo() {
    return "undo my answer";
  }

  @Override
  public String giveName() {
    return "give my name with those who come";
  }

  @Override
  public String hideName() {
    return "be counted only, without my name";
  }

  @Override
  public String people() {
    return "people";
  }

  @Override
  public String mine(Rsvp rsvp) {
    return switch (rsvp.answer()) {
      case YES ->
          rsvp.waits()
              ? "○ no. " + rsvp.place() + " in line" + party(rsvp)
              : "✓ you are coming" + party(rsvp);
      case MAYBE -> "◐ maybe" + party(rsvp);
      case NO -> "";
    };
  }

  private static String place(Rsvp rsvp) {
    return "no. " + rsvp.place() + " on the waiting list" + party(rsvp);
  }

  private static String party(Rsvp rsvp) {
    return rsvp.along() == 0 ? "" : ", " + rsvp.people() + " of you";
  }

  @Override
  public String meant(Rsvp rsvp) {
    return switch (rsvp.answer()) {
      case YES -> rsvp.waits() ? "you were waiting for a place" : "you had said you’d come";
      case MAYBE -> "you had said maybe";
      case NO -> "";
    };
  }

  @Override
  public String names(Company company) {
    if (company.names().isEmpty()) return "";
    List<String> all = new ArrayList<>(company.names());
    if (company.others() == 1) all.add("one other");
    if (company.others() > 1) all.add(company.others() + " others");
    return Crowd.listed(all, "and");
  }

  @Override
  public String besides(Company company) {
    String maybe = company.maybe() > 0 ? company.maybe() + " maybe" : "";
    String waiting = company.waiting() > 0 ? company.waiting() + " waiting" : "";
    return maybe + (maybe.isEmpty() || waiting.isEmpty() ? "" : " · ") + waiting;
  }

  @Override
  public String full() {
    return "full";
  }

  @Override
  public String before() {
    return "before";
  }

  @Override
  public String moved() {
    return "moved";
  }

  @Override
  public String noted(Reply reply) {
    if (reply.rsvp().isEmpty()) return undone(reply);
    String all = " (" + reply.event().going() + " in all).";
    Rsvp rsvp = reply.rsvp().get();
    String said =
        switch (rsvp.answer()) {
          case YES ->
              rsvp.waits()
                  ? "It is full: " + place(rsvp) + "."
                  : "See you there! You are coming" + party(rsvp) + all;
          case MAYBE -> "Noted, maybe" + party(rsvp) + ".";
          case NO -> "Noted, you are not coming" + all;
        };
    return said + (rsvp.undoable().isPresent() ? UNDO : "");
  }

  @Override
  public String named(boolean agrees) {
    return agrees
        ? "Your name shows with those who come." + UNDO
        : "You are counted, without your name." + UNDO;
  }

  @Override
  public String undone(Reply reply) {
    if (reply.rsvp().isEmpty()) return "Undone: you have not answered.";
    Rsvp rsvp = reply.rsvp().get();
    return "Undone: "
        + switch (rsvp.answer()) {
          case YES ->
              rsvp.waits()
                  ? "it is full, " + place(rsvp) + "."
                  : "you are coming" + party(rsvp) + " (" + reply.event().going() + " in all).";
          case MAYBE -> "maybe" + party(rsvp) + ".";
          case NO -> "you are not coming.";
        };
  }

  @Override
  public String answered(Reply reply) {
    if (reply.rsvp().isEmpty()) return undone(reply);
    Rsvp rsvp = reply.rsvp().get();
    String about = ": " + reply.event().title() + ", " + going(reply.event().going()) + ".";
    return switch (rsvp.answer()) {
      case YES ->
          rsvp.waits()
              ? "It is full, you are "
                  + place(rsvp)
                  + about
                  + " When a place comes free it is yours, and the hub tells you."
              : "Noted, you come" + party(rsvp) + about;
      case MAYBE -> "Noted, you may come" + party(rsvp) + about;
      case NO -> "Noted, you do not come" + about;
    };
  }

  private static String going(int people) {
    return switch (people) {
      case 0 -> "nobody has said they come yet";
      case 1 -> "1 person comes";
      default -> people + " people come";
    };
  }

  @Override
  public String heads(Company company, Optional<Integer> capacity) {
    String places =
        capacity.map(most -> ", " + most + (most > 1 ? " places" : " place")).orElse("");
    String besides = besides(company);
    return going(company.going()) + places + (besides.isEmpty() ? "" : " · " + besides);
  }

  @Override
  public String over(int going, int places) {
    return going
        + " people come for "
        + places
        + (places > 1 ? " places: " : " place: ")
        + (going - places)
        + " too many. Nobody loses theirs; the waiting list only moves on once enough of them come"
        + " free.";
  }

  @Override
  public String says(Rsvp rsvp) {
    return switch (rsvp.answer()) {
      case YES -> rsvp.waits() ? "waits, no. " + rsvp.place() + party(rsvp) : "comes" + party(rsvp);
      case MAYBE -> "maybe" + party(rsvp);
      case NO -> "does not come";
    };
  }

  @Override
  public String countedOnly() {
    return "counted only";
  }

  @Override
  public String evenings() {
    return "The evenings before";
  }

  @Override
  public String nobodyYet() {
    return "Nobody has answered yet. People may come without saying so.";
  }
}
