package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.DraftPlace;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Draft;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.DraftWords;
import paris.p2p.rendezvous.words.Words;

/**
 * All that this key has begun, the newest first: to go on with it, or to throw it away, which is
 * the only way to lose it.
 *
 * @param found none until it has been read
 * @param selected the place of a draft, or empty
 * @param sure the place of the one that goes when the key is pressed once more
 */
record DraftsPage(Optional<Found> found, String selected, Optional<String> sure)
    implements Page<Seat> {
  /**
   * One of them.
   *
   * @param title of what it is about; none where that is not there any more
   */
  record Begun(Draft draft, DraftPlace place, Optional<Wording> title) {}

  /**
   * What is kept.
   *
   * @param key whether there is a key to keep it with
   */
  record Found(List<Begun> drafts, boolean key) implements Message.Answer {}

  /** To throw the selected one away, once it is pressed twice. */
  record ThrowAway(Language language) implements Message.Wish {}

  static Page<Seat> start() {
    return new DraftsPage(Optional.empty(), "", Optional.empty());
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(DraftsPage::read);
  }

  private static Found read(Seat seat) {
    Desk desk = seat.desk();
    List<Begun> drafts = new ArrayList<>();
    for (Draft draft : desk.drafts().all(seat.caller())) {
      DraftPlace place = DraftPlace.of(draft.place());
      drafts.add(new Begun(draft, place, place.title(desk, seat.caller())));
    }
    return new Found(List.copyOf(drafts), seat.caller().key().isPresent());
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found now -> Turn.to(showing(now));
      case Message.Told(News.TopicChanged _), Message.Told(News.PostChanged _) ->
          found.filter(it -> !it.drafts().isEmpty()).isPresent()
              ? Turn.reload(this)
              : Turn.ignored();
      case Message.Selected(String place) ->
          Turn.to(new DraftsPage(found, place, Optional.empty()));
      case Message.Chosen(String place) -> chosen(place);
      case ThrowAway(Language language) -> throwAway(language);
      case Granted noted -> noted.turn(new DraftsPage(found, selected, Optional.empty()));
      case Message _ -> Turn.ignored();
    };
  }

  private List<Begun> drafts() {
    return found.map(Found::drafts).orElse(List.of());
  }

  private Optional<Begun> at(String place) {
    return drafts().stream().filter(one -> one.draft().place().equals(place)).findFirst();
  }

  private DraftsPage showing(Found now) {
    DraftsPage next = new DraftsPage(Optional.of(now), selected, Optional.empty());
    String first = now.drafts().isEmpty() ? "" : now.drafts().getFirst().draft().place();
    String still = next.at(selected).isPresent() ? selected : first;
    return new DraftsPage(Optional.of(now), still, Optional.empty());
  }

  private Turn<Seat> chosen(String place) {
    DraftsPage here = new DraftsPage(found, place, Optional.empty());
    return at(place)
        .map(begun -> Turn.open(here, DraftWay.on(begun).orElseGet(() -> DraftPage.of(place))))
        .orElseGet(Turn::ignored);
  }

  private Turn<Seat> throwAway(Language language) {
    if (at(selected).isEmpty()) return Turn.ignored();
    String place = selected;
    if (!sure.equals(Optional.of(place))) {
      return Turn.to(new DraftsPage(found, selected, Optional.of(place)));
    }
    return Turn.to(
        this,
        seat -> {
          seat.desk().drafts().drop(seat.caller(), place);
          return new Granted(Words.of(language).drafts().thrownAway());
        });
  }

  @Override
  public View view(Look look) {
    DraftWords words = Words.of(look.language()).drafts();
    if (found.isEmpty()) return new View.Heading(words.title(), "");
    int count = drafts().size();
    List<View> parts = new ArrayList<>();
    parts.add(new View.Heading(words.title(), count == 0 ? "" : words.kept(count)));
    if (!found.get().key()) parts.add(View.paragraph(words.needsKey()));
    else if (count == 0) parts.add(View.paragraph(words.none()));
    for (Begun begun : drafts()) parts.add(item(begun, look));
    return new View.Stack(parts);
  }

  private View item(Begun begun, Look look) {
    Words all = Words.of(look.language());
    DraftWords words = all.drafts();
    String place = begun.draft().place();
    DraftPlace.Glance glance = DraftPlace.glance(begun.draft().fields());
    String about = about(begun, look);
    List<View> rows = new ArrayList<>();
    rows.add(
        new View.Row(
            List.of(View.faint(words.kind(begun.place().kind()) + "  "), View.strong(about)),
            List.of(View.faint(all.dates().age(begun.draft().keptAt(), look.clock())))));
    if (!glance.title().isBlank()) rows.add(row(View.plain(glance.title())));
    if (!glance.text().isBlank()) {
      rows.add(row(View.faint(glance.text().strip().replace('\n', ' '))));
    }
    if (sure.equals(Optional.of(place))) rows.add(row(new View.Span(words.surely(), Ink.DANGER)));
    return new View.Item(place, new View.Block(rows), place.equals(selected));
  }

  private static View row(View.Span words) {
    return new View.Row(List.of(words), List.of());
  }

  private static String about(Begun begun, Look look) {
    Words words = Words.of(look.language());
    return switch (begun.place().kind()) {
      case TEXT -> words.texts().title(begun.place().name());
      case OTHER -> begun.draft().place();
      case REPLY,
          TOPIC,
          DISCUSSION,
          POST,
          NEW_EVENT,
          EVENT_COPY,
          EVENT,
          NEW_SERIES,
          SERIES_LIKE,
          SERIES,
          NEW_ITEM,
          ITEM,
          NEW_STEP,
          STEP,
          NEW_PROPOSAL,
          PROPOSAL,
          CANCELLATION,
          DECLINING,
          REPORT,
          NEW_SPACE,
          NAME,
          RENAME,
          PROFILE ->
          begun.title().map(title -> title.in(look.language())).orElse(words.drafts().gone());
    };
  }

  @Override
  public List<Action> actions(Look look) {
    if (at(selected).isEmpty()) return List.of();
    DraftWords words = Words.of(look.language()).drafts();
    return List.of(Action.of('x', words.throwAway(), new ThrowAway(look.language())));
  }
}
