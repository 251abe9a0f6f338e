package paris.p2p.rendezvous;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import paris.p2p.rendezvous.text.Language;

/**
 * What an operator decides about a hub.
 *
 * @param host address to listen on
 * @param domain the name by which visitors reach it; empty for the address it listens on
 * @param port to listen on; 0 picks a free one
 * @param data folder of the database and the host key
 * @param organisers fingerprints ({@code SHA256:…}) of keys that are organisers from the start
 * @param demo whether an empty hub is filled with made-up content
 * @param idle how long a screen may stand without a key
 * @param proxies addresses from which proxies of the operator bring visitors
 * @param shared addresses that many visitors share, so that nobody is counted by them
 * @param sntrup whether key exchange with sntrup761 is offered (17 ms of CPU each)
 * @param sessions how many one key may have open at once
 */
public record HubSettings(
    String host,
    String domain,
    int port,
    Path data,
    String name,
    String city,
    ZoneId zone,
    Language language,
    List<String> organisers,
    boolean demo,
    Duration idle,
    Set<InetAddress> proxies,
    Set<InetAddress> shared,
    boolean sntrup,
    int sessions) {}
