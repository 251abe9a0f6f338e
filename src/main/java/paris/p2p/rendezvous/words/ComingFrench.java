package paris.p2p.rendezvous.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.events.Answers.Reply;
import paris.p2p.rendezvous.events.Company;
import paris.p2p.rendezvous.events.Rsvp;

/** {@link ComingWords} in French. */
record ComingFrench() implements ComingWords {
  private static final String UNDO = " u défaire";

  @Override
  public String come() {
    return "je viens";
  }

  @Override
  public String queue() {
    return "attendre une place";
  }

  @Override
  public String comeNot() {
    return "je ne viens plus";
  }

  @Override
  public String maybe() {
    return "peut-être";
  }

  @Override
  public String more() {
    return "une personne de plus avec moi";
  }

  @Override
  public String fewer() {
    return "une personne de moins avec moi";
  }

  @Override
  public String along() {
    return "accompagné·e";
  }

  @Override
  public String undo() {
    return "défaire ma réponse";
  }

  @Override
  public String giveName() {
    return "donner mon nom avec qui vient";
  }

  @Override
  public String hideName() {
    return "rester dans le nombre, sans mon nom";
  }

  @Override
  public String people() {
    return "personnes";
  }

  @Override
  public String mine(Rsvp rsvp) {
    return switch (rsvp.answer()) {
      case YES ->
          rsvp.waits()
              ? "○ n°\u00a0" + rsvp.place() + " en attente" + party(rsvp)
              : "✓ vous venez" + party(rsvp);
      case MAYBE -> "◐ peut-être" + party(rsvp);
      case NO -> "";
    };
  }

  private static String place(Rsvp rsvp) {
    return rsvp.place() + " sur la liste d’attente" + party(rsvp);
  }

  private static String party(Rsvp rsvp) {
    return rsvp.along() == 0 ? "" : " à " + rsvp.people();
  }

  @Override
  public String meant(Rsvp rsvp) {
    return switch (rsvp.answer()) {
      case YES -> rsvp.waits() ? "vous attendiez une place" : "vous aviez dit venir";
      case MAYBE -> "vous aviez dit peut-être";
      case NO -> "";
    };
  }

  @Override
  public String names(Company company) {
    if (company.names().isEmpty()) return "";
    List<String> all = new ArrayList<>(company.names());
    if (company.others() == 1) all.add("une autre personne");
    if (company.others() > 1) all.add(company.others() + " autres");
    return Crowd.listed(all, "et");
  }

  @Override
  public String besides(Company company) {
    String maybe = company.maybe() > 0 ? company.maybe() + " peut-être" : "";
    String waiting = company.waiting() > 0 ? company.waiting() + " en attente" : "";
    return maybe + (maybe.isEmpty() || waiting.isEmpty() ? "" : " · ") + waiting;
  }

  @Override
  public String full() {
    return "complet";
  }

  @Override
  public String before() {
    return "auparavant";
  }

  @Override
  public String moved() {
    return "déplacé";
  }

  @Override
  public String noted(Reply reply) {
    if (reply.rsvp().isEmpty()) return undone(reply);
    String all = " (" + reply.event().going() + " en tout).";
    Rsvp rsvp = reply.rsvp().get();
    String said =
        switch (rsvp.answer()) {
          case YES ->
              rsvp.waits()
                  ? "C’est complet\u00a0: n°\u00a0" + place(rsvp) + "."
                  : "À bientôt\u00a0! Vous venez" + party(rsvp) + all;
          case MAYBE -> "C’est noté, peut-être" + party(rsvp) + ".";
          case NO -> "C’est noté, vous ne venez pas" + all;
        };
    return said + (rsvp.undoable().isPresent() ? UNDO : "");
  }

  @Override
  public String named(boolean agrees) {
    return agrees
        ? "Votre nom paraît avec qui vient." + UNDO
        : "Vous êtes dans le nombre, sans votre nom." + UNDO;
  }

  @Override
  public String undone(Reply reply) {
    if (reply.rsvp().isEmpty()) return "Défait\u00a0: vous n’avez rien répondu.";
    Rsvp rsvp = reply.rsvp().get();
    return "Défait\u00a0: "
        + switch (rsvp.answer()) {
          case YES ->
              rsvp.waits()
                  ? "c’est complet, n°\u00a0" + place(rsvp) + "."
                  : "vous venez" + party(rsvp) + " (" + reply.event().going() + " en tout).";
          case MAYBE -> "peut-être" + party(rsvp) + ".";
          case NO -> "vous ne venez pas.";
        };
  }

  @Override
  public String answered(Reply reply) {
    if (reply.rsvp().isEmpty()) return undone(reply);
    Rsvp rsvp = reply.rsvp().get();
    String about = "\u00a0: " + reply.event().title() + ", " + going(reply.event().going()) + ".";
    return switch (rsvp.answer()) {
      case YES ->
          rsvp.waits()
              ? "C’est complet, vous êtes n°\u00a0"
                  + place(rsvp)
                  + about
                  + " Si une place se libère, elle est à vous et le hub vous le dit."
              : "C’est noté, vous venez" + party(rsvp) + about;
      case MAYBE -> "C’est noté, vous venez peut-être" + party(rsvp) + about;
      case NO -> "C’est noté, vous ne venez pas" + about;
    };
  }

  private static String going(int people) {
    return switch (people) {
      case 0 -> "personne n’a encore dit venir";
      case 1 -> "1 personne vient";
      default -> people + " personnes viennent";
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
        + " personnes viennent pour "
        + places
        + (places > 1 ? " places" : " place")
        + "\u00a0: "
        + (going - places)
        + " de trop. Personne ne perd la sienne\u00a0; la liste d’attente n’avance que quand il"
        + " s’en libère assez.";
  }

  @Override
  public String says(Rsvp rsvp) {
    return switch (rsvp.answer()) {
      case YES ->
          rsvp.waits() ? "attend, n°\u00a0" + rsvp.place() + party(rsvp) : "vient" + party(rsvp);
      case MAYBE -> "peut-être" + party(rsvp);
      case NO -> "ne vient pas";
    };
  }

  @Override
  public String countedOnly() {
    return "sans son nom";
  }

  @Override
  public String evenings() {
    return "Les soirées d’avant";
  }

  @Override
  public String nobodyYet() {
    return "Personne n’a encore répondu. On peut venir sans le dire.";
  }
}
