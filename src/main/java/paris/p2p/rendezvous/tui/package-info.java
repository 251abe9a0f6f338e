/**
 * The screen of one visitor: a {@link paris.p2p.rendezvous.tui.Page} says what is to be seen,
 * {@link paris.p2p.rendezvous.tui.Visit} brings it keys, news and answers and paints it inside the
 * frame.
 *
 * <p>It goes one way: an {@code Inbox} is drained by the visit's own thread, {@code Hands} and
 * {@code Walk} make messages and turns of it, {@code Layout} turns the view into rows, {@code
 * Painter} puts those in sight onto the screen, and what changed leaves as one write.
 *
 * <p>Knows no feature, no words of any language, no SSH and no database: pages, frame, services and
 * line are handed in.
 */
package paris.p2p.rendezvous.tui;
