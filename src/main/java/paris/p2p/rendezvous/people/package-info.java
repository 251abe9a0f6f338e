/**
 * Who is who: names, keys, roles, the first organiser, who is here now, and what a key keeps for
 * itself (drafts and settings). It also gives the other features what they all need of it: whether
 * a caller may do something, what a person's words must be like, and the journal. Knows none of
 * those features, and nothing of terminals or SSH but the key that signed.
 */
package paris.p2p.rendezvous.people;
