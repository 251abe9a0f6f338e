package paris.p2p.rendezvous.events;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.text.Folded;

/**
 * Who spoke about what: all lines of programmes that have a speaker, or are talks or workshops,
 * newest first; none of cancelled events, and none whose title is to be announced.
 */
public final class Talks {
  /** More words than that nobody remembers of a talk. */
  private static final int WORDS_MOST = 12;

  private final Database database;

  public Talks(Database database) {
    this.database = database;
  }

  /**
   * Those whose title, texts and speakers hold all these words, in any order; case and accents do
   * not count. All of them for no words.
   */
  public List<Talk> about(String words, int limit) {
    List<String> folded =
        List.of(Folded.of(words).split(" ")).stream()
            .filter(word -> !word.isEmpty())
            .distinct()
            .limit(WORDS_MOST)
            .toList();
    return database.read(transaction -> new TalkStore(transaction).about(folded, limit));
  }

  /** Those of a speaker by that name; case and accents do not count. */
  public List<Talk> by(String speaker, int limit) {
    String sought = SpeakerStore.sought(speaker);
    return database.read(transaction -> new TalkStore(transaction).by(sought, limit));
  }

  /** One line of the programme of an event, whatever it is. */
  public Optional<Talk> one(long item) {
    return database.read(transaction -> new TalkStore(transaction).one(item));
  }
}
