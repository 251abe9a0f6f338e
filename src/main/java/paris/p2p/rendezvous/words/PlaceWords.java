package paris.p2p.rendezvous.words;

/** The hub’s places and how it calls who comes, as header and palette say it. */
public interface PlaceWords {
  String home();

  String values();

  String roadmap();

  String agenda();

  String forum();

  String peers();

  /** For narrow windows; at most five cells, as are the next ones. */
  String homeBrief();

  String valuesBrief();

  String roadmapBrief();

  String agendaBrief();

  String forumBrief();

  String peersBrief();

  /** In the header, for who came without a key. */
  String guest();

  /** In the header, for a key without a name. */
  String unnamed();

  /** In the header of a hub of made-up people. */
  String demo();

  /** In the palette. */
  String about();

  String aboutHistory();

  String valuesHistory();

  String talks();

  String join();

  String claim();

  String key();

  String settings();
}
