/**
 * A terminal at the far end of a line: what it sends, decoded byte by byte, and the picture of its
 * window, painted with as few bytes as bring it up to date. Cells, colours and styles are
 * Lanterna's; its screens are not used, since their buffers ask each neighbour for its width by a
 * measure of their own, which takes an accented letter of two code points for a wide one.
 *
 * <p>It knows nothing of SSH (bytes come and go), of pages, or of who is there.
 */
package paris.p2p.rendezvous.terminal;
