package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.community.Community;
import paris.p2p.rendezvous.community.TextEdit;
import paris.p2p.rendezvous.community.TextVersion;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;
import paris.p2p.rendezvous.tui.TextArea;

/**
 * A text being edited in both languages.
 *
 * @param stands the text as it stood when the editing began
 * @param frVersion the id of the French version that it began from; 0 for none
 * @param resumed whether it was found as a draft and not touched since
 */
record TextDraft(
    Wording stands, long frVersion, long enVersion, TextArea fr, TextArea en, boolean resumed) {
  /** The text as it stands now, not edited yet. */
  static TextDraft standing(Community community, String slug) {
    Wording stands = community.text(slug).orElse(Wording.none());
    return new TextDraft(
        stands,
        newest(community, slug, Language.FR),
        newest(community, slug, Language.EN),
        fromTheTop(stands.fr()),
        fromTheTop(stands.en()),
        false);
  }

  /** A text that is read before it is changed. */
  static TextArea fromTheTop(String text) {
    return new TextArea(text, 0, TextArea.of(text).columns());
  }

  private static long newest(Community community, String slug, Language language) {
    List<TextVersion> versions = community.history(slug, language, 1);
    return versions.isEmpty() ? 0 : versions.getFirst().id();
  }

  /** The same with what a draft kept; fields that are missing or odd change nothing. */
  TextDraft resumed(Map<String, String> kept) {
    return new TextDraft(
        stands,
        number(kept.get("fr.version"), frVersion),
        number(kept.get("en.version"), enVersion),
        TextArea.of(kept.getOrDefault("fr", fr.text())),
        TextArea.of(kept.getOrDefault("en", en.text())),
        true);
  }

  private static long number(String kept, long otherwise) {
    return kept != null && kept.matches("[0-9]{1,18}") ? Long.parseLong(kept) : otherwise;
  }

  /** What a draft keeps: the words that are not those that stand, and what they began from. */
  Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    for (Language language : changes()) {
      fields.put(language.tag(), area(language).text());
      fields.put(language.tag() + ".version", Long.toString(version(language)));
    }
    return fields;
  }

  /** The same changes on top of what stands by now. */
  TextDraft rebased(TextDraft now) {
    TextDraft next = now;
    for (Language language : changes()) next = next.with(language, area(language));
    return next;
  }

  TextArea area(Language language) {
    return language == Language.FR ? fr : en;
  }

  long version(Language language) {
    return language == Language.FR ? frVersion : enVersion;
  }

  /** The languages whose words are others than those that stand. */
  List<Language> changes() {
    List<Language> changed = new ArrayList<>();
    for (Language language : Language.values()) {
      if (!area(language).text().equals(stands.exactly(language))) changed.add(language);
    }
    return changed;
  }

  /** The changes, each from the version that it began from. */
  List<TextEdit> edits() {
    return changes().stream()
        .map(one -> new TextEdit(one, Optional.of(version(one)), area(one).text()))
        .toList();
  }

  boolean changed() {
    return !changes().isEmpty();
  }

  TextDraft with(Language language, TextArea area) {
    return language == Language.FR
        ? new TextDraft(stands, frVersion, enVersion, area, en, false)
        : new TextDraft(stands, frVersion, enVersion, fr, area, false);
  }

  /** What this key makes of it; itself for a key that means nothing. */
  TextDraft on(Language language, Key key) {
    TextArea next = area(language).on(key);
    return next == area(language) ? this : with(language, next);
  }

  TextDraft paste(Language language, String pasted) {
    return with(language, area(language).paste(pasted));
  }

  /** For a page of that many columns. */
  TextDraft within(int columns) {
    return new TextDraft(
        stands, frVersion, enVersion, fr.within(columns), en.within(columns), resumed);
  }
}
