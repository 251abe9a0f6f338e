/**
 * The door: the SSH server, who has signed in, the host key, the limits on those who knock, and the
 * channels that carry screens and one-shot commands.
 *
 * <p>It finds out which key signed and hands over an {@link paris.p2p.rendezvous.ssh.Arrival}, a
 * line to a terminal or a command's three streams. It knows nothing of pages, of the screen's
 * contents, of people behind keys, or of SQL; those are behind {@link
 * paris.p2p.rendezvous.ssh.Reception}. It is the only package that knows Apache MINA SSHD.
 */
package paris.p2p.rendezvous.ssh;
