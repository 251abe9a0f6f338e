package paris.p2p.rendezvous.pages;

import java.util.Map;
import paris.p2p.rendezvous.desk.ProfileAnswers;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.words.ProfileWords;
import paris.p2p.rendezvous.words.Words;

/** What the form of a profile says about its questions. */
record ProfileFace(Map<String, String> values, Map<String, Refusal> refusals, Look look)
    implements Form.Face {
  @Override
  public String label(String name) {
    return label(name, words().profiles());
  }

  static String label(String name, ProfileWords words) {
    return switch (name) {
      case ProfileAnswers.LANGUAGES -> words.speaksField();
      case ProfileAnswers.TOPICS -> words.topicsField();
      case ProfileAnswers.LINKS -> words.linksField();
      case ProfileAnswers.SHOWN -> words.shownField();
      default -> words.about();
    };
  }

  @Override
  public String shown(FormLine line) {
    return switch (line) {
      case FormLine.Typed typed -> typed.value();
      case FormLine.Written written ->
          words().forms().lines((int) written.value().strip().lines().count());
      case FormLine.Picked picked ->
          "‹ " + words().profiles().shownTo(picked.value().equals(ProfileAnswers.EVERYBODY)) + " ›";
    };
  }

  @Override
  public String aside(String name) {
    if (!values.getOrDefault(name, "").isBlank()) return "";
    ProfileWords words = words().profiles();
    return switch (name) {
      case ProfileAnswers.LANGUAGES -> words.speaksAside();
      case ProfileAnswers.TOPICS -> words.topicsAside();
      case ProfileAnswers.LINKS -> words.linksAside();
      case ProfileAnswers.ABOUT -> words.aboutAside();
      default -> "";
    };
  }

  @Override
  public String wrong(String name) {
    Refusal why = refusals.get(name);
    return why == null ? "" : words().refusals().sentence(why);
  }

  private Words words() {
    return Words.of(look.language());
  }
}
