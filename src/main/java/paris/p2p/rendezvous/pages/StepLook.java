package paris.p2p.rendezvous.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.community.StepFields;
import paris.p2p.rendezvous.community.StepState;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.RoadmapWords;
import paris.p2p.rendezvous.words.Words;

/** How a step of the roadmap shows: its mark, its title, and how far it is. */
final class StepLook {
  private StepLook() {}

  static String mark(StepState state) {
    return switch (state) {
      case TO_DO -> "○";
      case UNDER_WAY -> "◐";
      case DONE -> "✓";
    };
  }

  /** Mark and title, and at the right how far it is and since when. */
  static View row(StepFields step, Look look) {
    String title = step.title().in(look.language());
    Ink ink = step.state() == StepState.UNDER_WAY ? Ink.STRONG : Ink.PLAIN;
    List<View.Span> left = new ArrayList<>();
    left.add(new View.Span(mark(step.state()) + " ", Ink.ACCENT));
    left.add(new View.Span(title, ink));
    boolean told = step.state() != StepState.TO_DO && look.width() != Look.Width.NARROW;
    return new View.Row(left, told ? List.of(View.faint(brief(step, look))) : List.of());
  }

  /** {@code depuis 2019}, or the state where nobody knows since when. */
  static String brief(StepFields step, Look look) {
    RoadmapWords words = Words.of(look.language()).roadmap();
    return step.since().map(LocalDate::getYear).map(words::since).orElse(words.state(step.state()));
  }

  /** {@code faite, depuis le mercredi 7 août 2019}. */
  static String full(StepFields step, Look look) {
    Words words = Words.of(look.language());
    String state = words.roadmap().state(step.state());
    Optional<String> since =
        step.since().map(day -> words.roadmap().sinceDay(words.dates().day(day)));
    return since.map(told -> state + ", " + told).orElse(state);
  }
}
