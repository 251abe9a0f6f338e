package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.desk.BoardDraft;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.Words;
import paris.p2p.rendezvous.words.WritingWords;

/**
 * Something being written for the board: an answer, a new thread, words about a thing of the hub,
 * or other words for one's own post. What is typed is kept as a draft by its place until it is
 * sent.
 *
 * @param scene what it is written under; none until that has been read
 * @param posting on its way to the board; nothing is kept meanwhile, so that no draft outlives its
 *     post
 * @param arrived what came to the thread meanwhile
 * @param refused why it was not posted, or is not kept
 * @param naming names to choose from for who is mentioned
 */
record WritePage(
    WritePurpose purpose,
    Optional<WriteScene> scene,
    WriteSheet sheet,
    boolean posting,
    Arrived arrived,
    Optional<Refusal> refused,
    Optional<Naming> naming)
    implements Page<Seat> {
  /** To post. */
  record Send(Language language) implements Message.Wish {}

  /** To go, the draft being kept. */
  record Leave(Language language) implements Message.Wish {}

  /** To see the text as others will read it, or to go on with it. */
  record Preview() implements Message.Wish {}

  /** To put in the words of the post that is answered, or of the newest. */
  record Quote() implements Message.Wish {}

  /** A key that the help tells of and that means to the text what it always means there. */
  record Stroke(Key key) implements Message.Wish {}

  /** To complete the name at the caret. */
  record Name(Language language) implements Message.Wish {}

  /** An answer in a thread. */
  static Page<Seat> reply(long topic) {
    return answering(topic, Optional.empty(), "");
  }

  /** An answer in a thread, perhaps to one of its posts, that begins with that quote. */
  static Page<Seat> answering(long topic, Optional<Long> post, String quote) {
    return start(new WritePurpose.Reply(topic, post, quote), false);
  }

  /** A new thread. */
  static Page<Seat> topic(String space) {
    return start(new WritePurpose.Opening(space), true);
  }

  /** Other words for one's own post. */
  static Page<Seat> rewriting(long number) {
    return start(Rewriting.of(number), false);
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
        purpose,
        Optional.empty(),
        WriteSheet.blank(titled),
        false,
        Arrived.nothing(),
        Optional.empty(),
        Optional.empty());
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
    return Optional.of(desk()::open);
  }

  private WriteDesk desk() {
    return new WriteDesk(purpose);
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case WriteDesk.Opened opened -> opened(opened);
      case WriteDesk.Barred(Refusal why, Map<String, String> kept) -> barred(why, kept);
      case Message.Pressed(Key key) -> written(sheet.on(key));
      case Stroke(Key key) -> written(sheet.on(key));
      case Message.Pasted(String text) -> written(sheet.paste(text));
      case Message.Resized(int columns, int _) -> Turn.to(showing(sheet.within(columns)));
      case Preview() -> Turn.to(showing(sheet.turned()));
      case Name(Language language) -> name(language);
      case WriteDesk.Named named -> named(named);
      case Quote() ->
          scene
              .flatMap(WriteScene::quoted)
              .map(post -> written(sheet.quoting(PostCard.quote(post))))
              .orElseGet(Turn::ignored);
      case Send(Language language) -> send(language);
      case WriteDesk.Sent sent -> sent(sent);
      case Leave(Language language) -> leave(language);
      case WriteDesk.Left(Language language) -> Turn.back(Words.of(language).forms().kept());
      case Message.Told(News.Posted posted) -> told(posted);
      case Message.Told(News.TopicChanged(long _, long topic)) when above(topic) ->
          Turn.reload(this);
      case Message.Told(News.PostChanged(long _, long topic, long _)) when above(topic) ->
          Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  /** Whether that thread is in sight here, and may be out of sight now. */
  private boolean above(long topic) {
    return scene.filter(it -> it.topic() == topic).isPresent();
  }

  /** The first time, the draft comes back; later only the scene may be another. */
  private Turn<Seat> opened(WriteDesk.Opened opened) {
    boolean first = scene.isEmpty();
    WritePurpose now = first ? opened.purpose() : purpose;
    String kept = opened.kept().getOrDefault(BoardDraft.BODY, "");
    WriteSheet resumed = first ? sheet.resumed(opened.kept(), now.begun(kept)) : sheet;
    Optional<Refusal> full =
        opened.room()
            ? refused
            : Optional.of(new Refusal.OfBoard.TooManyDrafts(Drafts.PLACES_MOST));
    WritePage next =
        new WritePage(
            now, Optional.of(opened.scene()), resumed, posting, arrived, full, Optional.empty());
    boolean alreadyTyped = first && !sheet.kept().isEmpty();
    return alreadyTyped ? Turn.later(next, next::keep) : Turn.to(next);
  }

  /** Who cannot write any more still finds their words, to be taken elsewhere. */
  private Turn<Seat> barred(Refusal why, Map<String, String> kept) {
    if (why instanceof Refusal.NoKey) return Turn.replace(NeedsKeyPage.start());
    if (why instanceof Refusal.NoName) return Turn.replace(JoinPage.before(this));
    String body = kept.getOrDefault(BoardDraft.BODY, "");
    WriteSheet found = scene.isEmpty() ? sheet.resumed(kept, body) : sheet;
    return Turn.to(
        new WritePage(purpose, scene, found, false, arrived, Optional.of(why), Optional.empty()));
  }

  private Turn<Seat> written(WriteSheet next) {
    boolean barred = scene.isEmpty() && refused.isPresent();
    if (next == sheet || barred) return Turn.ignored();
    boolean same = next.kept().equals(sheet.kept());
    boolean unkept =
        refused.filter(why -> why instanceof Refusal.OfBoard.TooManyDrafts).isPresent();
    Optional<Refusal> still = same || unkept ? refused : Optional.empty();
    WritePage page = new WritePage(purpose, scene, next, posting, arrived, still, Optional.empty());
    boolean keeps = scene.isPresent() && !posting && !same;
    return keeps ? Turn.later(page, page::keep) : Turn.to(page);
  }

  private Message.Answer keep(Seat seat) {
    long topic = scene.map(WriteScene::topic).orElse(0L);
    if (topic != 0 && !sheet.kept().isEmpty()) seat.writes(topic);
    else seat.rests();
    return desk().keep(seat, sheet);
  }

  /** The same words, seen in another way. */
  private WritePage showing(WriteSheet next) {
    return new WritePage(purpose, scene, next, posting, arrived, refused, naming);
  }

  /** The next of the names that are shown, or those that begin like what is typed. */
  private Turn<Seat> name(Language language) {
    Optional<Naming> shown =
        naming.filter(it -> it.stands(sheet.body().text(), sheet.body().caret()));
    if (shown.isPresent()) return chosen(shown.get().next());
    return sheet
        .naming()
        .filter(_ -> scene.isPresent())
        .map(begun -> Turn.to(this, seat -> desk().named(seat, scene.get(), begun, language)))
        .orElseGet(() -> written(sheet.on(Key.of(Key.Name.TAB))));
  }

  private Turn<Seat> named(WriteDesk.Named named) {
    if (!sheet.naming().equals(Optional.of(named.begun()))) return Turn.ignored();
    if (named.names().isEmpty()) {
      String sentence = Words.of(named.language()).writing().nobodyNamed(named.begun().typed());
      return Turn.saying(this, sentence);
    }
    if (named.names().size() == 1) {
      return written(sheet.naming(named.begun().from(), "@" + named.names().getFirst()));
    }
    return chosen(new Naming(named.begun().from(), named.names(), 0));
  }

  private Turn<Seat> chosen(Naming next) {
    WriteSheet now = sheet.naming(next.from(), next.put());
    WritePage page =
        new WritePage(purpose, scene, now, posting, arrived, refused, Optional.of(next));
    return scene.isPresent() && !posting ? Turn.later(page, page::keep) : Turn.to(page);
  }

  private Turn<Seat> send(Language language) {
    if (posting || scene.isEmpty()) return Turn.ignored();
    WritePage page =
        new WritePage(purpose, scene, sheet, true, arrived, Optional.empty(), Optional.empty());
    return Turn.to(
        page,
        seat -> {
          seat.rests();
          return desk().send(seat, sheet, language);
        });
  }

  private Turn<Seat> sent(WriteDesk.Sent sent) {
    WritingWords words = Words.of(sent.language()).writing();
    return switch (sent.outcome()) {
      case Outcome.Done<Post>(Post post) -> stored(post, words);
      case Outcome.Refused<Post>(Refusal why) -> {
        WritePage next =
            new WritePage(
                sent.purpose(),
                scene,
                sheet.mending(why),
                false,
                arrived,
                Optional.of(why),
                Optional.empty());
        yield new Turn.Stay<>(next, Optional.of(next::keep), Optional.of(words.notPosted()));
      }
    };
  }

  /** What waits for a moderator has no number yet and stands nowhere. */
  private Turn<Seat> stored(Post post, WritingWords words) {
    if (post.state() == Post.State.HELD) return Turn.back(words.held());
    return purpose.stored(post.id(), words);
  }

  private Turn<Seat> leave(Language language) {
    if (sheet.face() == WriteSheet.Face.PREVIEW) return Turn.to(showing(sheet.turned()));
    boolean onlyQuote = sheet.body().text().equals(purpose.quote());
    boolean nothing = sheet.title().text().isBlank() && onlyQuote;
    if (nothing || sheet.kept().isEmpty() || scene.isEmpty()) return Turn.back();
    return Turn.to(
        this,
        seat -> {
          keep(seat);
          seat.rests();
          return new WriteDesk.Left(language);
        });
  }

  private Turn<Seat> told(News.Posted posted) {
    boolean here = scene.isPresent() && scene.get().topic() == posted.topic() && !posting;
    if (!here) return Turn.ignored();
    Arrived now = arrived.and(posted.post());
    return Turn.to(new WritePage(purpose, scene, sheet, posting, now, refused, naming));
  }

  @Override
  public View view(Look look) {
    return new WriteLook(this, look).view();
  }

  @Override
  public List<Action> actions(Look look) {
    return new WriteLook(this, look).actions();
  }
}
