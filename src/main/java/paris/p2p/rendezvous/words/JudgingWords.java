package paris.p2p.rendezvous.words;

/** What organisers are told where they judge proposals. */
public interface JudgingWords {
  /** A key. */
  String put();

  /** A key. */
  String takeBack();

  /** A key. */
  String mark();

  /** A key. */
  String decline();

  /** Said once it is put into that event. */
  String nowOn(String title, String event);

  String takenBack(String title);

  String marked(String title);

  String slots();

  /** How long the slot should be. */
  String wanted(int minutes);

  String noSlots();

  /** In place of a time. */
  String timeOpen();

  String declining();

  String whyItMatters();

  String reason();

  String declineIt();

  String letItStand();

  String nowDeclined(String title);
}
