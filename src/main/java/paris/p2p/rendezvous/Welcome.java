package paris.p2p.rendezvous;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.oneshot.Oneshot;
import paris.p2p.rendezvous.pages.HubFrame;
import paris.p2p.rendezvous.people.Activity;
import paris.p2p.rendezvous.people.Session;
import paris.p2p.rendezvous.people.Sessions;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.ssh.Arrival;
import paris.p2p.rendezvous.ssh.Connected;
import paris.p2p.rendezvous.ssh.Reception;
import paris.p2p.rendezvous.terminal.Capabilities;
import paris.p2p.rendezvous.terminal.Ear;
import paris.p2p.rendezvous.terminal.Line;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Letters;
import paris.p2p.rendezvous.text.Width;
import paris.p2p.rendezvous.tui.Entrance;
import paris.p2p.rendezvous.tui.Limits;
import paris.p2p.rendezvous.tui.Premises;
import paris.p2p.rendezvous.tui.Seating;
import paris.p2p.rendezvous.tui.Visit;

/** Leads whoever came through the door to the screens or to their command. */
final class Welcome implements Reception {
  /** In cells. */
  private static final int LONGEST_CLIENT = 40;

  private final Desk desk;
  private final Premises<Seat> premises;
  private final Oneshot oneshot = new Oneshot();
  private final AtomicLong visits = new AtomicLong();

  /** Of those who came with a key, by the number of their connection. */
  private final Map<Long, Session> sessions = new ConcurrentHashMap<>();

  Welcome(Desk desk, Newsroom newsroom, Limits limits) {
    this.desk = desk;
    HubFrame frame = new HubFrame(desk.house());
    this.premises = new Premises<>(frame, frame.home(), newsroom, desk.clock(), limits);
  }

  /** Who has no key has no list to see it in, so nothing is kept of them. */
  @Override
  public void entered(Connected connected) {
    if (connected.caller().key().isEmpty()) return;
    Session session =
        desk.sessions()
            .enter(
                connected.caller(),
                connected.from().map(InetAddress::getHostAddress),
                called(connected.client()),
                new Wire(connected));
    sessions.put(connected.number(), session);
  }

  @Override
  public void left(Connected connected) {
    Session session = sessions.remove(connected.number());
    if (session != null) desk.sessions().leave(session);
  }

  /** Without {@code SSH-2.0-}, cleaned and short. */
  private static String called(String version) {
    return Width.cut(Cleaner.line(version.replaceFirst("^SSH-[0-9.]+-", "")), LONGEST_CLIENT);
  }

  /** The connection below a session. */
  private record Wire(Connected connected) implements Sessions.Wire {
    @Override
    public Activity activity() {
      return new Activity(
          connected.screens(), connected.commands(), Duration.ofNanos(connected.idle()));
    }

    @Override
    public void end() {
      connected.end();
    }
  }

  @Override
  public Ear screen(Arrival arrival, int columns, int rows, Line line) {
    Map<String, String> environment = arrival.environment();
    Entrance entrance =
        new Entrance(
            "v" + visits.incrementAndGet(),
            line,
            Capabilities.of(environment.get("TERM"), environment),
            columns,
            rows,
            language(environment));
    Visit<Seat> visit =
        new Visit<>(
            entrance,
            new Seating<>(came -> seat(arrival, came), Seat::leave, Welcome::hears),
            premises);
    visit.start();
    return visit;
  }

  /** What concerns some people is told to nobody else: in a crowd, somebody always is concerned. */
  private static boolean hears(Seat seat, News news) {
    return switch (news) {
      case News.Noticed(Set<Long> persons) -> sits(seat, persons);
      case News.ReadOn(long person) -> sits(seat, Set.of(person));
      case News _ -> true;
    };
  }

  private static boolean sits(Seat seat, Set<Long> persons) {
    return seat.stay().person().filter(me -> persons.contains(me.id())).isPresent();
  }

  /** A key that two organisers gave to somebody is theirs before anything is asked of it. */
  private void arrives(Caller caller) {
    desk.rebindings().arrives(caller);
    desk.keys().seen(caller);
  }

  private Seating.Taken<Seat> seat(Arrival arrival, Entrance came) {
    Caller caller = arrival.caller();
    arrives(caller);
    Map<String, String> chosen = desk.settings().read(caller);
    Language spoken = Language.of(chosen.get(Settings.LANGUAGE), came.language());
    Capabilities shown = came.capabilities();
    if (Settings.NO_COLOUR.equals(chosen.get(Settings.COLOUR))) shown = shown.colourless();
    if (Settings.ASCII.equals(chosen.get(Settings.SIGNS))) shown = shown.ascii();
    return new Seating.Taken<>(
        new Seat(desk, caller, desk.presence().enter(caller), session(arrival)),
        new Entrance(came.id(), came.line(), shown, came.columns(), came.rows(), spoken));
  }

  @Override
  public int command(
      Arrival arrival, String command, InputStream in, OutputStream out, OutputStream err) {
    arrives(arrival.caller());
    Oneshot.Asking asking =
        new Oneshot.Asking(
            arrival.caller(),
            session(arrival),
            arrival.readOnly(),
            language(arrival.environment()),
            letters(arrival),
            command,
            arrival.pty());
    return oneshot.run(desk, asking, in, out, err);
  }

  @Override
  public int refuse(Arrival arrival, Refusal why, OutputStream err) {
    return oneshot.refuse(language(arrival.environment()), letters(arrival), why, err);
  }

  private static Letters letters(Arrival arrival) {
    return arrival.pty() ? Letters.of(arrival.environment()) : Letters.piped(arrival.environment());
  }

  private Optional<Session> session(Arrival arrival) {
    return Optional.ofNullable(sessions.get(arrival.connection()));
  }

  /** The first of these that is set says it (POSIX, 8.2). */
  private Language language(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String locale = environment.getOrDefault(name, "");
      if (!locale.isEmpty()) return Language.of(locale, desk.house().language());
    }
    return desk.house().language();
  }
}
