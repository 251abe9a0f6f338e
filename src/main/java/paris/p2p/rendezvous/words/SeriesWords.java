package paris.p2p.rendezvous.words;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import paris.p2p.rendezvous.events.Cycle;
import paris.p2p.rendezvous.events.Reach;
import paris.p2p.rendezvous.events.Rhythm;

/** Series, the dates that a change is for, and what two people edited at once. */
public interface SeriesWords {
  /** The key that makes a series, or opens that of a date. */
  String series();

  String making();

  String changing();

  /** The first date of a series; of one that goes on, the next. */
  String first();

  String rhythm();

  String rule();

  String last();

  String number();

  String reason();

  /** {@code le premier mercredi du mois}. */
  String rhythm(Rhythm rhythm);

  /** The rule in words where it has some, else as it is; and how it ends. */
  default String cycle(Cycle cycle) {
    String words = cycle.rhythm().map(this::rhythm).orElse(cycle.endless());
    if (cycle.count().isPresent()) return words + times(cycle.count());
    return cycle.until().map(day -> words + until(day)).orElse(words);
  }

  /** {@code , 10 fois}, to put after a rhythm. */
  String times(OptionalInt count);

  /** {@code , jusqu’au mercredi 2 décembre 2026}, to put after a rhythm. */
  String until(LocalDate last);

  /** The rule that is typed is followed, not the rhythm. */
  String asTyped();

  /** {@code puis 6 jan, 3 fév…}. */
  String then(List<LocalDate> days);

  String endless();

  /** When a reason is needed. */
  String reasonNeeded();

  /** A series was made; its first date to come. */
  String made(String title);

  String changed(String title);

  String whichDates();

  String reach(Reach reach);

  String backToForm();

  /** The key that puts their answer into the form. */
  String theirs();

  /** The key that puts mine back. */
  String mine();

  String allTheirs();

  /** Somebody else saved the same questions meanwhile; these are named. */
  String overtaken(String questions);

  /** They alone changed these, and they are taken. */
  String taken(String questions);

  /** Beside my answer: what is stored now, and what was before. */
  String nowStored(String theirs, String before);

  /** Beside their answer: mine. */
  String youHad(String mine);

  /** After a sentence that something is saved: with what they alone changed. */
  String with(String questions);

  /** When it was to begin, before it was moved. */
  String movedFrom(String date);

  /** That hour comes twice in that night, and the first one is meant. */
  String firstOfTwo();

  /** A line of a file names no field of an event. */
  String noField(String name, List<String> fields);

  /** A field of an event that a file gives twice. */
  String twice(String name);

  /** A value that a field cannot have. */
  String noValue(String field, String value, String values);

  /** A file without anything in it. */
  String nothingSent();

  /** {@code Ajouté : événement 12, « titre », date}. */
  String addedEvent(long id, String title, String when);

  String editedEvent(long id, String title, String when);

  String cancelledEvent(long id, String title);

  /** {@code Série : le premier mercredi du mois}. */
  String seriesLine(String cycle);
}
