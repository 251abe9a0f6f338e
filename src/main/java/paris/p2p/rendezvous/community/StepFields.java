package paris.p2p.rendezvous.community;

import java.time.LocalDate;
import java.util.Optional;
import paris.p2p.rendezvous.text.Wording;

/**
 * What an organiser says about a step of the roadmap.
 *
 * @param text Markdown
 * @param since when it came into its state, as far as anybody knows
 */
public record StepFields(Wording title, Wording text, StepState state, Optional<LocalDate> since) {}
