/**
 * Proposals of talks and workshops: made by anybody with a name, seconded by the others, judged by
 * organisers, and put into an open slot of a programme. Knows people and the slots of events; of
 * the board only that its posts may be about {@code proposal/12}.
 */
package paris.p2p.rendezvous.proposals;
