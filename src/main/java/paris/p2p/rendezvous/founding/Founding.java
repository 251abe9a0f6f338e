package paris.p2p.rendezvous.founding;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.community.Community;
import paris.p2p.rendezvous.community.StepFields;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.events.ItemFields;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.events.Programmes;
import paris.p2p.rendezvous.events.Series;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/** Fills a hub on its first start. */
public record Founding(
    Database database, Community community, Board board, Agenda agenda, Programmes programmes) {
  /** The uids of its series. */
  static final List<String> SERIES = List.of("pair-a-biere@p2p.paris");

  /** A space of the board. */
  record Room(String slug, Wording title, Wording about) {}

  /**
   * A series of evenings.
   *
   * @param text the name of the texts that say what the usual evening is
   * @param programme the name of the list of its lines
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
      String text,
      String programme) {
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
          Optional.empty(),
          said);
    }
  }

  /**
   * Stores the founding content, all of it or none. Where it has been stored, only what an earlier
   * version of the hub did not know of is added; where that is nothing, no file is read.
   */
  public void fill() {
    boolean founded = community.founded();
    List<String> texts =
        Community.SLUGS.stream()
            .filter(slug -> community.text(slug).orElseThrow().equals(Wording.none()))
            .toList();
    boolean usual = SERIES.stream().anyMatch(programmes::awaitsUsual);
    if (founded && texts.isEmpty() && !usual) return;
    Content content = new Content();
    database.change(transaction -> {
      if (!founded) fill(transaction, content);
      for (String slug : texts) community.foundText(transaction, slug, content.text(slug));
      usual(transaction, content, !founded);
      return content;
    });
  }

  /** Usual programmes came later than series: dates that were announced before stay as they are. */
  private void usual(Transaction transaction, Content content, boolean dates) {
    for (Evenings evenings : content.list("series", Evenings.class)) {
      List<ItemFields> lines =
          content.list(evenings.programme(), ProgrammeLine.class).stream()
              .map(ProgrammeLine::fields)
              .toList();
      programmes.foundUsual(transaction, evenings.uid(), lines, dates);
    }
  }

  private void fill(Transaction transaction, Content content) {
    for (Room room : content.list("spaces", Room.class)) {
      board.found(transaction, room.slug(), room.title(), room.about());
    }
    for (StepFields step : content.list("roadmap", StepFields.class)) {
      community.foundStep(transaction, step);
    }
    for (Evenings evenings : content.list("series", Evenings.class)) {
      agenda.found(transaction, evenings.with(content.text(evenings.text())));
    }
  }
}
