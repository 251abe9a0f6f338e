package paris.p2p.rendezvous.events;

/** What can be wrong with a line of a programme. */
public enum ItemPart {
  TITLE,
  WHEN,
  STAGE,
  SPEAKERS,
  SLIDES,
  VIDEO,
  TEXT
}
