package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Dossier;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Report;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.OrderWords;
import paris.p2p.rendezvous.words.Words;

/**
 * A post as those who keep order see it, and what they can do about it and its thread.
 *
 * @param post its number
 * @param found none until it has been read
 * @param no why it cannot be seen
 * @param selected the id of a choice
 */
record DossierPage(long post, Optional<Dossier> found, Optional<Refusal> no, String selected)
    implements Page<Seat> {
  /** How many rows of the post show above what can be done. */
  private static final int ROWS = 4;

  /** All that is known of it. */
  record Found(Dossier dossier) implements Message.Answer {}

  /** It is not for this visitor, or not there. */
  record Closed(Refusal why) implements Message.Answer {}

  static Page<Seat> of(long post) {
    return new DossierPage(post, Optional.empty(), Optional.empty(), Choice.READ);
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.FORUM;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat ->
        switch (seat.desk().moderation().dossier(seat.caller(), post)) {
          case Outcome.Done<Dossier>(Dossier dossier) -> new Found(dossier);
          case Outcome.Refused<Dossier>(Refusal why) -> new Closed(why);
        });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found(Dossier dossier) -> Turn.to(showing(dossier));
      case Closed(Refusal why) ->
          Turn.to(new DossierPage(post, Optional.empty(), Optional.of(why), selected));
      case Message.Selected(String id) -> Turn.to(at(id));
      case Message.Chosen(String id) -> chosen(id);
      case OrderWish wish -> wish.turn(this);
      case Message.Told(News.PostChanged(long _, long _, long changed)) when changed == post ->
          Turn.reload(this);
      case Message.Told(News.TopicChanged _) -> Turn.reload(this);
      case Message.Told(News.WorkshopChanged _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private DossierPage showing(Dossier dossier) {
    List<Choice> choices = Choice.of(dossier);
    boolean still = choices.stream().anyMatch(choice -> choice.id().equals(selected));
    String kept = still ? selected : choices.getFirst().id();
    return new DossierPage(post, Optional.of(dossier), Optional.empty(), kept);
  }

  private DossierPage at(String id) {
    return new DossierPage(post, found, no, id);
  }

  private Turn<Seat> chosen(String id) {
    if (found.isEmpty()) return Turn.ignored();
    return Choice.of(found.get()).stream()
        .filter(choice -> choice.id().equals(id))
        .findFirst()
        .map(choice -> Turn.open((Page<Seat>) at(id), choice.page(found.get())))
        .orElseGet(Turn::ignored);
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    View heading =
        new View.Heading(words.order().about(post), found.map(it -> it.topic().title()).orElse(""));
    if (no.isPresent()) {
      return View.stack(heading, View.paragraph(words.refusals().sentence(no.get())));
    }
    return found.map(it -> dossier(it, heading, look, words)).orElse(heading);
  }

  private View dossier(Dossier it, View heading, Look look, Words words) {
    List<View> parts = new ArrayList<>();
    parts.add(heading);
    parts.add(new View.Barred(View.block(head(it.post(), look, words), brief(it))));
    if (!it.reports().isEmpty()) parts.add(reports(it.reports(), look, words));
    parts.add(choices(it, words.order()));
    if (!it.rulings().isEmpty()) parts.add(decided(it.rulings(), look, words));
    parts.add(whole(it, words));
    for (Dossier.Version version : it.earlier()) parts.add(earlier(version, look, words));
    return new View.Stack(List.copyOf(parts));
  }

  private static View head(Post post, Look look, Words words) {
    String state = words.order().state(post.state());
    String when = words.dates().ago(post.at(), look.clock());
    return new View.Row(
        List.of(new View.Span(words.who(post.author()), Ink.LINK), View.faint("  " + when)),
        List.of(new View.Span(state, Ink.DANGER)));
  }

  private static View brief(Dossier it) {
    return new View.Excerpt(it.words(), ROWS, "");
  }

  private static View reports(List<Report> reports, Look look, Words words) {
    List<View> rows = new ArrayList<>();
    rows.add(new View.Heading(words.order().reported(), words.order().times(reports.size())));
    for (Report report : reports) {
      String by = words.order().by(report.by(), words.dates().ago(report.at(), look.clock()));
      rows.add(new View.Paragraph(List.of(View.plain(report.reason()), View.faint("  · " + by))));
    }
    return new View.Block(List.copyOf(rows));
  }

  private View choices(Dossier it, OrderWords words) {
    List<View> rows = new ArrayList<>();
    rows.add(new View.Heading(words.whatToDo(), ""));
    for (Choice choice : Choice.of(it)) {
      rows.add(
          new View.Item(
              choice.id(), View.paragraph(choice.label(words)), choice.id().equals(selected)));
    }
    return new View.Block(List.copyOf(rows));
  }

  private static View decided(List<Ruling> rulings, Look look, Words words) {
    List<View> rows = new ArrayList<>();
    rows.add(new View.Heading(words.order().decided(), ""));
    for (Ruling ruling : rulings) {
      String ago = words.dates().ago(ruling.at(), look.clock());
      View.Span said =
          new View.Span(
              words.order().decision(ruling, ago), ruling.undone() ? Ink.FAINT : Ink.PLAIN);
      rows.add(new View.Paragraph(List.of(said)));
    }
    return new View.Block(List.copyOf(rows));
  }

  private static View whole(Dossier it, Words words) {
    return View.stack(new View.Heading(words.order().wholePost(), ""), new View.Prose(it.words()));
  }

  private static View earlier(Dossier.Version version, Look look, Words words) {
    String ago = words.dates().ago(version.until(), look.clock());
    return View.stack(
        new View.Heading(words.order().earlier(version.number(), ago), ""),
        new View.Prose(version.words()));
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of(OrderWish.conduct(look));
  }
}
