package paris.p2p.rendezvous.board;

/**
 * As much of a thread as it takes to know whether somebody has read it.
 *
 * @param last the number of its newest post
 */
record Head(long topic, long space, long last) {}
