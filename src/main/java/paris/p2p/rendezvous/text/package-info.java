/**
 * Text, as such: cleaned, measured in cells, cut into what people call a letter, folded for
 * comparing, and read where it speaks of days and hours. Both languages of the hub are named here.
 *
 * <p>A leaf: it knows nothing of terminals, people, pages or the database, and holds no state.
 */
package paris.p2p.rendezvous.text;
