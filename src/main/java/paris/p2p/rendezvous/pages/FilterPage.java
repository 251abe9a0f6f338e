package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Item;
import paris.p2p.rendezvous.events.ItemKind;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.ProgrammeWords;
import paris.p2p.rendezvous.words.Words;

/**
 * What to show of a programme: one choice, and back to it. Choosing again what is chosen takes that
 * choice back.
 *
 * @param selected the place of a choice, from 0
 */
record FilterPage(Programme programme, int selected) implements Page<Seat> {
  /** What the choices under one heading are about. */
  private enum About {
    DAY,
    KIND,
    STAGE,
    LANGUAGE
  }

  /**
   * Something to choose.
   *
   * @param alone the filter that is this choice and nothing else
   * @param leads what the filter becomes by it
   */
  private record Choice(About about, ItemFilter alone, ItemFilter leads) {
    boolean chosen(ItemFilter now) {
      return leads.narrowness() < now.narrowness();
    }
  }

  static Page<Seat> of(Programme programme) {
    return new FilterPage(programme, 0);
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Message.Selected(String id) -> Turn.to(new FilterPage(programme, Integer.parseInt(id)));
      case Message.Chosen(String id) -> {
        ItemFilter leads = choices().get(Integer.parseInt(id)).leads();
        yield Turn.bring(new ProgrammeWish.Narrow(leads));
      }
      case ProgrammeWish.Narrow all -> Turn.bring(all);
      case Message _ -> Turn.ignored();
    };
  }

  private List<Choice> choices() {
    Set<ItemKind> kinds = EnumSet.noneOf(ItemKind.class);
    Set<Language> languages = EnumSet.noneOf(Language.class);
    for (Item item : programme.items()) {
      kinds.add(item.fields().kind());
      languages.addAll(item.fields().languages());
    }
    List<Choice> choices = new ArrayList<>();
    add(choices, About.DAY, programme.evenings(), ItemFilter::toggled);
    add(choices, About.KIND, kinds, ItemFilter::toggled);
    add(choices, About.STAGE, programme.stages(), ItemFilter::toggled);
    add(choices, About.LANGUAGE, languages, ItemFilter::toggled);
    return choices;
  }

  /** A choice for each of these, where there is one to make. */
  private <T> void add(
      List<Choice> choices,
      About about,
      Collection<T> values,
      BiFunction<ItemFilter, T, ItemFilter> toggle) {
    if (values.size() < 2) return;
    for (T value : values) {
      ItemFilter alone = toggle.apply(ItemFilter.none(), value);
      choices.add(new Choice(about, alone, toggle.apply(programme.filter(), value)));
    }
  }

  @Override
  public View view(Look look) {
    ProgrammeWords words = Words.of(look.language()).programme();
    List<Choice> choices = choices();
    List<View> parts = new ArrayList<>();
    parts.add(new View.Title(words.onlyShow(), ""));
    for (About about : About.values()) {
      List<View> group = new ArrayList<>();
      for (int i = 0; i < choices.size(); i++) {
        if (choices.get(i).about() == about) group.add(row(choices.get(i), i, look));
      }
      if (group.isEmpty()) continue;
      group.addFirst(new View.Heading(heading(about, words), ""));
      parts.add(new View.Block(group));
    }
    return new View.Stack(parts);
  }

  private static String heading(About about, ProgrammeWords words) {
    return switch (about) {
      case DAY -> words.byDay();
      case KIND -> words.byKind();
      case STAGE -> words.byStage();
      case LANGUAGE -> words.byLanguage();
    };
  }

  private View row(Choice choice, int place, Look look) {
    long left = programme.items().stream().filter(choice.leads()::holds).count();
    String mark = choice.chosen(programme.filter()) ? "✓ " : "  ";
    String label = choice.alone().words(programme.hours().orElseThrow(), look);
    View row =
        new View.Row(
            List.of(new View.Span(mark, Ink.ACCENT), View.plain(label)),
            List.of(View.faint(String.valueOf(left))));
    return new View.Item(String.valueOf(place), row, place == selected);
  }

  @Override
  public List<Action> actions(Look look) {
    if (!programme.filter().active()) return List.of();
    ProgrammeWords words = Words.of(look.language()).programme();
    return List.of(Action.of('F', words.showAll(), new ProgrammeWish.Narrow(ItemFilter.none())));
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
