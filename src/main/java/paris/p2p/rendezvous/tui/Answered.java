package paris.p2p.rendezvous.tui;

/**
 * An answer that also says anew who sits here.
 *
 * @param answer what goes to the page
 * @param badge the name shown at the right end of the header
 */
public record Answered(Message.Answer answer, String badge) implements Message.Answer {}
