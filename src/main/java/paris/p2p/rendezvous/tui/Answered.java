package paris.p2p.rendezvous.tui;

/**
 * An answer that also says anew who sits here.
 *
 * @param answer what goes to the page
 * @param who for the header
 */
public record Answered(Message.Answer answer, Standing who) implements Message.Answer {}
