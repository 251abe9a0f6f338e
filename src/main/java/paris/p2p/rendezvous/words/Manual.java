package paris.p2p.rendezvous.words;

/**
 * What {@code help} says of a command.
 *
 * @param summary a few words, no full stop
 * @param detail one paragraph
 */
public record Manual(String summary, String detail) {}
