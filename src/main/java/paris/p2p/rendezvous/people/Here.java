package paris.p2p.rendezvous.people;

import java.util.List;

/**
 * Who is connected now.
 *
 * @param names each person once, in the order of the alphabet
 * @param others how many visits have no name
 */
public record Here(List<String> names, int others) {}
