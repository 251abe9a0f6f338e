package paris.p2p.rendezvous.oneshot;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.community.Step;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.text.Language;

/** The roadmap, as Markdown or JSON. */
record RoadmapCommand(Json json) implements Command {
  /**
   * A step in JSON.
   *
   * @param since the day it came into its state, ISO 8601, or null
   * @param threadId the thread that is about it, or null
   */
  record StepJson(long id, String title, String state, String since, Long threadId) {
    static StepJson of(Call call, Step step) {
      return new StepJson(
          step.id(),
          step.fields().title().in(call.language()),
          step.fields().state().tag(),
          step.fields().since().map(LocalDate::toString).orElse(null),
          call.desk().board().about(step.subject()).map(Topic::id).orElse(null));
    }
  }

  @Override
  public Grammar grammar() {
    return new Grammar.Listed(0, 0, Map.of("json", Takes.NOTHING));
  }

  @Override
  public Exit run(Call call) {
    List<Step> steps = call.desk().community().roadmap();
    if (call.arguments().json()) {
      call.out().json(json, steps.stream().map(step -> StepJson.of(call, step)).toList());
      return Exit.DONE;
    }
    call.out().line("# " + call.answers().roadmap());
    for (Step step : steps) markdown(call, step);
    return Exit.DONE;
  }

  /** An item of an ordered list, its text indented so that it belongs to the item. */
  private static void markdown(Call call, Step step) {
    Language language = call.language();
    String since =
        step.fields()
            .since()
            .map(day -> call.words().dates().month(YearMonth.from(day)))
            .map(month -> ", " + call.answers().since(month))
            .orElse("");
    String number = step.place() + ". ";
    String state = call.words().roadmap().state(step.fields().state()) + since;
    call.out().gap();
    call.out().line(number + "**" + step.fields().title().in(language) + "** (" + state + ")");
    String text = step.fields().text().in(language);
    if (text.isBlank()) return;
    call.out().gap();
    for (String line : text.split("\n", -1)) {
      if (line.isBlank()) call.out().gap();
      else call.out().line(" ".repeat(number.length()) + line);
    }
  }
}
