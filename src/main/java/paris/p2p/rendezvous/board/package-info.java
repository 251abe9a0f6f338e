/**
 * The board: spaces hold topics, topics hold posts, and posts have one count for all, {@code #412}.
 * Knows people, and of the hub's other things only that a topic may be about one ({@code step/3}),
 * never what that is.
 */
package paris.p2p.rendezvous.board;
