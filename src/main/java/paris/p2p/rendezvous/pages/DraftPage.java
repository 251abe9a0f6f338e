package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.TextArea;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.DraftWords;
import paris.p2p.rendezvous.words.Words;

/**
 * The words of a draft that nobody can go on with: what it was about is gone, but not they.
 *
 * @param fields by name; empty until they have been read
 */
record DraftPage(String place, Map<String, String> fields, int columns) implements Page<Seat> {
  private static final int USUAL = 72;

  record Found(Map<String, String> fields) implements Message.Answer {}

  static Page<Seat> of(String place) {
    return new DraftPage(place, Map.of(), USUAL);
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> new Found(seat.desk().drafts().read(seat.caller(), place)));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found(Map<String, String> read) -> Turn.to(new DraftPage(place, read, columns));
      case Message.Resized(int wide, int _) -> Turn.to(new DraftPage(place, fields, wide));
      case Message _ -> Turn.ignored();
    };
  }

  @Override
  public View view(Look look) {
    DraftWords words = Words.of(look.language()).drafts();
    List<View> parts = new ArrayList<>();
    parts.add(new View.Heading(words.title(), ""));
    parts.add(View.paragraph(words.toCopy()));
    new TreeMap<>(fields)
        .values()
        .forEach(text -> parts.add(new View.Writing(TextArea.of(text).within(columns), false, "")));
    return new View.Stack(parts);
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }
}
