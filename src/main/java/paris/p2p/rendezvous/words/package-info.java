/**
 * All that the hub says of itself, in French and in English: one interface of sentences a part, two
 * complete implementations, so that a missing sentence does not compile. It words what it is handed
 * and knows neither who listens, nor where it is shown, nor how anything is stored.
 */
package paris.p2p.rendezvous.words;
