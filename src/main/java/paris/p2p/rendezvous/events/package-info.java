/**
 * The agenda: single events, series that come again by a rule with their dates as events of their
 * own, and who comes. Times are wall-clock times in a zone. Knows people; nothing of how dates are
 * worded or typed, nor of the board.
 */
package paris.p2p.rendezvous.events;
