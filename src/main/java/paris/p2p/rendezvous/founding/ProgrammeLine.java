package paris.p2p.rendezvous.founding;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.events.ItemFields;
import paris.p2p.rendezvous.events.ItemKind;
import paris.p2p.rendezvous.events.ItemTime;
import paris.p2p.rendezvous.events.Speaker;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/**
 * A line of a programme as the content files have it; what they leave out there is none of.
 *
 * @param day 0 for the first day
 * @param minutes 0 for an open end
 * @param open whether it waits for a proposal
 */
record ProgrammeLine(
    ItemKind kind,
    Wording title,
    String stage,
    int day,
    LocalTime start,
    int minutes,
    Set<Language> languages,
    List<String> speakers,
    Wording text,
    boolean open) {
  ItemFields fields() {
    Optional<Integer> length = minutes == 0 ? Optional.empty() : Optional.of(minutes);
    return new ItemFields(
        kind,
        title == null ? Wording.none() : title,
        stage == null ? "" : stage,
        new ItemTime(day, Optional.ofNullable(start), length),
        languages == null ? Set.of() : languages,
        speakers == null ? List.of() : speakers.stream().map(Speaker::named).toList(),
        text == null ? Wording.none() : text,
        ItemFields.Links.none(),
        open);
  }
}
