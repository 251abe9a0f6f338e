package paris.p2p.rendezvous.ssh;

import java.util.Map;
import paris.p2p.rendezvous.rules.Caller;

/**
 * Somebody who has signed in and asks for something.
 *
 * @param connection the number of the one that they came by ({@link Connected#number})
 * @param readOnly came as {@code guest@}, without a key, and can only read
 * @param environment LANG, LC_*, TERM, COLORTERM, NO_COLOR as the client sent them, nothing else
 * @param pty whether the client asked for a terminal
 */
public record Arrival(
    long connection,
    Caller caller,
    boolean readOnly,
    Map<String, String> environment,
    boolean pty) {}
