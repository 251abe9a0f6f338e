package paris.p2p.rendezvous.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.community.*;
import paris.p2p.rendezvous.desk.*;
import paris.p2p.rendezvous.events.*;
import paris.p2p.rendezvous.founding.*;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.*;
import paris.p2p.rendezvous.rules.*;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.*;
import paris.p2p.rendezvous.tui.*;

class ScratchTest {
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  StringBuilder out = new StringBuilder();
  Desk desk;
  Seat seat;

  Page<Seat> load(Page<Seat> page, int c, int r) {
    page = stay(page, page.on(new Message.Resized(c, r)));
    var w = page.load();
    if (w.isPresent()) page = stay(page, page.on(w.get().run(seat)));
    return page;
  }

  Page<Seat> stay(Page<Seat> was, Turn<Seat> t) {
    return switch (t) {
      case Turn.Stay<Seat>(var p, var w, var n) -> w.isPresent() ? stay(p, p.on(w.get().run(seat))) : p;
      case Turn.Later<Seat>(var p, var w) -> { w.run(seat); yield p; }
      default -> was;
    };
  }

  void draw(String name, Page<Seat> page, Language l, int... sizes) {
    for (int i = 0; i < sizes.length; i += 2) {
      Page<Seat> p = load(page, sizes[i], sizes[i + 1] - 4);
      Look look = new Look(desk.clock().instant(), PARIS, l, Look.Width.USUAL);
      out.append("== ").append(name).append(' ').append(sizes[i]).append('x').append(sizes[i + 1]).append("\n");
      out.append(Drawn.at(p, look, sizes[i], sizes[i + 1], new HubFrame(desk.house(), l)));
    }
  }

  @Test
  void draw() throws Exception {
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    Database database = Database.inMemory();
    Newsroom newsroom = new Newsroom();
    FirstCode code = new FirstCode(new SecureRandom());
    People people = new People(database, newsroom, clock, code);
    desk = new Desk(new House("Paris P2P", "Paris", PARIS, Language.FR, true, "0.1.0", "SHA256:uNiVztksCsDhcc0u9e8BrKvsGNRzFs3HaSpUnYEELxs", "ssh p2p.paris"),
        clock, people, new Drafts(database, clock), new Settings(database), new Presence(people, newsroom),
        new Board(database, people, newsroom, clock), new Agenda(database, people, newsroom, clock, PARIS), new Community(database, people, newsroom, clock));
    new Founding(database, desk.community(), desk.board(), desk.agenda()).fill();
    new Demo(desk, c -> new Board(database, people, newsroom, c)).fill();
    Caller org = Caller.with(new SignedKey("ssh-ed25519", "SHA256:3vNKq1Wn6a8CVn0h0b7WjQ4b9dXyq0m1r5zT2kLk9Q0"));
    Caller guest = Caller.guest();
    seat = new Seat(desk, guest, desk.presence().enter(guest));
    int[] all = {80, 24, 60, 18, 120, 40};
    draw("home guest", HomePage.start(), Language.FR, all);
    draw("peers guest", PeersPage.start(), Language.FR, all);
    desk.people().claim(org, code.code());
    desk.people().join(org, "camille");
    seat = new Seat(desk, org, desk.presence().enter(org));
    desk.board().discuss(org, "step/2", "projets", "Les outils", "Parlons-en.");
    Page<Seat> home = load(HomePage.start(), 80, 20);
    for (Action a : home.actions(new Look(clock.instant(), PARIS, Language.FR, Look.Width.USUAL))) home = stay(home, home.on(a.wish()));
    draw("home member en", home, Language.EN, 80, 24);
    draw("values", TextPage.values(), Language.FR, all);
    draw("about", TextPage.about(), Language.EN, 80, 24);
    draw("roadmap", RoadmapPage.start(), Language.FR, all);
    draw("roadmap", RoadmapPage.start(), Language.EN, 80, 24);
    draw("step", StepPage.of(2), Language.FR, 80, 24, 60, 18);
    draw("step", StepPage.of(1), Language.EN, 80, 24);
    draw("step unknown", StepPage.of(99), Language.FR, 60, 18);
    Page<Seat> form = load(StepForm.editing(2), 80, 20);
    form = stay(form, form.on(new Message.Pressed(Key.of('x'))));
    for (int i = 0; i < 3; i++) form = stay(form, form.on(new Message.Pressed(Key.of(Key.Name.TAB))));
    for (char c : "zut alors".toCharArray()) form = stay(form, form.on(new Message.Pressed(Key.of(c))));
    form = stay(form, form.on(new Message.Pressed(Key.of(Key.Name.TAB))));
    draw("stepform", form, Language.FR, all);
    form = stay(form, form.on(new Message.Pressed(Key.of(Key.Name.ENTER))));
    draw("stepform writing", form, Language.FR, 80, 24);
    desk.community().replace(org, "about", Language.FR, "# Salut\n\nC’est nous.");
    draw("history", HistoryPage.of("about"), Language.FR, all);
    Page<Seat> tf = load(TextForm.of("values", Language.FR), 80, 20);
    draw("textform", tf, Language.FR, 80, 24);
    tf = stay(tf, tf.on(new Message.Pressed(Key.of('x'))));
    draw("textform changed", tf, Language.FR, 80, 24, 60, 18);
    draw("peers organiser", PeersPage.start(), Language.FR, all);
    draw("settings", SettingsPage.start(), Language.EN, 80, 24);
    draw("event", EventPage.of(desk.agenda().next().get().id()), Language.FR, 80, 24);
    Files.writeString(Path.of("/tmp/pagesa.txt"), out.toString());
    database.close();
  }
}
