package paris.p2p.rendezvous.community;

/**
 * A step of the roadmap.
 *
 * @param place its place in the list, from 1
 * @param version the id of the version shown; an edit names the one it began from
 */
public record Step(long id, int place, StepFields fields, long version) {
  /** What a topic of the board carries that is about this step. */
  public String subject() {
    return "step/" + id;
  }
}
