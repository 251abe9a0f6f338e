package paris.p2p.rendezvous.community;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Typed;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Remembered;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/** The community's own words: its texts and its roadmap, with their history. */
public final class Community {
  /** The texts that there are. */
  public static final List<String> SLUGS = List.of("about", "values", "conduct");

  /** How many signs (graphemes) a text may have. */
  public static final int TEXT_MOST = 20_000;

  /** How many signs the title of a step may have, in each language. */
  public static final int TITLE_MOST = 120;

  /** How many signs the text of a step may have, in each language. */
  public static final int STEP_TEXT_MOST = 5_000;

  private final Database database;
  private final People people;
  private final Newsroom newsroom;
  private final Clock clock;
  private final Map<String, Remembered<Wording>> texts;
  private final Remembered<List<Step>> roadmap;

  public Community(Database database, People people, Newsroom newsroom, Clock clock) {
    this.database = database;
    this.people = people;
    this.newsroom = newsroom;
    this.clock = clock;
    texts =
        SLUGS.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), slug -> new Remembered<>(() -> newest(slug))));
    roadmap =
        new Remembered<>(() -> database.read(transaction -> new RoadmapStore(transaction).steps()));
  }

  /** Whether the founding content has been stored. */
  public boolean founded() {
    return database.read(transaction -> new TextStore(transaction).any());
  }

  /** Stores the founding version of a text, written by nobody. */
  public void foundText(String slug, Wording body) {
    database.change(transaction -> {
      foundText(transaction, slug, body);
      return slug;
    });
  }

  /** The same, as a part of a founding that is stored whole or not at all. */
  public void foundText(Transaction transaction, String slug, Wording body) {
    transaction.outdates(texts.get(slug));
    for (Language language : Language.values()) {
      new TextStore(transaction)
          .add(slug, language, body.exactly(language), Optional.empty(), clock.instant());
    }
  }

  /** Stores a founding step at the end of the roadmap. */
  public void foundStep(StepFields fields) {
    database.change(transaction -> {
      foundStep(transaction, fields);
      return fields;
    });
  }

  /** The same, as a part of a founding that is stored whole or not at all. */
  public void foundStep(Transaction transaction, StepFields fields) {
    transaction.outdates(roadmap);
    added(transaction, fields, Optional.empty());
  }

  /** A text as it stands, in both languages; empty for a slug that there is not. */
  public Optional<Wording> text(String slug) {
    return Optional.ofNullable(texts.get(slug)).map(Remembered::get);
  }

  private Wording newest(String slug) {
    return database.read(transaction -> {
      TextStore store = new TextStore(transaction);
      return new Wording(store.newest(slug, Language.FR), store.newest(slug, Language.EN));
    });
  }

  /**
   * Replaces a text in one language, whatever stands there; the earlier version stays in its
   * history, and the same words again make no new one.
   */
  public Outcome<TextVersion> replace(Caller caller, String slug, Language language, String body) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.EDIT_TEXTS)
            .then(person ->
                replaced(
                    transaction, person, slug, new TextEdit(language, Optional.empty(), body))));
  }

  /** Replaces a text in each of these languages or, where one edit is refused, in none. */
  public Outcome<List<TextVersion>> edit(Caller caller, String slug, List<TextEdit> edits) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.EDIT_TEXTS)
            .then(person -> {
              List<TextVersion> versions = new ArrayList<>();
              for (TextEdit edit : edits) {
                switch (replaced(transaction, person, slug, edit)) {
                  case Outcome.Done<TextVersion>(TextVersion version) -> versions.add(version);
                  case Outcome.Refused<TextVersion>(Refusal why) -> {
                    return Outcome.refused(why);
                  }
                }
              }
              return Outcome.done(List.copyOf(versions));
            }));
  }

  private Outcome<TextVersion> replaced(
      Transaction transaction, Person person, String slug, TextEdit edit) {
    String text = Cleaner.lines(edit.body());
    Optional<Refusal> wrong = textFault(slug, text);
    if (wrong.isPresent()) return Outcome.refused(wrong.get());
    TextStore store = new TextStore(transaction);
    Optional<TextVersion> before = store.hold(slug, edit.language());
    long stands = before.map(TextVersion::id).orElse(0L);
    if (edit.from().isPresent() && edit.from().get() != stands) {
      return Outcome.refused(new Refusal.ChangedMeanwhile());
    }
    if (before.isPresent() && before.get().body().equals(text)) return Outcome.done(before.get());
    store.add(slug, edit.language(), text, Optional.of(person.id()), clock.instant());
    String subject = "text/" + slug + "/" + edit.language().tag();
    String was = before.map(version -> "version " + version.id()).orElse("");
    people.note(transaction, person, Deed.REPLACED_TEXT, subject, was);
    transaction.outdates(texts.get(slug));
    transaction.afterwards(() -> newsroom.tell(new News.TextChanged(slug)));
    return Outcome.done(store.versions(slug, edit.language(), 1).getFirst());
  }

  private static Optional<Refusal> textFault(String slug, String text) {
    if (!SLUGS.contains(slug)) {
      return Optional.of(new Refusal.Unknown(Refusal.Thing.TEXT, slug));
    }
    return Typed.shown(Refusal.Field.TEXT, text, TEXT_MOST);
  }

  /** Versions of a text, newest first. */
  public List<TextVersion> history(String slug, Language language, int limit) {
    return database.read(transaction -> new TextStore(transaction).versions(slug, language, limit));
  }

  /** The steps in their order. */
  public List<Step> roadmap() {
    return roadmap.get();
  }

  public Optional<Step> step(long id) {
    return of(roadmap(), id);
  }

  private static Optional<Step> of(List<Step> steps, long id) {
    return steps.stream().filter(step -> step.id() == id).findFirst();
  }

  /** What is wrong with these words, by field; empty when nothing is. Stores nothing. */
  public Map<Refusal.Field, Refusal> check(StepFields fields) {
    return faults(StepCheck.cleaned(fields));
  }

  private Map<Refusal.Field, Refusal> faults(StepFields cleaned) {
    // The bound is years away: it does not matter whose day it is.
    return new StepCheck(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).faults(cleaned);
  }

  private Outcome<StepFields> fit(StepFields fields) {
    StepFields cleaned = StepCheck.cleaned(fields);
    return faults(cleaned).values().stream()
        .findFirst()
        .<Outcome<StepFields>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(cleaned));
  }

  /** Adds a step at the end of the roadmap. */
  public Outcome<Step> addStep(Caller caller, StepFields fields) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.EDIT_ROADMAP)
            .then(person ->
                fit(fields)
                    .map(fit -> {
                      long id = added(transaction, fit, Optional.of(person.id()));
                      return noted(transaction, person, Deed.ADDED_STEP, id, "");
                    })));
  }

  private long added(Transaction transaction, StepFields fields, Optional<Long> author) {
    RoadmapStore store = new RoadmapStore(transaction);
    List<Step> steps = store.hold();
    long id = store.addStep();
    store.addVersion(id, steps.size() + 1, fields, author, clock.instant());
    return id;
  }

  /** Changes a step from the version that the organiser saw. */
  public Outcome<Step> editStep(Caller caller, long id, long version, StepFields fields) {
    return held(
        caller,
        id,
        (transaction, person, steps, step) -> {
          if (step.version() != version) return Outcome.refused(new Refusal.ChangedMeanwhile());
          return fit(fields).map(fit -> edited(transaction, person, step, fit));
        });
  }

  private Step edited(Transaction transaction, Person person, Step step, StepFields fields) {
    if (fields.equals(step.fields())) return step;
    new RoadmapStore(transaction)
        .addVersion(step.id(), step.place(), fields, Optional.of(person.id()), clock.instant());
    return noted(transaction, person, Deed.EDITED_STEP, step.id(), "version " + step.version());
  }

  /** Moves a step up (-1) or down (1) by one place; at the end it stays. */
  public Outcome<Step> moveStep(Caller caller, long id, int by) {
    return held(
        caller,
        id,
        (transaction, person, steps, step) -> {
          int here = steps.indexOf(step);
          int there = Math.clamp(here + Integer.signum(by), 0, steps.size() - 1);
          if (here == there) return Outcome.done(step);
          Step other = steps.get(there);
          RoadmapStore store = new RoadmapStore(transaction);
          store.place(step, other.place());
          store.place(other, step.place());
          String before = "place " + step.place();
          return Outcome.done(noted(transaction, person, Deed.MOVED_STEP, id, before));
        });
  }

  /** What somebody who may do it does to a step while nobody else changes the roadmap. */
  private interface Doing {
    Outcome<Step> on(Transaction transaction, Person person, List<Step> steps, Step step);
  }

  private Outcome<Step> held(Caller caller, long id, Doing doing) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.EDIT_ROADMAP)
            .then(person -> {
              List<Step> steps = new RoadmapStore(transaction).hold();
              return of(steps, id)
                  .map(step -> doing.on(transaction, person, steps, step))
                  .orElseGet(() ->
                      Outcome.refused(new Refusal.Unknown(Refusal.Thing.STEP, Long.toString(id))));
            }));
  }

  private Step noted(Transaction transaction, Person person, Deed deed, long id, String detail) {
    people.note(transaction, person, deed, "step/" + id, detail);
    transaction.outdates(roadmap);
    transaction.afterwards(() -> newsroom.tell(new News.RoadmapChanged()));
    return of(new RoadmapStore(transaction).steps(), id).orElseThrow();
  }
}
