package paris.p2p.rendezvous.proposals;

/**
 * A proposal as one caller sees it: without its contact, unless it is theirs or they organise.
 *
 * @param mine whether the caller proposed it
 * @param seconded whether the caller seconds it
 */
public record Seen(Proposal proposal, boolean mine, boolean seconded) {}
