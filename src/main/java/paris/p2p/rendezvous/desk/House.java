package paris.p2p.rendezvous.desk;

import java.time.ZoneId;
import java.util.List;
import paris.p2p.rendezvous.text.Language;

/**
 * What the operator said of this hub.
 *
 * @param name the community's name, {@code Paris P2P}
 * @param zone the wall clock of its events
 * @param language the language of who asks for none
 * @param demo filled with made-up people, and saying so
 * @param version of the program
 * @param hostKey fingerprint, {@code SHA256:…}
 * @param published what can be published of the host key, a line each: SSHFP records, known_hosts
 * @param address how visitors reach it, {@code ssh p2p.paris} or {@code ssh -p 2222 localhost}
 */
public record House(
    String name,
    String city,
    ZoneId zone,
    Language language,
    boolean demo,
    String version,
    String hostKey,
    List<String> published,
    String address) {
  /** The same, reached in that way. */
  House at(String reached, List<String> known) {
    return new House(name, city, zone, language, demo, version, hostKey, known, reached);
  }
}
