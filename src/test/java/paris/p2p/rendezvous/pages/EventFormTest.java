package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;

/** The form's turns, by comparing values. */
class EventFormTest {
  private static final Map<String, String> USUAL =
      Map.of("place", "Ground Control", "address", "81 rue du Charolais");

  private static SheetForm then(Page<Seat> page, Message message) {
    return (SheetForm)
        switch (page.on(message)) {
          case Turn.Stay<Seat> stay -> stay.page();
          case Turn.Later<Seat> later -> later.page();
          case Turn<Seat> other -> throw new AssertionError(other.toString());
        };
  }

  private static SheetForm opened() {
    return then(EventForms.adding(), new FormDesk.Opened(USUAL, Began.nothing(), false));
  }

  private static SheetForm press(SheetForm form, Key.Name... keys) {
    SheetForm next = form;
    for (Key.Name key : keys) next = then(next, new Message.Pressed(Key.of(key)));
    return next;
  }

  private static SheetForm type(SheetForm form, String words) {
    SheetForm next = form;
    for (char sign : words.toCharArray()) next = then(next, new Message.Pressed(Key.of(sign)));
    return next;
  }

  private static String focus(SheetForm form) {
    return form.form().line().name();
  }

  private static String seen(SheetForm form, Language language) {
    return form.view(BoardSamples.look(language, Look.Width.USUAL)).toString();
  }

  @Test
  void a_new_event_is_a_talk_at_the_usual_place() {
    SheetForm form = opened();
    assertEquals("title", focus(form));
    assertEquals("talk", form.form().value("kind"));
    assertEquals("Ground Control", form.form().value("place"));
    assertEquals("fr", form.form().value("languages"));
    assertTrue(seen(form, Language.FR).contains("d’après\u00a0: talk, soir"));
    assertTrue(seen(form, Language.FR).contains("sans limite"));
  }

  @Test
  void tab_enter_and_arrows_move_between_the_fields() {
    SheetForm form = opened();
    assertEquals("kind", focus(press(form, Key.Name.TAB)));
    assertEquals("kind", focus(press(form, Key.Name.DOWN)));
    assertEquals("when", focus(press(form, Key.Name.ENTER, Key.Name.ENTER)));
    assertEquals("title", focus(press(form, Key.Name.TAB, Key.Name.BACKTAB)));
    assertEquals("title", focus(press(form, Key.Name.DOWN, Key.Name.UP)));
    assertEquals("places", focus(then(form, new Message.Selected("5"))));
  }

  @Test
  void left_and_right_change_what_is_chosen() {
    SheetForm kind = press(opened(), Key.Name.TAB);
    assertEquals("workshop", press(kind, Key.Name.RIGHT).form().value("kind"));
    assertEquals("meetup", press(kind, Key.Name.LEFT).form().value("kind"));
    SheetForm languages = then(opened(), new Message.Selected("6"));
    assertEquals("en", press(languages, Key.Name.RIGHT).form().value("languages"));
    SheetForm both = press(languages, Key.Name.RIGHT, Key.Name.RIGHT);
    assertTrue(seen(both, Language.EN).contains("FR + EN"));
  }

  @Test
  void a_date_is_read_back_in_full_as_it_is_typed() {
    SheetForm form = type(press(opened(), Key.Name.TAB, Key.Name.TAB), "9 déc 19h");
    assertTrue(seen(form, Language.FR).contains("me 9 déc 2026 19:00 → 21:00, dans 16 jours"));
    assertTrue(seen(form, Language.EN).contains("Wed 9 Dec 2026 19:00 → 21:00, in 16 days"));
  }

  @Test
  void a_day_without_an_hour_is_its_evening() {
    SheetForm form = type(press(opened(), Key.Name.TAB, Key.Name.TAB), "9 déc");
    assertTrue(seen(form, Language.FR).contains("me 9 déc 2026 19:00 → 21:00"));
  }

