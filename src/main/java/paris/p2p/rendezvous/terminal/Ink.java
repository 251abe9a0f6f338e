package paris.p2p.rendezvous.terminal;

/** What words are meant as; the theme says how that looks in this terminal's colours. */
public enum Ink {
  PLAIN,
  /** Less important. */
  FAINT,
  STRONG,
  /** Small capitals above a part. */
  HEADING,
  /** Where you are, and what is yours. */
  ACCENT,
  /** Links and names. */
  LINK,
  /** What asks something of you. */
  ASK,
  DANGER,
  /** What holds no longer: cancelled, gone. */
  STRUCK,
  EMPHASIS,
  CODE,
  /** The bar beside a card or a quote. */
  BAR,
  /** The row or field where you are. */
  SELECTED,
  /** A day on which something takes place. */
  DAY,
  TODAY,
  /** Something takes place today. */
  DAY_TODAY,
  /** Black on white, whatever the terminal's own colours are: what a camera reads. */
  PAPER,
  /** The other way round, so that a blank is black. */
  PRINT
}
