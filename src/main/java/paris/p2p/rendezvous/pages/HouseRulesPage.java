package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.HouseRules;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.PersonWords;
import paris.p2p.rendezvous.words.Words;

/**
 * What holds for the whole hub for now, for all to read and for organisers to decide.
 *
 * @param shown none until it has been read
 * @param selected {@code lockdown} or {@code held}
 */
record HouseRulesPage(Optional<Shown> shown, String selected) implements Page<Seat> {
  private static final String LOCKDOWN = "lockdown";
  private static final String HELD = "held";

  /**
   * As it is now.
   *
   * @param lockdown the decision that closed the hub to new names, where one did
   * @param decides whether this visitor decides on it
   */
  record Shown(HouseRules.Now rules, Optional<Ruling> lockdown, boolean decides)
      implements Message.Answer {}

  static Page<Seat> start() {
    return new HouseRulesPage(Optional.empty(), LOCKDOWN);
  }

  @Override
  public boolean opens() {
    return shown.filter(Shown::decides).isPresent();
  }

  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat ->
        new Shown(
            seat.desk().houseRules().now(),
            seat.desk().sanctions().inForce(Deed.LOCKED_DOWN, "hub"),
            seat.may(Act.RULE_THE_HUB)));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Shown found -> Turn.to(new HouseRulesPage(Optional.of(found), selected));
      case Message.Selected(String id) -> Turn.to(new HouseRulesPage(shown, id));
      case Message.Chosen(String id) -> new HouseRulesPage(shown, id).chosen();
      case OrderWish wish -> wish.turn(this);
      case Message.Told(News.WorkshopChanged _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> chosen() {
    if (shown.isEmpty() || !shown.get().decides()) return Turn.ignored();
    if (selected.equals(HELD)) return Turn.open(this, AskForm.of(HubAsk.NEWCOMERS));
    Ask ask =
        shown.get().lockdown().<Ask>map(it -> new UndoAsk(it.id(), "")).orElse(HubAsk.LOCKDOWN);
    return Turn.open(this, AskForm.of(ask));
  }

  @Override
  public View view(Look look) {
    PersonWords words = Words.of(look.language()).persons();
    View heading = new View.Heading(words.house(), "");
    if (shown.isEmpty()) return heading;
    HouseRules.Now rules = shown.get().rules();
    View lockdown = rule(LOCKDOWN, words.lockdown(rules.lockdown()));
    View held = rule(HELD, words.held(rules.held()));
    return View.stack(
        heading,
        View.block(lockdown, held),
        new View.Paragraph(List.of(View.faint(words.byOrganisers()))));
  }

  private View rule(String id, String said) {
    View words = View.paragraph(said);
    boolean decides = shown.orElseThrow().decides();
    return decides ? new View.Item(id, words, id.equals(selected)) : words;
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of(OrderWish.conduct(look));
  }
}