  @Test
  void what_is_typed_is_kept_and_leaving_a_field_has_it_checked() {
    SheetForm form = opened();
    Turns.later(form.on(new Message.Pressed(Key.of('N'))));
    assertTrue(Turns.stay(form.on(new Message.Pressed(Key.of(Key.Name.TAB)))).work().isPresent());
    assertTrue(seen(type(form, "N"), Language.FR).contains("brouillon gardé"));
  }

  @Test
  void only_fields_that_were_left_are_said_to_be_wrong() {
    SheetForm form = press(opened(), Key.Name.TAB);
    Refusal empty = new Refusal.Empty(Refusal.Field.TITLE);
    Refusal noDate = new Refusal.Empty(Refusal.Field.WHEN);
    SheetForm checked = then(form, new FormDesk.Checked(Map.of("title", empty, "when", noDate)));
    assertEquals(Map.of("title", empty), checked.wrong());
    SheetForm mending = type(press(checked, Key.Name.UP), "N");
    assertEquals(Map.of(), mending.wrong());
  }

  @Test
  void a_rejected_form_says_all_that_is_wrong_and_goes_to_the_first() {
    SheetForm form =
        then(
            opened(),
            new FormDesk.Rejected(
                Map.of(
                    "when",
                    new Refusal.NotADate("bientôt"),
                    "places",
                    new Refusal.NotANumber(Refusal.Field.CAPACITY, "plein"))));
    assertEquals("when", focus(form));
    for (Language language : Language.values()) {
      assertTrue(seen(form, language).contains("bientôt"), language.tag());
      assertTrue(seen(form, language).contains("plein"), language.tag());
    }
  }

  @Test
  void while_it_is_being_saved_nothing_more_is_taken() {
    SheetForm form = type(opened(), "Noise");
    SheetForm saving = then(form, new SheetForm.Asked.Save(Language.FR));
    assertEquals(Turn.to(saving), saving.on(new SheetForm.Asked.Save(Language.FR)));
    assertEquals(Turn.to(saving), saving.on(new Message.Pressed(Key.of('x'))));
  }

  @Test
  void saved_it_shows_the_new_event_or_goes_back_to_the_edited_one() {
    FormDesk.Saved shown = new FormDesk.Saved(Optional.of(EventPage.of(7)), "Dans l’agenda");
    assertEquals(Turn.replace(EventPage.of(7), "Dans l’agenda"), opened().on(shown));
    FormDesk.Saved saved = new FormDesk.Saved(Optional.empty(), "Dans l’agenda");
    SheetForm editing =
        then(EventForms.editing(7), new FormDesk.Opened(Map.of(), Began.nothing(), false));
    assertEquals(Turn.back("Dans l’agenda"), editing.on(saved));
  }

  private static SheetForm overtaken() {
    Map<String, String> before = Map.of("title", "Noise", "place", "La Cave", "places", "");
    SheetForm editing =
        then(
            EventForms.editing(7),
            new FormDesk.Opened(before, new Began(3, before, List.of()), false));
    Map<String, String> theirs = Map.of("title", "Tor", "place", "La Cave", "places", "40");
    Map<String, String> mine = Map.of("title", "Noise!", "place", "La Cave", "places", "");
    return then(type(editing, "!"), new FormDesk.Overtaken(new Clash(5, before, theirs, mine)));
  }

  @Test
  void what_both_changed_is_shown_beside_my_own_words_which_stay() {
    SheetForm overtaken = overtaken();
    assertEquals("Noise!", overtaken.form().value("title"));
    assertEquals("40", overtaken.form().value("places"));
    assertEquals("title", focus(overtaken));
    String french = seen(overtaken, Language.FR);
    assertTrue(french.contains("l’autre\u00a0: Tor (avant\u00a0: Noise)"), french);
    assertTrue(french.contains("repris ici\u00a0: Places."), french);
    assertTrue(seen(overtaken, Language.EN).contains("theirs: Tor (before: Noise)"));
    assertEquals(
        "enregistrer l’autre tout de l’autre suivant garder et sortir repartir à neuf",
        hints(overtaken));
  }

