package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Folded;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Message;

/** The work of a page on which something is written: its draft, its sending, names to complete. */
record WriteDesk(WritePurpose purpose) {
  /**
   * One may write here.
   *
   * @param kept what a draft kept
   * @param room whether a draft will be kept
   */
  record Opened(WritePurpose purpose, WriteScene scene, Map<String, String> kept, boolean room)
      implements Message.Answer {}

  /** One may not; that is what a draft kept, so that its words are not lost. */
  record Barred(Refusal why, Map<String, String> kept) implements Message.Answer {}

  /**
   * What came of sending it.
   *
   * @param purpose the same, for another try
   */
  record Sent(Outcome<Post> outcome, WritePurpose purpose, Language language)
      implements Message.Answer {}

  /** The draft is kept, and the page can be left. */
  record Left(Language language) implements Message.Answer {}

  /** Who is called so. */
  record Named(Naming.Begun begun, List<String> names, Language language)
      implements Message.Answer {}

  Message.Answer open(Seat seat) {
    Drafts drafts = seat.desk().drafts();
    Map<String, String> kept = drafts.read(seat.caller(), purpose.place());
    Optional<Refusal> no = seat.peer().refusal(Act.WRITE_POSTS);
    if (no.isPresent()) return new Barred(no.get(), kept);
    return switch (purpose.begin(seat.desk().board(), kept)) {
      case Outcome.Done<WritePurpose.Begun>(WritePurpose.Begun begun) ->
          new Opened(
              begun.purpose(),
              begun.scene(),
              kept,
              !kept.isEmpty() || drafts.room(seat.caller(), purpose.place()));
      case Outcome.Refused<WritePurpose.Begun>(Refusal why) -> new Barred(why, kept);
    };
  }

  DraftKept keep(Seat seat, WriteSheet sheet) {
    Map<String, String> fields = purpose.kept(sheet.kept());
    seat.desk().drafts().keep(seat.caller(), purpose.place(), fields);
    return new DraftKept();
  }

  /** The draft goes in the very change that makes a post of it. */
  Sent send(Seat seat, WriteSheet sheet, Language language) {
    Desk desk = seat.desk();
    Board board = desk.board().alongside(desk.drafts().dropping(seat.caller(), purpose.place()));
    Outcome<Post> outcome =
        purpose.post(board, seat.caller(), sheet.title().text(), sheet.body().text());
    boolean stored = outcome instanceof Outcome.Done<Post>;
    return new Sent(outcome, stored ? purpose : purpose.rebased(desk.board()), language);
  }

  /** Whose name begins so; those who have a say in sight first, oneself never. */
  Named named(Seat seat, WriteScene scene, Naming.Begun begun, Language language) {
    String typed = Folded.of(begun.typed());
    String me = seat.peer().person().map(Person::name).orElse("");
    Stream<String> here =
        scene.authors().stream().filter(name -> Folded.of(name).startsWith(typed));
    List<String> others =
        typed.isEmpty() ? List.of() : seat.desk().people().named(typed, Naming.MOST + 1);
    List<String> names =
        Stream.concat(here, others.stream())
            .filter(name -> !name.equals(me))
            .distinct()
            .limit(Naming.MOST)
            .toList();
    return new Named(begun, names, language);
  }
}
