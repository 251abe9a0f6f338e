package paris.p2p.rendezvous.pages;

import java.util.Map;
import paris.p2p.rendezvous.community.StepState;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.words.RoadmapWords;
import paris.p2p.rendezvous.words.Words;

/** What the form of a step says about its questions. */
record StepFace(Map<String, String> values, Map<String, Refusal> wrong, Look look)
    implements Form.Face {
  @Override
  public String label(String name) {
    RoadmapWords words = words().roadmap();
    return switch (name) {
      case StepSheet.STATE -> words.stateField();
      case StepSheet.SINCE -> words.sinceField();
      case String other when other.startsWith("title") -> words.titleIn(tongue(other));
      case String other -> words.textIn(tongue(other));
    };
  }

  private static Language tongue(String name) {
    return name.endsWith(".en") ? Language.EN : Language.FR;
  }

  @Override
  public String shown(FormLine line) {
    if (line instanceof FormLine.Picked picked) {
      StepState state = StepState.tagged(picked.value());
      return StepLook.mark(state) + " " + words().roadmap().state(state);
    }
    return words().forms().lines((int) line.value().lines().count());
  }

  /** The day that was told, in full. */
  @Override
  public String aside(String name) {
    if (!name.equals(StepSheet.SINCE)) return "";
    return new StepSheet(values, look.clock().toLocalDate())
        .since()
        .map(words().dates()::day)
        .orElse("");
  }

  @Override
  public String wrong(String name) {
    Refusal why = wrong.get(name);
    return why == null ? "" : words().refusals().sentence(why);
  }

  private Words words() {
    return Words.of(look.language());
  }
}