  @Test
  void either_answer_can_be_taken_and_neither_is_lost() {
    SheetForm theirs = then(overtaken(), new SheetForm.Asked.Swap());
    assertEquals("Tor", theirs.form().value("title"));
    assertTrue(seen(theirs, Language.FR).contains("le vôtre\u00a0: Noise!"));
    assertTrue(hints(theirs).contains("la mienne"));
    SheetForm mine = then(theirs, new SheetForm.Asked.Swap());
    assertEquals("Noise!", mine.form().value("title"));
    SheetForm all = then(mine, new SheetForm.Asked.Yield());
    assertEquals("Tor", all.form().value("title"));
  }

  @Test
  void a_date_of_a_series_asks_which_dates_change() {
    Began began = new Began(3, Map.of(), List.of("this", "following", "all"));
    SheetForm editing = then(EventForms.editing(7), new FormDesk.Opened(Map.of(), began, false));
    SheetForm asking = then(type(editing, "!"), new SheetForm.Asked.Save(Language.FR));
    assertFalse(asking.typing());
    for (String choice :
        List.of("cette date seule", "cette date et les suivantes", "toutes les dates à venir")) {
      assertTrue(seen(asking, Language.FR).contains(choice), choice);
    }
    SheetForm all = then(asking, new Message.Selected("2"));
    assertEquals(new SheetForm.State.Asking(2, Language.FR), all.state());
    assertTrue(Turns.stay(all.on(new Message.Chosen("2"))).work().isPresent());
    SheetForm back = then(all, new SheetForm.Asked.Out(Language.FR));
    assertEquals("!", back.form().value("title"));
  }

  @Test
  void a_text_is_written_in_a_room_of_its_own_and_left_with_escape() {
    SheetForm text = then(opened(), new Message.Selected("7"));
    SheetForm writing = type(press(text, Key.Name.ENTER), "Bonjour");
    assertEquals(Form.Mode.WRITING, writing.form().mode());
    assertTrue(seen(writing, Language.FR).contains("Texte FR"));
    SheetForm out = then(writing, new SheetForm.Asked.Out(Language.FR));
    assertEquals(Form.Mode.FILLING, out.form().mode());
    assertTrue(seen(out, Language.FR).contains("1 ligne"));
    SheetForm reading = then(writing, new SheetForm.Asked.Preview());
    assertEquals(Form.Mode.READING, reading.form().mode());
    assertEquals(reading.on(new Message.Pressed(Key.of('x'))), Turn.ignored());
  }

  @Test
  void escape_goes_back_and_says_so_when_there_is_a_draft() {
    assertEquals(Turn.back(), opened().on(new SheetForm.Asked.Out(Language.FR)));
    assertEquals(
        Turn.back("Draft kept: it waits for you here."),
        type(opened(), "N").on(new SheetForm.Asked.Out(Language.EN)));
  }

  @Test
  void the_hints_follow_what_can_be_done() {
    assertEquals("enregistrer suivant garder et sortir", hints(opened()));
    assertEquals(
        "enregistrer suivant changer garder et sortir", hints(press(opened(), Key.Name.TAB)));
    assertTrue(hints(type(opened(), "N")).endsWith("repartir à neuf"));
    assertEquals("", hints((SheetForm) EventForms.adding()));
  }

  private static String hints(SheetForm form) {
    return form.actions(BoardSamples.FRENCH).stream()
        .map(action -> action.label())
        .collect(Collectors.joining(" "));
  }

  @Test
  void who_may_not_is_told_and_asked_nothing() {
    SheetForm form =
        then(EventForms.adding(), new FormDesk.Barred(new Refusal.NotForYou(Role.ORGANISER)));
    assertFalse(form.typing());
    assertEquals(Turn.ignored(), form.on(new Message.Pressed(Key.of('N'))));
    assertTrue(seen(form, Language.FR).contains("réservé"));
  }
}
