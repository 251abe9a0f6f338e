package paris.p2p.rendezvous.events;

import java.util.Set;
import paris.p2p.rendezvous.text.Language;

/**
 * What an open slot is filled with.
 *
 * @param kind of the line, {@link Kind#TALK} or {@link Kind#WORKSHOP}
 * @param text Markdown, in the first of the languages
 * @param languages at least one
 * @param minutes how long it takes
 * @param speaker their name
 * @param person their id
 */
public record Filling(
    Kind kind,
    String title,
    String text,
    Set<Language> languages,
    int minutes,
    String speaker,
    long person) {}
