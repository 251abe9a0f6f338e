/**
 * The community's own words: its texts and its roadmap, each with every version that there was.
 * Knows people; nothing of how Markdown is drawn, nor that the board has a topic for each step.
 */
package paris.p2p.rendezvous.community;
