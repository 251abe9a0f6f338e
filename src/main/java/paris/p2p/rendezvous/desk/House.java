package paris.p2p.rendezvous.desk;

import java.time.ZoneId;
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
    String address) {
  /** The same, reached in that way. */
  House at(String reached) {
    return new House(name, city, zone, language, demo, version, hostKey, reached);
  }
}
