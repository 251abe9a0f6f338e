package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
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

  private static EventForm then(Page<Seat> page, Message message) {
    return (EventForm)
        switch (page.on(message)) {
          case Turn.Stay<Seat> stay -> stay.page();
          case Turn.Later<Seat> later -> later.page();
          case Turn<Seat> other -> throw new AssertionError(other.toString());
        };
  }

  private static EventForm opened() {
    return then(EventForm.adding(), new EventDesk.Opened(USUAL, 0, false));
  }

  private static EventForm press(EventForm form, Key.Name... keys) {
    EventForm next = form;
    for (Key.Name key : keys) next = then(next, new Message.Pressed(Key.of(key)));
    return next;
  }

  private static EventForm type(EventForm form, String words) {
    EventForm next = form;
    for (char sign : words.toCharArray()) next = then(next, new Message.Pressed(Key.of(sign)));
    return next;
  }

  private static String focus(EventForm form) {
    return form.form().line().name();
  }

  private static String seen(EventForm form, Language language) {
    return form.view(BoardSamples.look(language, Look.Width.USUAL)).toString();
  }

  @Test
  void a_new_event_is_a_talk_at_the_usual_place() {
    EventForm form = opened();
    assertEquals("title", focus(form));
    assertEquals("talk", form.form().value("kind"));
    assertEquals("Ground Control", form.form().value("place"));
    assertEquals("fr", form.form().value("languages"));
    assertTrue(seen(form, Language.FR).contains("d’après\u00a0: talk, soir"));
    assertTrue(seen(form, Language.FR).contains("sans limite"));
  }

  @Test
  void tab_enter_and_arrows_move_between_the_fields() {
    EventForm form = opened();
    assertEquals("kind", focus(press(form, Key.Name.TAB)));
    assertEquals("kind", focus(press(form, Key.Name.DOWN)));
    assertEquals("when", focus(press(form, Key.Name.ENTER, Key.Name.ENTER)));
    assertEquals("title", focus(press(form, Key.Name.TAB, Key.Name.BACKTAB)));
    assertEquals("title", focus(press(form, Key.Name.DOWN, Key.Name.UP)));
    assertEquals("places", focus(then(form, new Message.Selected("5"))));
  }

  @Test
  void left_and_right_change_what_is_chosen() {
    EventForm kind = press(opened(), Key.Name.TAB);
    assertEquals("workshop", press(kind, Key.Name.RIGHT).form().value("kind"));
    assertEquals("meetup", press(kind, Key.Name.LEFT).form().value("kind"));
    EventForm languages = then(opened(), new Message.Selected("6"));
    assertEquals("en", press(languages, Key.Name.RIGHT).form().value("languages"));
    EventForm both = press(languages, Key.Name.RIGHT, Key.Name.RIGHT);
    assertTrue(seen(both, Language.EN).contains("FR + EN"));
  }

  @Test
  void a_date_is_read_back_in_full_as_it_is_typed() {
    EventForm form = type(press(opened(), Key.Name.TAB, Key.Name.TAB), "9 déc 19h");
    assertTrue(seen(form, Language.FR).contains("me 9 déc 2026 19:00 → 21:00, dans 16 jours"));
    assertTrue(seen(form, Language.EN).contains("Wed 9 Dec 2026 19:00 → 21:00, in 16 days"));
  }

  @Test
  void a_day_without_an_hour_is_its_evening() {
    EventForm form = type(press(opened(), Key.Name.TAB, Key.Name.TAB), "9 déc");
    assertTrue(seen(form, Language.FR).contains("me 9 déc 2026 19:00 → 21:00"));
  }

  @Test
  void what_is_typed_is_kept_and_leaving_a_field_has_it_checked() {
    EventForm form = opened();
    Turns.later(form.on(new Message.Pressed(Key.of('N'))));
    assertTrue(Turns.stay(form.on(new Message.Pressed(Key.of(Key.Name.TAB)))).work().isPresent());
    assertTrue(seen(type(form, "N"), Language.FR).contains("brouillon gardé"));
  }

  @Test
  void only_fields_that_were_left_are_said_to_be_wrong() {
    EventForm form = press(opened(), Key.Name.TAB);
    Refusal empty = new Refusal.Empty(Refusal.Field.TITLE);
    Refusal noDate = new Refusal.Empty(Refusal.Field.WHEN);
    EventForm checked =
        then(
            form,
            new EventDesk.Checked(Map.of(EventQuestion.TITLE, empty, EventQuestion.WHEN, noDate)));
    assertEquals(Map.of(EventQuestion.TITLE, empty), checked.wrong());
    EventForm mending = type(press(checked, Key.Name.UP), "N");
    assertEquals(Map.of(), mending.wrong());
  }

  @Test
  void a_rejected_form_says_all_that_is_wrong_and_goes_to_the_first() {
    EventForm form =
        then(
            opened(),
            new EventDesk.Rejected(
                Map.of(
                    EventQuestion.WHEN,
                    new Refusal.NotADate("bientôt"),
                    EventQuestion.PLACES,
                    new Refusal.NotANumber(Refusal.Field.CAPACITY, "plein"))));
    assertEquals("when", focus(form));
    for (Language language : Language.values()) {
      assertTrue(seen(form, language).contains("bientôt"), language.tag());
      assertTrue(seen(form, language).contains("plein"), language.tag());
    }
  }

  @Test
  void while_it_is_being_saved_nothing_more_is_taken() {
    EventForm form = type(opened(), "Noise");
    EventForm saving = then(form, new EventForm.Save(Language.FR));
    assertEquals(Turn.to(saving), saving.on(new EventForm.Save(Language.FR)));
    assertEquals(Turn.to(saving), saving.on(new Message.Pressed(Key.of('x'))));
  }

  @Test
  void saved_it_shows_the_new_event_or_goes_back_to_the_edited_one() {
    EventDesk.Saved saved = new EventDesk.Saved(7, "Dans l’agenda");
    assertEquals(Turn.replace(EventPage.of(7), "Dans l’agenda"), opened().on(saved));
    EventForm editing = then(EventForm.editing(7), new EventDesk.Opened(Map.of(), 3, false));
    assertEquals(Turn.back("Dans l’agenda"), editing.on(saved));
  }

  @Test
  void what_somebody_else_saved_meanwhile_is_said_and_the_next_save_goes_over_it() {
    EventForm editing =
        then(EventForm.editing(7), new EventDesk.Opened(Map.of("title", "Noise"), 3, false));
    EventForm overtaken = then(type(editing, "!"), new EventDesk.Overtaken(5));
    assertEquals(5, overtaken.version());
    assertEquals("Noise!", overtaken.form().value("title"));
    assertTrue(seen(overtaken, Language.FR).contains("Ctrl-S encore"));
    assertTrue(seen(overtaken, Language.EN).contains("Ctrl-S again"));
  }

  @Test
  void a_text_is_written_in_a_room_of_its_own_and_left_with_escape() {
    EventForm text = then(opened(), new Message.Selected("7"));
    EventForm writing = type(press(text, Key.Name.ENTER), "Bonjour");
    assertEquals(Form.Mode.WRITING, writing.form().mode());
    assertTrue(seen(writing, Language.FR).contains("Texte FR"));
    EventForm out = then(writing, new EventForm.Out(Language.FR));
    assertEquals(Form.Mode.FILLING, out.form().mode());
    assertTrue(seen(out, Language.FR).contains("1 ligne"));
    EventForm reading = then(writing, new EventForm.Preview());
    assertEquals(Form.Mode.READING, reading.form().mode());
    assertEquals(reading.on(new Message.Pressed(Key.of('x'))), Turn.ignored());
  }

  @Test
  void escape_goes_back_and_says_so_when_there_is_a_draft() {
    assertEquals(Turn.back(), opened().on(new EventForm.Out(Language.FR)));
    assertEquals(
        Turn.back("Draft kept: it waits for you here."),
        type(opened(), "N").on(new EventForm.Out(Language.EN)));
  }

  @Test
  void the_hints_follow_what_can_be_done() {
    assertEquals("enregistrer suivant garder et sortir", hints(opened()));
    assertEquals(
        "enregistrer suivant changer garder et sortir", hints(press(opened(), Key.Name.TAB)));
    assertTrue(hints(type(opened(), "N")).endsWith("repartir à neuf"));
    assertEquals("", hints((EventForm) EventForm.adding()));
  }

  private static String hints(EventForm form) {
    return form.actions(BoardSamples.FRENCH).stream()
        .map(action -> action.label())
        .collect(Collectors.joining(" "));
  }

  @Test
  void who_may_not_is_told_and_asked_nothing() {
    EventForm form =
        then(EventForm.adding(), new EventDesk.Barred(new Refusal.NotForYou(Role.ORGANISER)));
    assertFalse(form.typing());
    assertEquals(Turn.ignored(), form.on(new Message.Pressed(Key.of('N'))));
    assertTrue(seen(form, Language.FR).contains("réservé"));
  }
}
