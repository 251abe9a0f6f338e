package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Dossier;
import paris.p2p.rendezvous.board.Measure;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.words.OrderWords;

/**
 * One of the things that can be done about a post.
 *
 * @param kind the measure; none for reading the post in its thread
 * @param undoing the ruling that is taken back; none where one is taken
 */
record Choice(Optional<Measure.Kind> kind, Optional<Ruling> undoing) {
  /** The id of the one that leads to the thread. */
  static final String READ = "read";

  /** What can be done as it stands, what is reported first. */
  static List<Choice> of(Dossier it) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(Optional.empty(), Optional.empty()));
    if (!it.reports().isEmpty()) choices.add(taking(Measure.Kind.DISMISS));
    Topic.Mode mode = it.topic().mode();
    add(choices, it, Measure.Kind.HIDE_POST, it.post().state() == Post.State.HIDDEN);
    add(choices, it, Measure.Kind.SPLIT, it.opens());
    add(choices, it, Measure.Kind.LOCK, mode.locked());
    add(choices, it, Measure.Kind.SLOW, mode.slowSeconds() > 0);
    add(choices, it, Measure.Kind.PIN, mode.pinned());
    add(choices, it, Measure.Kind.MOVE, false);
    add(choices, it, Measure.Kind.HIDE_TOPIC, mode.hidden());
    return List.copyOf(choices);
  }

  /** Taking it, and taking it back where that is in force; what is so already is not offered. */
  private static void add(List<Choice> to, Dossier it, Measure.Kind kind, boolean already) {
    boolean again = !already || kind == Measure.Kind.SLOW;
    if (again) to.add(taking(kind));
    it.inForce(kind)
        .ifPresent(ruling -> to.add(new Choice(Optional.of(kind), Optional.of(ruling))));
  }

  private static Choice taking(Measure.Kind kind) {
    return new Choice(Optional.of(kind), Optional.empty());
  }

  String id() {
    return kind.map(it -> undoing.map(ruling -> "undo/" + ruling.id()).orElse(it.name()))
        .orElse(READ);
  }

  String label(OrderWords words) {
    return kind.map(words::called)
        .map(called -> undoing.isPresent() ? called.back() : called.choice())
        .orElseGet(words::inThread);
  }

  /** Where it is done. */
  Page<Seat> page(Dossier it) {
    if (kind.isEmpty()) return TopicPage.atPost(it.post().id());
    Plea plea =
        undoing
            .<Plea>map(ruling -> new Plea.Undoing(kind.get(), ruling.id()))
            .orElseGet(() -> new Plea.Deciding(kind.get(), it.post().id(), it.topic().id()));
    return OrderForm.of(plea, "#" + it.post().id() + "  " + it.topic().title());
  }
}
