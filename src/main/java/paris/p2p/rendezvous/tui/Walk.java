package paris.p2p.rendezvous.tui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.text.Dropped;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Errand.Cause;

/**
 * A visitor's way through the hub: the pages, what their turns lead to, and the work they ask for.
 * Knows no line and no thread; used by the visit's thread only.
 */
final class Walk<S> {
  /**
   * So many works asked for by news may be under way for a page; then it is told no more of them.
   */
  private static final int NEWS_WORKS_MOST = 4;

  private final String visit;
  private final Premises<S> premises;
  private final Works<S> works;
  private final Hold hold;
  private final Trail<S> trail;
  private Language language;
  private Room room;
  private Standing who = Standing.unknown();
  private Optional<String> notice = Optional.empty();
  private boolean live;

  /** The stop where something typed may not have been kept; 0 for none. */
  private long dropping;

  private boolean leaving;

  /** Where a walk begins. */
  record Start<S>(String visit, Premises<S> premises, Language language, Room room) {}

  Walk(Start<S> start, Works<S> works, Hold hold) {
    this.visit = start.visit();
    this.premises = start.premises();
    this.language = start.language();
    this.room = start.room();
    this.works = works;
    this.hold = hold;
    this.trail = new Trail<>(premises.home());
  }

  void begin() {
    start(0, frame().arrive(language), Cause.FRAME);
    arrive();
  }

  Frame<S> frame() {
    return premises.frame();
  }

  FrameWords words() {
    return frame().words(language);
  }

  Language language() {
    return language;
  }

  Room room() {
    return room;
  }

  Standing who() {
    return who;
  }

  List<Frame.Tab<S>> tabs() {
    return frame().tabs(language, who);
  }

  Optional<String> notice() {
    return notice;
  }

  boolean leaving() {
    return leaving;
  }

  /** Whether there is nothing to go back to; from a page that says sorry one goes home at least. */
  boolean outermost() {
    return trail.first() && !apologising();
  }

  Page<S> page() {
    return trail.top().page();
  }

  /** Whether the page waits for something longer than usual. */
  boolean waits() {
    return hold.slow(trail.top().serial());
  }

  /**
   * Until when the next key waits for what the page on top has asked for, by {@link
   * System#nanoTime}; none when it waits for nothing, or has waited long enough.
   */
  OptionalLong busyUntil() {
    return leaving ? OptionalLong.empty() : hold.busyUntil(trail.top().serial());
  }

  Look look() {
    return new Look(premises.clock().instant(), frame().zone(), language, room.width());
  }

  /** What is in sight of the page as it is now; it is laid out only when it has changed since. */
  Sight sight() {
    Stop<S> stop = trail.top();
    if (!stop.laid(language, room)) lay();
    return stop.sight();
  }

  /** The page as it is now, laid out. */
  Laid lay() {
    Laid laid = trail.top().lay(premises.layout(), look(), room, live);
    live = false;
    return laid;
  }

  /** A message for the page; whether it meant something there. */
  boolean send(Message message) {
    Stop<S> stop = trail.top();
    boolean meant = take(stop, stop.page().on(message), Cause.PAGE);
    if (NotKept.by(message)) dropping = stop.serial();
    if (dropping == trail.top().serial() && NotKept.writes(message)) {
      Dropped gone = NotKept.in(page().view(look()));
      if (!gone.isNothing()) say(words().notKept(gone));
    }
    return meant;
  }

  /** What has just been painted counts as seen. */
  void seen() {
    Stop<S> stop = trail.top();
    if (!stop.page().reads()) return;
    Optional<Message.InSight> seen = stop.seen();
    if (seen.isEmpty()) return;
    take(stop, stop.page().on(seen.get()), Cause.PAGE);
    stop.keepLooks();
  }

  /** A key was pressed: what was said once is not said any more. */
  void touch() {
    notice = Optional.empty();
    trail.top().sight().touch();
    trail.top().crash(false);
  }

  void say(String words) {
    notice = Optional.of(words);
  }

  void leave() {
    works.flush();
    leaving = true;
  }

  void open(Page<S> page) {
    works.flush();
    trail.open(page);
    arrive();
  }

  /** A tab: the way there is forgotten. */
  void restart(Supplier<Page<S>> page) {
    works.flush();
    trail.restart(page.get());
    arrive();
  }

  void back() {
    works.flush();
    if (trail.first()) {
      trail.restart(premises.home());
    } else {
      trail.leave(trail.top());
    }
    arrive();
  }

  void switchLanguage() {
    language = language.other();
    start(0, frame().remember(language), Cause.FRAME);
  }

