package paris.p2p.rendezvous.founding;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.community.Community;
import paris.p2p.rendezvous.community.StepFields;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.events.Series;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/** Fills a hub on its first start. */
public record Founding(Community community, Board board, Agenda agenda) {
  /** A space of the board. */
  record Room(String slug, Wording title, Wording about) {}

  /**
   * A series of evenings.
   *
   * @param text the name of the texts that say what the usual evening is
   */
  record Evenings(
      String uid,
      String rule,
      LocalDate firstDate,
      int firstNumber,
      String title,
      Kind kind,
      LocalTime start,
      int minutes,
      ZoneId zone,
      String place,
      String address,
      Set<Language> languages,
      String text) {
    Series with(Wording said) {
      return new Series(
          uid,
          rule,
          firstDate,
          firstNumber,
          title,
          kind,
          start,
          minutes,
          zone,
          place,
          address,
          languages,
          said);
    }
  }

  /**
   * Stores the founding content; does nothing where it has been stored. The texts come last, since
   * a hub counts as founded by them: a first start that was cut off goes on where it stopped.
   */
  public void fill() {
    if (community.founded()) return;
    Content content = new Content();
    fillSpaces(content);
    fillSeries(content);
    fillRoadmap(content);
    for (String slug : Community.SLUGS) community.foundText(slug, content.text(slug));
  }

  private void fillSpaces(Content content) {
    for (Room room : content.list("spaces", Room.class)) {
      if (board.space(room.slug()).isEmpty()) board.found(room.slug(), room.title(), room.about());
    }
  }

  private void fillSeries(Content content) {
    for (Evenings evenings : content.list("series", Evenings.class)) {
      agenda.found(evenings.with(content.text(evenings.text())));
    }
  }

  private void fillRoadmap(Content content) {
    Set<Wording> there =
        community.roadmap().stream().map(step -> step.fields().title()).collect(Collectors.toSet());
    for (StepFields step : content.list("roadmap", StepFields.class)) {
      if (!there.contains(step.title())) community.foundStep(step);
    }
  }
}
