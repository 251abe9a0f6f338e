package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.text.Language;

/** What the pages of the community’s texts say. */
public interface TextWords {
  /** The name of a text where it does not carry one itself. */
  String title(String slug);

  /** Instead of a text without words. */
  String empty();

  String edit();

  String history();

  /** Editing from an earlier version. */
  String takeUp();

  String versions(String title);

  String count(int count);

  /** Instead of an author. */
  String founding();

  String signs(int count);

  /** Above a version. */
  String version(String author, String ago);

  String foundingVersion(String ago);

  String editing(String title);

  String tongue(Language language);

  /** The action that goes on in that language. */
  String otherTongue(Language language);
}
