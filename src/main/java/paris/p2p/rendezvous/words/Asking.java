package paris.p2p.rendezvous.words;

/**
 * The words of a form that asks before something is done.
 *
 * @param heading what is being done
 * @param why what comes of it
 * @param doIt the key that does it
 * @param done said once it is done
 */
public record Asking(String heading, String why, String doIt, String done) {}
