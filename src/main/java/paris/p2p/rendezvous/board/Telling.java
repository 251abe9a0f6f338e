package paris.p2p.rendezvous.board;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.store.Transaction;

/**
 * Tells of a post whom it concerns, each once: who is named in it, else whom it answers, else who
 * follows the thread or, when it opens one, the space. Nobody is told of their own words. Who mutes
 * a thread is told nothing of it, nor who mutes its space and does not follow the thread.
 */
public final class Telling implements Echo, ReadEcho {
  private final People people;
  private final Notices notices;

  public Telling(People people, Notices notices) {
    this.people = people;
    this.notices = notices;
  }

  /** The name of a thread in notices, {@code topic/7}. */
  private static String thread(long topic) {
    return "topic/" + topic;
  }

  /** What they were told of posts that they have read now is read as well. */
  @Override
  public void readOn(Transaction transaction, long person) {
    Set<Long> unread = notices.posts(transaction, person);
    if (unread.isEmpty()) return;
    notices.read(transaction, person, new TellingStore(transaction).read(person, unread));
  }

  @Override
  public void written(Transaction transaction, Written written) {
    TellingStore store = new TellingStore(transaction);
    Set<Long> named = people.named(transaction, Mentions.in(written.text()));
    Set<Long> answered = answered(store, written);
    Set<Long> done = new HashSet<>(deaf(store, written, named, answered));
    done.add(written.author().id());
    tell(transaction, written, Notice.Kind.POST_MENTIONED, named, done);
    tell(transaction, written, Notice.Kind.POST_ANSWERED, answered, done);
    if (written.opens()) {
      Set<Long> followers = store.followersOfSpace(written.space());
      tell(transaction, written, Notice.Kind.TOPIC_OPENED, followers, done);
    } else {
      Set<Long> followers = store.followersOfTopic(written.topic());
      tell(transaction, written, Notice.Kind.TOPIC_GREW, followers, done);
    }
  }

  /**
   * Who is named only now is told now, and who is named no more was not; all others were told when
   * it was new.
   */
  @Override
  public void edited(Transaction transaction, Written now, String before) {
    Set<Long> named = new HashSet<>(people.named(transaction, Mentions.in(now.text())));
    Set<Long> gone = new HashSet<>(people.named(transaction, Mentions.in(before)));
    Set<Long> still = Set.copyOf(named);
    named.removeAll(gone);
    gone.removeAll(still);
    TellingStore store = new TellingStore(transaction);
    Set<Long> done = new HashSet<>(deaf(store, now, named, Set.of()));
    done.add(now.author().id());
    tell(transaction, now, Notice.Kind.POST_MENTIONED, named, done);
    notices.untell(
        transaction,
        gone,
        Notice.Kind.POST_MENTIONED,
        posted(now),
        person -> nextNamed(transaction, now, person));
  }

  /** The next post of the thread that names them. */
  private Optional<Long> nextNamed(Transaction transaction, Written after, long person) {
    return new TellingStore(transaction)
        .naming(after.topic(), after.post()).entrySet().stream()
            .filter(it -> people.named(transaction, Mentions.in(it.getValue())).contains(person))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  private static Set<Long> answered(TellingStore store, Written written) {
    if (written.opens()) return Set.of();
    Set<Long> answered = new HashSet<>();
    store.authorOfTopic(written.topic()).ifPresent(answered::add);
    written.answers().flatMap(store::authorOfPost).ifPresent(answered::add);
    return answered;
  }

  private static Set<Long> deaf(
      TellingStore store, Written written, Set<Long> named, Set<Long> answered) {
    Set<Long> both = new HashSet<>(named);
    both.addAll(answered);
    return both.isEmpty() ? both : store.deaf(both, written.space(), written.topic());
  }

  /** Tells these, but for those who are done with this post; afterwards, these are as well. */
  private void tell(
      Transaction transaction,
      Written written,
      Notice.Kind kind,
      Set<Long> persons,
      Set<Long> done) {
    Set<Long> told = new HashSet<>(persons);
    told.removeAll(done);
    done.addAll(told);
    notices.tell(transaction, told, kind, posted(written));
  }

  private static Notices.Posted posted(Written written) {
    return new Notices.Posted(
        thread(written.topic()),
        written.title(),
        written.author().name(),
        written.post(),
        written.at());
  }
}