  void resize(Room now) {
    room = now;
    send(new Message.Resized(now.pageColumns(), now.pageRows()));
  }

  Shown shown() {
    return new Shown(trail.top().serial(), page(), who, notice, language, outermost(), waits());
  }

  void hear(News news) {
    frame().hear(news, language).ifPresent(work -> start(0, work, Cause.FRAME));
    Stop<S> stop = trail.top();
    if (stop.asked() >= NEWS_WORKS_MOST) {
      stop.miss(true);
      return;
    }
    Page<S> before = stop.page();
    take(stop, before.on(new Message.Told(news)), Cause.NEWS);
    live |= !before.equals(stop.page());
  }

  /** News were missed: the page looks for itself. */
  void missed() {
    Stop<S> stop = trail.top();
    if (stop.asked() > 0) stop.miss(true);
    else load(stop, Cause.NEWS);
  }

  /** Some work is done: its answer goes to the page that asked, if that has not been left. */
  void answer(Mail.Done done) {
    Errand errand = done.errand();
    hold.answered(errand);
    works.answered(errand);
    Optional<Message.Answer> answer = done.answer();
    if (answer.isPresent()
        && answer.get() instanceof Answered(Message.Answer inner, Standing now)) {
      who = now;
      answer = Optional.ofNullable(inner);
    }
    Optional<Stop<S>> asker = trail.find(errand.stop());
    boolean hurts = asker.isPresent() || errand.cause() == Cause.LATER;
    if (done.crash().isPresent() && hurts) sorry(false);
    if (asker.isEmpty()) return;
    Stop<S> stop = asker.get();
    boolean news = errand.cause() == Cause.NEWS;
    if (news) stop.answered();
    if (answer.isPresent() && errand.cause() != Cause.LATER) {
      Page<S> before = stop.page();
      take(stop, before.on(answer.get()), errand.cause());
      live |= news && !before.equals(stop.page());
    }
    if (news && stop.missed() && stop.asked() == 0) {
      stop.miss(false);
      load(stop, Cause.NEWS);
    }
  }

  /**
   * Something crashed: says sorry, on top of the page so that nothing typed in it is lost; instead
   * of it when it cannot be seen or crashes as soon as one comes back.
   */
  void sorry(boolean unseeable) {
    if (apologising()) return;
    Stop<S> stop = trail.top();
    Page<S> page = new SorryPage<>(frame(), visit);
    if (unseeable || stop.crashed()) trail.replace(stop, page);
    else trail.open(page);
    stop.crash(true);
  }

  boolean apologising() {
    return page() instanceof SorryPage;
  }

  private boolean take(Stop<S> stop, Turn<S> turn, Cause cause) {
    switch (turn) {
      case Turn.Stay<S>(var page, var work, var said) -> {
        stop.become(page);
        said.ifPresent(this::say);
        work.ifPresent(w -> start(stop.serial(), w, cause));
      }
      case Turn.Later<S>(var page, var work) -> {
        stop.become(page);
        works.later(stop.serial(), work);
      }
      case Turn.Open<S>(var from, var to) -> {
        stop.become(from);
        if (stop == trail.top()) open(to);
      }
      case Turn.Replace<S>(var page, var said) -> replace(stop, page, said);
      case Turn.Back<S>(var said) -> leave(stop, said);
      case Turn.Bring<S>(var wish) -> {
        works.flush();
        trail.leave(stop);
        send(wish);
      }
      case Turn.Ignored<S>() -> {
        return false;
      }
    }
    return true;
  }

  private void replace(Stop<S> stop, Page<S> page, Optional<String> said) {
    boolean here = stop == trail.top();
    works.flush();
    trail.replace(stop, page);
    said.ifPresent(this::say);
    if (here) arrive();
  }

  private void leave(Stop<S> stop, Optional<String> said) {
    said.ifPresent(this::say);
    if (stop == trail.top()) back();
    else trail.leave(stop);
  }

  /** The page on top is new here: tells it its room, and does what it must know. */
  private void arrive() {
    if (page().reads()) trail.top().sight().raise();
    send(new Message.Resized(room.pageColumns(), room.pageRows()));
    load(trail.top(), Cause.PAGE);
  }

  private void load(Stop<S> stop, Cause cause) {
    stop.page().load().ifPresent(work -> start(stop.serial(), work, cause));
  }

  private void start(long stop, Work<S> work, Cause cause) {
    if (cause == Cause.NEWS) trail.find(stop).ifPresent(Stop::ask);
    hold.await(works.start(stop, work, cause));
  }
}
