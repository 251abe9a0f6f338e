package paris.p2p.rendezvous;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.oneshot.Oneshot;
import paris.p2p.rendezvous.pages.HubFrame;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.ssh.Arrival;
import paris.p2p.rendezvous.ssh.Reception;
import paris.p2p.rendezvous.terminal.Capabilities;
import paris.p2p.rendezvous.terminal.Ear;
import paris.p2p.rendezvous.terminal.Line;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Entrance;
import paris.p2p.rendezvous.tui.Limits;
import paris.p2p.rendezvous.tui.Premises;
import paris.p2p.rendezvous.tui.Seating;
import paris.p2p.rendezvous.tui.Visit;

/** Leads whoever came through the door to the screens or to their command. */
final class Welcome implements Reception {
  private final Desk desk;
  private final Premises<Seat> premises;
  private final Oneshot oneshot = new Oneshot();
  private final AtomicLong visits = new AtomicLong();

  Welcome(Desk desk, Newsroom newsroom, Limits limits) {
    this.desk = desk;
    HubFrame frame = new HubFrame(desk.house());
    this.premises = new Premises<>(frame, frame.home(), newsroom, desk.clock(), limits);
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
    Caller caller = arrival.caller();
    Visit<Seat> visit =
        new Visit<>(
            entrance,
            new Seating<>(came -> seat(caller, came), Seat::leave, Welcome::hears),
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

  private Seating.Taken<Seat> seat(Caller caller, Entrance came) {
    arrives(caller);
    Map<String, String> chosen = desk.settings().read(caller);
    Language spoken = Language.of(chosen.get(Settings.LANGUAGE), came.language());
    Capabilities shown = came.capabilities();
    if (Settings.NO_COLOUR.equals(chosen.get(Settings.COLOUR))) shown = shown.colourless();
    if (Settings.ASCII.equals(chosen.get(Settings.SIGNS))) shown = shown.ascii();
    return new Seating.Taken<>(
        new Seat(desk, caller, desk.presence().enter(caller)),
        new Entrance(came.id(), came.line(), shown, came.columns(), came.rows(), spoken));
  }

  @Override
  public int command(
      Arrival arrival, String command, InputStream in, OutputStream out, OutputStream err) {
    arrives(arrival.caller());
    Language language = language(arrival.environment());
    return oneshot.run(desk, arrival.caller(), arrival.readOnly(), language, command, in, out, err);
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
