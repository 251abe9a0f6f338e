package paris.p2p.rendezvous.community;

import java.util.Optional;
import paris.p2p.rendezvous.text.Language;

/**
 * New words for a text in one language.
 *
 * @param from the id of the version that the writer saw, 0 where there was none; empty for who
 *     replaces whatever stands
 * @param body Markdown
 */
public record TextEdit(Language language, Optional<Long> from, String body) {}
