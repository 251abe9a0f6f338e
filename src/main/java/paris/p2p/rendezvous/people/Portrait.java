package paris.p2p.rendezvous.people;

import java.util.List;
import java.util.Optional;

/**
 * A person, as whoever asked may see them.
 *
 * @param before what they were called of late, the latest first; none for who is no member
 * @param profile what they say about themselves; none where they say nothing, and where they say it
 *     to members and whoever asked is none
 * @param member whether whoever asked is one, and so is shown all that there is
 * @param own whether whoever asked is this person
 */
public record Portrait(
    Person person, List<Former> before, Optional<Profile> profile, boolean member, boolean own) {}
