package paris.p2p.rendezvous.words;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.proposals.Format;
import paris.p2p.rendezvous.proposals.Level;
import paris.p2p.rendezvous.proposals.Levels;
import paris.p2p.rendezvous.proposals.Recording;
import paris.p2p.rendezvous.proposals.State;

/** {@link ProposalWords} in French. */
record ProposalFrench() implements ProposalWords {
  @Override
  public String title() {
    return "propositions";
  }

  @Override
  public String listPlace() {
    return "propositions de talks et d’ateliers";
  }

  @Override
  public String formPlace() {
    return "proposer un talk ou un atelier";
  }

  @Override
  public String propose() {
    return "proposer un talk";
  }

  @Override
  public String proposeBriefly() {
    return "proposer";
  }

  @Override
  public String waiting(int count) {
    if (count == 0) return "aucune n’attend";
    return count == 1 ? "1 attend une réponse" : count + " attendent une réponse";
  }

  @Override
  public String none() {
    return "Personne n’a encore rien proposé\u00a0: le premier talk peut être le vôtre.";
  }

  @Override
  public String state(State state) {
    return switch (state) {
      case RECEIVED -> "reçue";
      case DISCUSSED -> "en discussion";
      case ACCEPTED -> "acceptée";
      case DECLINED -> "déclinée";
      case WITHDRAWN -> "retirée";
    };
  }

  @Override
  public String format(Format format) {
    return switch (format) {
      case TALK -> "talk";
      case DEBATE -> "atelier, débat";
      case HANDS_ON -> "atelier pratique";
      case POSTER -> "atelier, poster";
      case COURSE -> "atelier, cours";
    };
  }

  @Override
  public String minutes(int count) {
    return count + " min";
  }

  @Override
  public String seconds(int count) {
    if (count == 0) return "sans appui encore";
    return count == 1 ? "1 appui" : count + " appuis";
  }

  @Override
  public String secondsBriefly(int count) {
    return count == 0 ? "" : "+" + count;
  }

  @Override
  public String postsBriefly(int count) {
    return count == 0 ? "" : count + " msg";
  }

  @Override
  public String youSecond() {
    return "✓ vous l’appuyez";
  }

  @Override
  public String yours() {
    return "✓ la vôtre";
  }

  @Override
  public String by(String author, String ago) {
    return "par " + author + ", " + ago;
  }

  @Override
  public String levels(Levels levels) {
    List<String> asked = new ArrayList<>();
    add(asked, "réseau", levels.network());
    add(asked, "cryptographie", levels.cryptography());
    add(asked, "blockchain", levels.blockchain());
    add(asked, "technique", levels.technology());
    return asked.isEmpty() ? "tout le monde, sans rien savoir d’avance" : String.join(", ", asked);
  }

  private static void add(List<String> asked, String subject, Level level) {
    switch (level) {
      case NONE -> {}
      case BEGINNER -> asked.add(subject + "\u00a0: les bases");
      case ADVANCED -> asked.add(subject + "\u00a0: avancé");
      case EXPERT -> asked.add(subject + "\u00a0: expert");
    }
  }

  @Override
  public String recording(Recording recording) {
    return switch (recording) {
      case MUST -> "oui, c’est souhaité";
      case POSSIBLE -> "si c’est possible";
      case NO -> "non merci";
    };
  }

  @Override
  public String audience() {
    return "Pour";
  }

  @Override
  public String filmed() {
    return "Captation";
  }

  @Override
  public String prerequisites() {
    return "Prérequis";
  }

  @Override
  public String available() {
    return "Peut venir";
  }

  @Override
  public String links() {
    return "À voir";
  }

  @Override
  public String contact() {
    return "Contact";
  }

  @Override
  public String onProgramme(String event) {
    return "Acceptée, au programme de " + event;
  }

  @Override
  public String show() {
    return "↵ le voir";
  }

  @Override
  public String offProgramme() {
    return "Acceptée, mais sans créneau depuis que le programme a changé";
  }

  @Override
  public String declined(String reason) {
    return "Déclinée\u00a0: " + reason;
  }

  @Override
  public String second() {
    return "appuyer";
  }

  @Override
  public String secondNoMore() {
    return "ne plus appuyer";
  }

  @Override
  public String secondedNow(int seconds) {
    return "C’est noté, vous l’appuyez\u00a0: " + seconds(seconds) + ".";
  }

  @Override
  public String secondedNoMore(int seconds) {
    return "C’est noté, vous ne l’appuyez plus\u00a0: " + seconds(seconds) + ".";
  }

  @Override
  public String edit() {
    return "modifier";
  }

  @Override
  public String withdraw() {
    return "retirer";
  }

  @Override
  public String resume() {
    return "proposer à nouveau";
  }

  @Override
  public String withdrawn(String title) {
    return "Retirée\u00a0: «\u00a0" + title + "\u00a0»";
  }

  @Override
  public String resumed(String title) {
    return "À nouveau proposée\u00a0: «\u00a0" + title + "\u00a0»";
  }
}
