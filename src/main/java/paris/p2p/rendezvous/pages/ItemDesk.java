package paris.p2p.rendezvous.pages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Hours;
import paris.p2p.rendezvous.events.Item;
import paris.p2p.rendezvous.events.ItemFields;
import paris.p2p.rendezvous.events.Occasion;
import paris.p2p.rendezvous.events.Programmes;
import paris.p2p.rendezvous.events.Setting;
import paris.p2p.rendezvous.events.Speaker;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.words.Words;

/** The work of the form for a line of a programme: reading, keeping the draft, checking, saving. */
record ItemDesk(Target target) {
  /** What else a draft keeps: the version that the editing began from. */
  private static final String VERSION = "version";

  /** What the form is filled in for. */
  sealed interface Target {
    record Adding(Occasion occasion) implements Target {}

    record Editing(long item) implements Target {}
  }

  /**
   * What the form begins with.
   *
   * @param stands the answers that say what the line is now
   * @param kept those of a draft
   * @param version of the line that the editing began from; 0 for a new one
   * @param occasion what it is a line of
   * @param before those who spoke there so far
   * @param changed the questions whose answers somebody else changed while the form was open
   */
  record Opened(
      Map<String, String> stands,
      Map<String, String> kept,
      int version,
      Occasion occasion,
      Hours hours,
      List<Speaker> before,
      Set<String> changed)
      implements Message.Answer {
    ItemSheet sheet(Map<String, String> values) {
      return new ItemSheet(values, hours, before);
    }

    /** The same, for a form that began with an earlier state. */
    Opened after(Opened earlier) {
      Set<String> others = new HashSet<>();
      stands.forEach((question, answer) -> {
        if (!answer.equals(earlier.stands().get(question))) others.add(question);
      });
      return new Opened(stands, kept, version, occasion, hours, before, Set.copyOf(others));
    }

    Opened from(int earlier) {
      return new Opened(stands, kept, earlier, occasion, hours, before, changed);
    }
  }

  /** It cannot be filled in at all. */
  record Barred(Refusal why) implements Message.Answer {}

  /** The same once the draft is thrown away. */
  record Afresh(Message.Answer opened, String sentence) implements Message.Answer {}

  /** What is wrong so far. */
  record Checked(Map<String, Refusal> wrong) implements Message.Answer {}

  /** What keeps it from being saved. */
  record Wrong(Map<String, Refusal> wrong) implements Message.Answer {}

  /** Somebody else saved the line meanwhile. */
  record Overtaken(Opened now, Declined why) implements Message.Answer {}

  record Saved(long id, String sentence) implements Message.Answer {}

  private String place() {
    return switch (target) {
      case Target.Adding(Occasion occasion) -> "item/new/" + occasion.subject();
      case Target.Editing(long item) -> "item/" + item;
    };
  }

  Message.Answer open(Seat seat) {
    Optional<Refusal> no = seat.peer().refusal(Act.EDIT_EVENTS);
    if (no.isPresent()) return new Barred(no.get());
    Map<String, String> kept = new HashMap<>(seat.desk().drafts().read(seat.caller(), place()));
    String version = kept.remove(VERSION);
    Message.Answer now = standing(seat, Map.copyOf(kept));
    boolean known = version != null && version.matches("[0-9]{1,9}");
    return known && now instanceof Opened opened ? opened.from(Integer.parseInt(version)) : now;
  }

  private Message.Answer standing(Seat seat, Map<String, String> kept) {
    Programmes programmes = seat.desk().programmes();
    Optional<Item> item = item(programmes);
    Optional<Occasion> occasion =
        switch (target) {
          case Target.Adding(Occasion of) -> Optional.of(of);
          case Target.Editing(long _) -> item.map(Item::occasion);
        };
    Optional<Hours> hours = occasion.flatMap(programmes::setting).map(Setting::hours);
    if (hours.isEmpty()) return new Barred(unknown());
    return new Opened(
        item.map(found -> ItemSheet.values(found.fields()))
            .orElseGet(() -> ItemSheet.blank(hours.get()).values()),
        kept,
        item.map(Item::version).orElse(0),
        occasion.get(),
        hours.get(),
        item.map(found -> found.fields().speakers()).orElse(List.of()),
        Set.of());
  }

  private Optional<Item> item(Programmes programmes) {
    return switch (target) {
      case Target.Adding(Occasion _) -> Optional.empty();
      case Target.Editing(long id) -> programmes.item(id);
    };
  }

  private Refusal unknown() {
    return switch (target) {
      case Target.Adding(Occasion of) -> new Refusal.Unknown(Refusal.Thing.EVENT, of.subject());
      case Target.Editing(long id) -> new Refusal.Unknown(Refusal.Thing.ITEM, Long.toString(id));
    };
  }

  DraftKept keep(Seat seat, Map<String, String> values, int version) {
    Map<String, String> fields = new HashMap<>(values);
    fields.put(VERSION, Integer.toString(version));
    seat.desk().drafts().keep(seat.caller(), place(), fields);
    return new DraftKept();
  }

  Afresh afresh(Seat seat, Language spoken) {
    seat.desk().drafts().drop(seat.caller(), place());
    return new Afresh(standing(seat, Map.of()), Words.of(spoken).forms().afresh());
  }

  Checked check(Seat seat, Opened began, Map<String, String> values) {
    return new Checked(wrong(seat, began, values));
  }

  private static Map<String, Refusal> wrong(Seat seat, Opened began, Map<String, String> values) {
    ItemSheet sheet = began.sheet(values);
    return sheet.wrong(seat.desk().programmes().check(began.occasion(), sheet.fields()));
  }

  Message.Answer save(Seat seat, Opened began, Map<String, String> values, Language spoken) {
    Map<String, Refusal> wrong = wrong(seat, began, values);
    if (!wrong.isEmpty()) {
      keep(seat, values, began.version());
      return new Wrong(wrong);
    }
    return switch (stored(seat, began, began.sheet(values).fields())) {
      case Outcome.Done<Item>(Item item) -> saved(seat, item.id(), spoken);
      case Outcome.Refused<Item>(Refusal why) -> {
        keep(seat, values, began.version());
        yield why instanceof Refusal.ChangedMeanwhile
                && standing(seat, Map.of()) instanceof Opened now
            ? new Overtaken(now, new Declined(why, spoken))
            : new Declined(why, spoken);
      }
    };
  }

  private Outcome<Item> stored(Seat seat, Opened began, ItemFields fields) {
    Programmes programmes = seat.desk().programmes();
    return switch (target) {
      case Target.Adding(Occasion occasion) -> programmes.add(seat.caller(), occasion, fields);
      case Target.Editing(long id) -> programmes.edit(seat.caller(), id, began.version(), fields);
    };
  }

  private Saved saved(Seat seat, long id, Language spoken) {
    seat.desk().drafts().drop(seat.caller(), place());
    return new Saved(id, Words.of(spoken).forms().saved());
  }
}
