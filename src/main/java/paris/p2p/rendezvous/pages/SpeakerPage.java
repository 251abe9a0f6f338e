package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Talk;
import paris.p2p.rendezvous.news.News;
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
 * All that one speaker has talked about, newest first.
 *
 * @param found none until it has been looked up
 * @param selected the id of a line
 */
record SpeakerPage(String name, Optional<Found> found, long selected) implements Page<Seat> {
  private static final int MOST = 200;

  record Found(List<Talk> talks) implements Message.Answer {}

  static Page<Seat> of(String name) {
    return new SpeakerPage(name, Optional.empty(), 0);
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> new Found(seat.desk().talks().by(name, MOST)));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found now ->
          Turn.to(new SpeakerPage(name, Optional.of(now), TalkRows.nearest(now.talks(), selected)));
      case Message.Selected(String id) -> Turn.to(new SpeakerPage(name, found, Long.parseLong(id)));
      case Message.Chosen(String id) -> Turn.open(this, ItemPage.of(Long.parseLong(id)));
      case Message.Told(News.AgendaChanged _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  @Override
  public View view(Look look) {
    ProgrammeWords words = Words.of(look.language()).programme();
    if (found.isEmpty()) return new View.Title(name, "");
    List<Talk> talks = found.get().talks();
    View title = new View.Title(name, words.count(talks.size()));
    return View.stack(title, new TalkRows(talks, selected, name, look).view());
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of();
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }
}
