/**
 * What {@code ssh HOST COMMAND} does: one command a file, plain text or JSON out, an exit status.
 * {@link paris.p2p.rendezvous.oneshot.Oneshot} reads the line, sees whether this visitor may, and
 * answers for every crash; a command asks the features and words what came of it. Knows nothing of
 * channels, terminals, colours or SQL, and never reads standard input for a command that takes
 * none.
 */
package paris.p2p.rendezvous.oneshot;
