package paris.p2p.rendezvous.pages;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.LeavingWords;
import paris.p2p.rendezvous.words.Words;

/** What the hub holds of who looks: how much of what, and the command that hands it over. */
record DataPage(Optional<Found> found) implements Page<Seat> {
  private static final String COMMAND = " me export > rendezvous.json";

  /**
   * What there is.
   *
   * @param counts how many of each, by their names in the file
   */
  record Found(String address, Map<String, Integer> counts, Optional<Refusal> refused)
      implements Message.Answer {
    static Found of(String address, Map<String, Object> held) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      held.forEach((name, value) -> {
        if (value instanceof Collection<?> all && !all.isEmpty()) counts.put(name, all.size());
      });
      return new Found(address, counts, Optional.empty());
    }
  }

  static Page<Seat> start() {
    return new DataPage(Optional.empty());
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> {
      String address = seat.desk().house().address();
      return switch (seat.desk().leaving().held(seat.caller())) {
        case Outcome.Done<Map<String, Object>>(Map<String, Object> held) -> Found.of(address, held);
        case Outcome.Refused<Map<String, Object>>(Refusal why) ->
            new Found(address, Map.of(), Optional.of(why));
      };
    });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found now -> Turn.to(new DataPage(Optional.of(now)));
      case Message _ -> Turn.ignored();
    };
  }

  @Override
  public View view(Look look) {
    Words all = Words.of(look.language());
    LeavingWords words = all.leaving();
    View heading = new View.Heading(words.dataTitle(), "");
    if (found.isEmpty()) return heading;
    if (found.get().refused().isPresent()) {
      return View.stack(
          heading, View.paragraph(all.refusals().sentence(found.get().refused().get())));
    }
    View command =
        new View.Indented(
            new View.Paragraph(List.of(new View.Span(found.get().address() + COMMAND, Ink.CODE))));
    if (found.get().counts().isEmpty()) {
      return View.stack(heading, View.paragraph(words.dataHelp()), command);
    }
    return View.stack(
        heading,
        View.paragraph(words.dataHelp()),
        command,
        new View.Paragraph(List.of(View.faint(words.dataNames()))),
        new View.Indented(new View.Paragraph(List.of(View.plain(counts())))));
  }

  private String counts() {
    return found.orElseThrow().counts().entrySet().stream()
        .map(each -> each.getKey() + "\u00a0" + each.getValue())
        .collect(Collectors.joining(" · "));
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }
}
