package paris.p2p.rendezvous.tui;

import paris.p2p.rendezvous.terminal.Capabilities;
import paris.p2p.rendezvous.terminal.Line;
import paris.p2p.rendezvous.text.Language;

/**
 * How a visitor comes in.
 *
 * @param id what the log calls this visit
 * @param columns of the window, in cells, within bounds
 * @param rows of the window
 * @param language that is spoken at first
 */
public record Entrance(
    String id, Line line, Capabilities capabilities, int columns, int rows, Language language) {}
