package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.pages.WritePurpose.Scene;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.FormWords;
import paris.p2p.rendezvous.words.Words;
import paris.p2p.rendezvous.words.WritingWords;

/**
 * Something being written for the board: an answer, a new thread, or words about a thing of the
 * hub. What is typed is kept as a draft by its place until it is posted.
 *
 * @param scene what it is written under; none until that has been read
 * @param posting on its way to the board; nothing is kept meanwhile, so that no draft outlives its
 *     post
 * @param arrived numbers of the newest posts that came to the thread meanwhile, at most {@value
 *     #ARRIVED_MOST}
 * @param refused why it was not posted
 */
record WritePage(
    WritePurpose purpose,
    Optional<Scene> scene,
    WriteSheet sheet,
    boolean posting,
    List<Long> arrived,
    Optional<Refusal> refused)
    implements Page<Seat> {
  /** So many numbers are kept: one more than are named, which tells that there were others. */
  static final int ARRIVED_MOST = 4;

  /** One may write here; that is what was kept. */
  record Opened(Scene scene, Map<String, String> kept) implements Message.Answer {}

  /** One may not. */
  record Barred(Refusal why) implements Message.Answer {}

  /** What came of posting. */
  record Sent(Outcome<Post> outcome, Language language) implements Message.Answer {}

  /** To post. */
  record Send(Language language) implements Message.Wish {}

  /** To go, the draft being kept. */
  record Leave(Language language) implements Message.Wish {}

  /** The draft is kept, and the page can be left. */
  record Left(Language language) implements Message.Answer {}

  /** To see the text as others will read it, or to go on with it. */
  record Preview() implements Message.Wish {}

  /** To put in the words of the newest post. */
  record Quote() implements Message.Wish {}

  /** An answer in a thread. */
  static Page<Seat> reply(long topic) {
    return quoting(topic, "");
  }

  /** An answer in a thread that begins with that quote. */
  static Page<Seat> quoting(long topic, String quote) {
    return start(new WritePurpose.Reply(topic, quote), false);
  }

  /** A new thread. */
  static Page<Seat> topic(String space) {
    return start(new WritePurpose.Opening(space), true);
  }

  /**
   * Words about a thing of the hub.
   *
   * @param subject {@code step/3}
   * @param space the slug of where its thread goes when there is none yet
   * @param title of that thread
   */
  static Page<Seat> discuss(String subject, String space, String title) {
    return start(new WritePurpose.About(subject, space, title), false);
  }

  private static WritePage start(WritePurpose purpose, boolean titled) {
    return new WritePage(
        purpose, Optional.empty(), WriteSheet.blank(titled), false, List.of(), Optional.empty());
  }

  @Override
  public boolean typing() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.FORUM;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(this::open);
  }

  private Message.Answer open(Seat seat) {
    Desk desk = seat.desk();
    Optional<Refusal> no = Rights.refusal(seat.peer().role(), Act.WRITE_POSTS);
    if (no.isPresent()) return new Barred(no.get());
    return switch (purpose.scene(desk.board())) {
      case Outcome.Done<Scene>(Scene found) ->
          new Opened(found, desk.drafts().read(seat.caller(), purpose.place()));
      case Outcome.Refused<Scene>(Refusal why) -> new Barred(why);
    };
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Opened(Scene found, Map<String, String> kept) -> opened(found, kept);
      case Barred(Refusal why) -> barred(why);
      case Message.Pressed(Key key) -> written(sheet.on(key));
      case Message.Pasted(String text) -> written(sheet.paste(text));
      case Message.Resized(int columns, int _) -> Turn.to(showing(sheet.within(columns)));
      case Preview() -> Turn.to(showing(sheet.turned()));
      case Quote() ->
          newest()
              .map(post -> written(sheet.quoting(PostCard.quote(post))))
              .orElseGet(Turn::ignored);
      case Send(Language language) -> send(language);
      case Sent(Outcome<Post> outcome, Language language) -> sent(outcome, language);
      case Leave(Language language) -> leave(language);
      case Left(Language language) -> Turn.back(Words.of(language).forms().kept());
      case Message.Told(News.Posted posted) -> told(posted);
      case Message _ -> Turn.ignored();
    };
  }

  /** The first time, the draft comes back; later only the scene may be another. */
  private Turn<Seat> opened(Scene found, Map<String, String> kept) {
    WriteSheet resumed = scene.isPresent() ? sheet : sheet.resumed(kept, purpose.quote());
    WritePage next = new WritePage(purpose, Optional.of(found), resumed, posting, arrived, refused);
    boolean alreadyTyped = scene.isEmpty() && !sheet.kept().isEmpty();
    return alreadyTyped ? Turn.later(next, next::keep) : Turn.to(next);
  }

  private Turn<Seat> barred(Refusal why) {
    if (why instanceof Refusal.NoKey) return Turn.replace(NeedsKeyPage.start());
    if (why instanceof Refusal.NoName) return Turn.replace(JoinPage.before(this));
    return Turn.to(new WritePage(purpose, scene, sheet, false, arrived, Optional.of(why)));
  }

  private Turn<Seat> written(WriteSheet next) {
    if (next == sheet) return Turn.ignored();
    Optional<Refusal> still = next.kept().equals(sheet.kept()) ? refused : Optional.empty();
    WritePage page = new WritePage(purpose, scene, next, posting, arrived, still);
    boolean keeps = scene.isPresent() && !posting && !next.kept().equals(sheet.kept());
    return keeps ? Turn.later(page, page::keep) : Turn.to(page);
  }

  private Message.Answer keep(Seat seat) {
    seat.desk().drafts().keep(seat.caller(), purpose.place(), sheet.kept());
    return new DraftKept();
  }

  /** The same words, seen in another way. */
  private WritePage showing(WriteSheet next) {
    return new WritePage(purpose, scene, next, posting, arrived, refused);
  }

  private Turn<Seat> send(Language language) {
    if (posting || scene.isEmpty()) return Turn.ignored();
    WritePage page = new WritePage(purpose, scene, sheet, true, arrived, Optional.empty());
    return Turn.to(page, seat -> post(seat, language));
  }

  private Sent post(Seat seat, Language language) {
    Desk desk = seat.desk();
    Outcome<Post> outcome =
        purpose.post(desk.board(), seat.caller(), sheet.title().text(), sheet.body().text());
    if (outcome instanceof Outcome.Done<Post>) desk.drafts().drop(seat.caller(), purpose.place());
    return new Sent(outcome, language);
  }

  private Turn<Seat> sent(Outcome<Post> outcome, Language language) {
    return switch (outcome) {
      case Outcome.Done<Post>(Post post) -> {
        String notice = Words.of(language).writing().posted(post.id());
        yield purpose instanceof WritePurpose.Reply
            ? Turn.back(notice)
            : Turn.replace(TopicPage.atPost(post.id()), notice);
      }
      case Outcome.Refused<Post>(Refusal why) -> {
        WritePage next =
            new WritePage(purpose, scene, sheet.at(face(why)), false, arrived, Optional.of(why));
        String notice = Words.of(language).writing().notPosted();
        yield new Turn.Stay<>(next, Optional.of(next::keep), Optional.of(notice));
      }
    };
  }

  /** Where a refusal can be mended. */
  private WriteSheet.Face face(Refusal why) {
    return sheet.titled() && ofTitle(why) ? WriteSheet.Face.TITLE : WriteSheet.Face.TEXT;
  }

  private static boolean ofTitle(Refusal why) {
    return why instanceof Refusal.Empty(var field) && field == Refusal.Field.TITLE
        || why instanceof Refusal.TooLong(var part, _, _) && part == Refusal.Field.TITLE;
  }

  private Turn<Seat> leave(Language language) {
    if (sheet.face() == WriteSheet.Face.PREVIEW) return Turn.to(showing(sheet.turned()));
    boolean onlyQuote = sheet.body().text().equals(purpose.quote());
    boolean nothing = sheet.title().text().isBlank() && onlyQuote;
    if (nothing || sheet.kept().isEmpty()) return Turn.back();
    return Turn.to(
        this,
        seat -> {
          keep(seat);
          return new Left(language);
        });
  }

  private Turn<Seat> told(News.Posted posted) {
    boolean here = scene.isPresent() && scene.get().topic() == posted.topic() && !posting;
    if (!here) return Turn.ignored();
    long known = Math.max(0, arrived.size() - (ARRIVED_MOST - 1));
    List<Long> numbers =
        Stream.concat(arrived.stream().skip(known), Stream.of(posted.post())).toList();
    return Turn.to(new WritePage(purpose, scene, sheet, posting, numbers, refused));
  }

  private Optional<Post> newest() {
    return scene.flatMap(Scene::newest);
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    List<View> parts = new ArrayList<>();
    scene.ifPresent(found -> parts.add(found.view(purpose.label(words.writing()), look)));
    Optional<String> wrong = refused.map(words.refusals()::sentence);
    boolean title = sheet.titled() && refused.filter(WritePage::ofTitle).isPresent();
    if (scene.isPresent() || refused.isEmpty()) {
      parts.add(sheet.view(words, title ? wrong.orElse("") : "", aside(words)));
    }
    if (wrong.isPresent() && !title) {
      parts.add(new View.Paragraph(List.of(new View.Span("! " + wrong.get(), Ink.DANGER))));
    }
    if (!arrived.isEmpty()) {
      parts.add(new View.Paragraph(List.of(View.faint(words.writing().arrived(arrived)))));
    }
    return new View.Stack(parts);
  }

  private String aside(Words words) {
    if (posting) return words.writing().posting();
    return sheet.kept().isEmpty() ? "" : words.forms().kept();
  }

  @Override
  public List<Action> actions(Look look) {
    WritingWords words = Words.of(look.language()).writing();
    FormWords forms = Words.of(look.language()).forms();
    boolean previewing = sheet.face() == WriteSheet.Face.PREVIEW;
    Send send = new Send(look.language());
    List<Action> actions = new ArrayList<>();
    actions.add(Action.ctrl('s', words.post(), send));
    actions.add(Action.ctrl('p', previewing ? words.goOn() : forms.preview(), new Preview()));
    String leave = previewing ? words.goOn() : forms.keepAndLeave();
    actions.add(Action.of(Key.Name.ESCAPE, leave, new Leave(look.language())));
    if (newest().isPresent() && !previewing)
      actions.add(Action.ctrl('q', words.quote(), new Quote()));
    // Few terminals send it, so that it is there for hands that try it and takes no room.
    Key ctrlEnter = new Key(Key.Name.ENTER, 0, true, false, false);
    actions.add(new Action(ctrlEnter, words.post(), send).unhinted());
    return actions;
  }
}
