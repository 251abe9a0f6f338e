package paris.p2p.rendezvous.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.community.Community;
import paris.p2p.rendezvous.community.Step;
import paris.p2p.rendezvous.community.StepFields;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.words.Words;

/**
 * The work of a step's form: reading, keeping the draft, checking, saving.
 *
 * @param id of the step; {@link #NEW} for one that is not there yet
 */
record StepDesk(long id) {
  static final long NEW = 0;

  /** What else a draft keeps: the version that the editing began from. */
  private static final String VERSION = "version";

  /**
   * What the form begins with.
   *
   * @param stands the answers that say what the step is now
   * @param kept those of a draft
   * @param version of the step that the editing began from
   */
  record Opened(Map<String, String> stands, Map<String, String> kept, long version)
      implements Message.Answer {}

  /** The same once the draft is thrown away. */
  record Afresh(Opened opened, String sentence) implements Message.Answer {}

  /** What is wrong so far. */
  record Checked(Map<String, Refusal> wrong) implements Message.Answer {}

  /** What keeps it from being saved. */
  record Wrong(Map<String, Refusal> wrong) implements Message.Answer {}

  /** Somebody else saved the step meanwhile. */
  record Overtaken(Opened now, Declined why) implements Message.Answer {}

  record Saved(String sentence) implements Message.Answer {}

  private String place() {
    return id == NEW ? "step/new" : "step/" + id;
  }

  Opened open(Seat seat) {
    Map<String, String> kept = new HashMap<>(seat.desk().drafts().read(seat.caller(), place()));
    String version = kept.remove(VERSION);
    Opened now = standing(seat, Map.copyOf(kept));
    boolean known = version != null && version.matches("[0-9]{1,18}");
    return known ? new Opened(now.stands(), now.kept(), Long.parseLong(version)) : now;
  }

  private Opened standing(Seat seat, Map<String, String> kept) {
    Optional<Step> step = seat.desk().community().step(id);
    return new Opened(
        step.map(found -> StepSheet.values(found.fields())).orElse(StepSheet.blank().values()),
        kept,
        step.map(Step::version).orElse(0L));
  }

  DraftKept keep(Seat seat, Map<String, String> values, long version) {
    Map<String, String> fields = new HashMap<>(values);
    fields.put(VERSION, Long.toString(version));
    seat.desk().drafts().keep(seat.caller(), place(), fields);
    return new DraftKept();
  }

  Afresh afresh(Seat seat, Language spoken) {
    seat.desk().drafts().drop(seat.caller(), place());
    return new Afresh(standing(seat, Map.of()), Words.of(spoken).forms().afresh());
  }

  Checked check(Seat seat, Map<String, String> values) {
    return new Checked(sheet(seat, values).wrong(seat.desk().community()));
  }

  private static StepSheet sheet(Seat seat, Map<String, String> values) {
    LocalDate today = seat.desk().now().toLocalDate();
    return new StepSheet(values, today);
  }

  Message.Answer save(Seat seat, Map<String, String> values, long version, Language spoken) {
    Community community = seat.desk().community();
    StepSheet sheet = sheet(seat, values);
    Map<String, Refusal> wrong = sheet.wrong(community);
    if (!wrong.isEmpty()) return new Wrong(wrong);
    return switch (stored(seat, version, sheet.fields())) {
      case Outcome.Done<Step> _ -> saved(seat, spoken);
      case Outcome.Refused<Step>(Refusal.ChangedMeanwhile why) ->
          new Overtaken(standing(seat, Map.of()), new Declined(why, spoken));
      case Outcome.Refused<Step>(Refusal why) -> new Declined(why, spoken);
    };
  }

  private Outcome<Step> stored(Seat seat, long version, StepFields fields) {
    Community community = seat.desk().community();
    return id == NEW
        ? community.addStep(seat.caller(), fields)
        : community.editStep(seat.caller(), id, version, fields);
  }

  private Saved saved(Seat seat, Language spoken) {
    seat.desk().drafts().drop(seat.caller(), place());
    return new Saved(Words.of(spoken).forms().saved());
  }
}
