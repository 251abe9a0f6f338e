package paris.p2p.rendezvous.tui;

/**
 * What a page wants done: the only place that touches services. Runs off the visit's loop; what it
 * returns comes to the page that asked, if that is still there. An exception shows the page that
 * says sorry.
 */
@FunctionalInterface
public interface Work<S> {
  Message.Answer run(S services);
}
