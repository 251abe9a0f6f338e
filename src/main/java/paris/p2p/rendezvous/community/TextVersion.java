package paris.p2p.rendezvous.community;

import java.time.Instant;
import java.util.Optional;
import paris.p2p.rendezvous.text.Language;

/**
 * One version of one of the community's texts.
 *
 * @param body Markdown
 * @param author who wrote it; none for the founding text
 */
public record TextVersion(
    long id,
    String slug,
    Language language,
    String body,
    Optional<String> author,
    Instant writtenAt) {}
