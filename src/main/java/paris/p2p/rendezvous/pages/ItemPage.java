package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.ItemFields;
import paris.p2p.rendezvous.events.ItemKind;
import paris.p2p.rendezvous.events.Talk;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.ProgrammeWords;
import paris.p2p.rendezvous.words.Words;

/**
 * A line of a programme in full.
 *
 * @param found none until it has been looked up
 * @param selected the place of a speaker, from 0, or {@link #EVENT}
 */
record ItemPage(long id, Optional<Found> found, String selected) implements Page<Seat> {
  /** What leads to the event. */
  private static final String EVENT = "event";

  /**
   * What was looked up.
   *
   * @param talk none when there is none by that number
   * @param editor whether this visitor may edit it
   */
  record Found(Optional<Talk> talk, boolean editor) implements Message.Answer {}

  record Edit() implements Message.Wish {}

  static Page<Seat> of(long id) {
    return new ItemPage(id, Optional.empty(), "0");
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> new Found(seat.desk().talks().one(id), seat.may(Act.EDIT_EVENTS)));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found now -> Turn.to(new ItemPage(id, Optional.of(now), selected));
      case Message.Selected(String spot) -> Turn.to(new ItemPage(id, found, spot));
      case Message.Chosen(String spot) -> chosen(spot);
      case Edit() -> Turn.open(this, ItemForm.editing(id));
      case Message.Told(News.AgendaChanged _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private Optional<Talk> talk() {
    return found.flatMap(Found::talk);
  }

  private Turn<Seat> chosen(String spot) {
    if (talk().isEmpty()) return Turn.ignored();
    if (spot.equals(EVENT)) return Turn.open(this, EventPage.of(talk().get().event()));
    List<String> names = talk().get().item().fields().names();
    int place = Integer.parseInt(spot);
    return place < names.size()
        ? Turn.open(this, SpeakerPage.of(names.get(place)))
        : Turn.ignored();
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    if (found.isEmpty()) return View.block();
    if (talk().isEmpty()) {
      return Missing.view(new Refusal.Unknown(Refusal.Thing.ITEM, Long.toString(id)), words);
    }
    Talk talk = talk().get();
    ItemFields fields = talk.item().fields();
    List<View> parts = new ArrayList<>();
    boolean waits = !talk.date().isBefore(look.clock().toLocalDate());
    parts.add(title(fields, waits, look));
    parts.add(new View.Barred(facts(talk, look)));
    if (!fields.speakers().isEmpty()) parts.add(speakers(fields.names(), words.programme()));
    String text = fields.text().in(look.language());
    if (!text.isBlank()) parts.add(new View.Prose(text));
    String links = links(fields.links(), words.programme());
    if (!links.isEmpty()) parts.add(new View.Prose(links));
    parts.add(
        item(
            EVENT, new View.Row(List.of(View.plain(talk.eventTitle())), List.of(View.faint("↵")))));
    return new View.Stack(parts);
  }

  private static View title(ItemFields fields, boolean waits, Look look) {
    ItemLine line = new ItemLine(fields, look);
    if (fields.openSlot()) return new View.Paragraph(line.titled(waits));
    return new View.Title(line.title(), line.length());
  }

  private static View facts(Talk talk, Look look) {
    Words words = Words.of(look.language());
    ItemFields fields = talk.item().fields();
    List<View> rows = new ArrayList<>();
    String when = words.dates().day(talk.date());
    rows.add(View.paragraph(when + ", " + new ItemLine(fields, look).times()));
    if (!fields.stage().isEmpty()) rows.add(View.paragraph(fields.stage()));
    String kind = fields.kind() == ItemKind.OTHER ? "" : words.programme().kind(fields.kind());
    String spoken = fields.languages().isEmpty() ? "" : words.agenda().spoken(fields.languages());
    String what = kind.isEmpty() || spoken.isEmpty() ? kind + spoken : kind + ", " + spoken;
    if (!what.isEmpty()) rows.add(new View.Paragraph(List.of(View.faint(what))));
    return new View.Block(rows);
  }

  private View speakers(List<String> names, ProgrammeWords words) {
    List<View> rows = new ArrayList<>();
    rows.add(new View.Heading(words.with(), ""));
    for (int i = 0; i < names.size(); i++) {
      rows.add(
          item(
              String.valueOf(i),
              new View.Row(
                  List.of(new View.Span(names.get(i), Ink.LINK)),
                  List.of(View.faint(words.theirTalks())))));
    }
    return new View.Block(rows);
  }

  private View item(String spot, View view) {
    return new View.Item(spot, view, spot.equals(shownAsSelected()));
  }

  /** Where there is no such speaker, the event is. */
  private String shownAsSelected() {
    boolean speaker =
        !selected.equals(EVENT)
            && talk()
                .filter(it -> Integer.parseInt(selected) < it.item().fields().speakers().size())
                .isPresent();
    return speaker ? selected : EVENT;
  }

  /** A line for each address, as Markdown; they were checked when they were stored. */
  private static String links(ItemFields.Links links, ProgrammeWords words) {
    List<String> lines = new ArrayList<>();
    if (!links.slides().isEmpty()) lines.add("- " + words.slides() + " <" + links.slides() + ">");
    if (!links.video().isEmpty()) lines.add("- " + words.video() + " <" + links.video() + ">");
    return String.join("\n", lines);
  }

  @Override
  public List<Action> actions(Look look) {
    if (talk().isEmpty() || !found.get().editor()) return List.of();
    return List.of(Action.of('e', Words.of(look.language()).items().edit(), new Edit()));
  }

  @Override
  public boolean opens() {
    return talk().isPresent();
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }
}
