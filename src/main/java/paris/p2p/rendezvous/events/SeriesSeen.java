package paris.p2p.rendezvous.events;

/**
 * A series as seen from one of its dates to come.
 *
 * @param event the date
 * @param id of the series
 * @param version of the series, which a change names
 * @param series its first day and number are that date's, and a rule that counts counts from there
 */
public record SeriesSeen(long event, long id, int version, Series series) {
  /** Its rule, to be told. */
  public Cycle cycle() {
    return series.cycle();
  }
}
