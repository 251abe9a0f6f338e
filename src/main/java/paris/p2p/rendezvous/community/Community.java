package paris.p2p.rendezvous.community;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/** The community's own words: its texts and its roadmap, with their history. */
public final class Community {
  /** The texts that there are. */
  public static final List<String> SLUGS = List.of("about", "values");

  /** How many signs (graphemes) a text may have. */
  public static final int TEXT_MOST = 20_000;

  public Community(Database database, People people, Newsroom newsroom, Clock clock) {}

  /** Whether the founding content has been stored. */
  public boolean founded() {
    throw new UnsupportedOperationException();
  }

  /** Stores the founding version of a text. */
  public void foundText(String slug, Wording body) {
    throw new UnsupportedOperationException();
  }

  /** Stores a founding step at the end of the roadmap. */
  public void foundStep(StepFields fields) {
    throw new UnsupportedOperationException();
  }

  /** A text as it stands, in both languages; empty for a slug that there is not. */
  public Optional<Wording> text(String slug) {
    throw new UnsupportedOperationException();
  }

  /** Replaces a text in one language; the earlier version stays in its history. */
  public Outcome<TextVersion> replace(Caller caller, String slug, Language language, String body) {
    throw new UnsupportedOperationException();
  }

  /** Versions of a text, newest first. */
  public List<TextVersion> history(String slug, Language language, int limit) {
    throw new UnsupportedOperationException();
  }

  /** The steps in their order. */
  public List<Step> roadmap() {
    throw new UnsupportedOperationException();
  }

  public Optional<Step> step(long id) {
    throw new UnsupportedOperationException();
  }

  /** What is wrong with these words, by field; empty when nothing is. Stores nothing. */
  public Map<Refusal.Field, Refusal> check(StepFields fields) {
    throw new UnsupportedOperationException();
  }

  public Outcome<Step> addStep(Caller caller, StepFields fields) {
    throw new UnsupportedOperationException();
  }

  /** Changes a step from the version that the organiser saw. */
  public Outcome<Step> editStep(Caller caller, long id, long version, StepFields fields) {
    throw new UnsupportedOperationException();
  }

  /** Moves a step up (-1) or down (1) by one place; at the end it stays. */
  public Outcome<Step> moveStep(Caller caller, long id, int by) {
    throw new UnsupportedOperationException();
  }
}
