package paris.p2p.rendezvous.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paris.p2p.rendezvous.desk.ProposalAnswers;
import paris.p2p.rendezvous.proposals.Format;
import paris.p2p.rendezvous.proposals.Level;
import paris.p2p.rendezvous.proposals.Recording;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.words.ProposalFormWords;
import paris.p2p.rendezvous.words.Words;

/** The questions of a proposal's form, and what it says about them. */
record ProposalFace(Map<String, String> values, Map<String, Refusal> refusals, Look look)
    implements Form.Face {
  private static final Set<String> LEVELS =
      Set.of(
          ProposalAnswers.NETWORK,
          ProposalAnswers.CRYPTOGRAPHY,
          ProposalAnswers.BLOCKCHAIN,
          ProposalAnswers.TECHNOLOGY);

  /** As long as the usual slot. */
  private static final String MINUTES = "15";

  /** The form with nothing said: a short talk in French, for everybody. */
  static Form blank() {
    return Form.of(
        ProposalAnswers.QUESTIONS.stream().map(ProposalFace::blank).toArray(FormLine[]::new));
  }

  private static FormLine blank(String question) {
    if (LEVELS.contains(question)) {
      return FormLine.Picked.of(
          question, Arrays.stream(Level.values()).map(Level::tag).toList(), Level.NONE.tag());
    }
    return switch (question) {
      case ProposalAnswers.FORMAT ->
          FormLine.Picked.of(
              question,
              Arrays.stream(Format.values()).map(Format::tag).toList(),
              Format.TALK.tag());
      case ProposalAnswers.LANGUAGES ->
          FormLine.Picked.of(question, List.of("fr", "en", "fr en"), "fr");
      case ProposalAnswers.RECORDING ->
          FormLine.Picked.of(
              question,
              Arrays.stream(Recording.values()).map(Recording::tag).toList(),
              Recording.POSSIBLE.tag());
      case ProposalAnswers.TEXT -> FormLine.Written.of(question, "");
      case ProposalAnswers.MINUTES -> FormLine.Typed.of(question, MINUTES);
      default -> FormLine.Typed.of(question, "");
    };
  }

  @Override
  public String label(String name) {
    return switch (name) {
      case ProposalAnswers.TITLE -> words().title();
      case ProposalAnswers.FORMAT -> words().format();
      case ProposalAnswers.LANGUAGES -> words().languages();
      case ProposalAnswers.MINUTES -> words().minutes();
      case ProposalAnswers.TEXT -> words().text();
      case ProposalAnswers.NETWORK -> words().network();
      case ProposalAnswers.CRYPTOGRAPHY -> words().cryptography();
      case ProposalAnswers.BLOCKCHAIN -> words().blockchain();
      case ProposalAnswers.TECHNOLOGY -> words().technology();
      case ProposalAnswers.RECORDING -> words().recording();
      case ProposalAnswers.PREREQUISITES -> words().prerequisites();
      case ProposalAnswers.AVAILABLE -> words().available();
      case ProposalAnswers.LINKS -> words().links();
      default -> words().contact();
    };
  }

  @Override
  public String shown(FormLine line) {
    return switch (line) {
      case FormLine.Typed typed -> typed.value();
      case FormLine.Written written ->
          Words.of(look.language()).forms().lines((int) written.value().strip().lines().count());
      case FormLine.Picked picked -> "‹ " + choice(picked) + " ›";
    };
  }

  private String choice(FormLine.Picked picked) {
    if (LEVELS.contains(picked.name())) {
      return words().level(Level.tagged(picked.value()).orElseThrow());
    }
    return switch (picked.name()) {
      case ProposalAnswers.FORMAT ->
          Words.of(look.language()).proposals().format(Format.tagged(picked.value()).orElseThrow());
      case ProposalAnswers.RECORDING ->
          words().recording(Recording.tagged(picked.value()).orElseThrow());
      default ->
          Words.of(look.language()).eventForm().spoken(new ProposalAnswers(values).languages());
    };
  }

  @Override
  public String aside(String name) {
    return switch (name) {
      case ProposalAnswers.MINUTES -> words().minutesAside();
      case ProposalAnswers.NETWORK -> words().levelAside();
      case ProposalAnswers.PREREQUISITES -> hint(name, words().prerequisitesAside());
      case ProposalAnswers.AVAILABLE -> hint(name, words().availableAside());
      case ProposalAnswers.LINKS -> hint(name, words().linksAside());
      case ProposalAnswers.CONTACT -> words().contactAside();
      default -> "";
    };
  }

  /** What an empty line is for. */
  private String hint(String name, String said) {
    return values.getOrDefault(name, "").isBlank() ? said : "";
  }

  @Override
  public String wrong(String name) {
    Refusal why = refusals.get(name);
    return why == null ? "" : Words.of(look.language()).refusals().sentence(why);
  }

  private ProposalFormWords words() {
    return Words.of(look.language()).proposalForm();
  }
}
