package paris.p2p.rendezvous.people;

import static org.jooq.Records.mapping;
import static paris.p2p.rendezvous.store.sql.Tables.NOTICE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Wording;

/** What people are told, as rows. */
final class NoticeStore {
  private final Transaction transaction;
  private final DSLContext sql;

  NoticeStore(Transaction transaction) {
    this.transaction = transaction;
    sql = transaction.sql();
  }

  void add(
      Collection<Long> persons,
      Notice.Kind kind,
      String subject,
      String title,
      String detail,
      Instant now) {
    var rows =
        sql.insertInto(
            NOTICE,
            NOTICE.PERSON_ID,
            NOTICE.TOLD_AT,
            NOTICE.KIND,
            NOTICE.SUBJECT,
            NOTICE.TITLE,
            NOTICE.DETAIL);
    for (long person : persons) {
      rows = rows.values(person, now, kind.tag(), subject, kept(subject, title), detail);
    }
    rows.execute();
  }

  /** The same of a post. */
  void add(Collection<Long> persons, Notice.Kind kind, Notices.Posted posted) {
    var rows =
        sql.insertInto(
            NOTICE,
            NOTICE.PERSON_ID,
            NOTICE.TOLD_AT,
            NOTICE.KIND,
            NOTICE.SUBJECT,
            NOTICE.TITLE,
            NOTICE.DETAIL,
            NOTICE.POST_ID);
    for (long person : persons) {
      rows =
          rows.values(
              person, posted.at(), kind.tag(), posted.thread(), "", posted.by(), posted.post());
    }
    rows.execute();
  }

  /** Forgets those of a person than which so many are newer, and fewer where they were read. */
  void prune(long person, int most, int readMost) {
    Condition mine = NOTICE.PERSON_ID.eq(person);
    Condition old = NOTICE.READ_AT.isNotNull().and(NOTICE.TOLD_AT.lt(nth(mine, readMost)));
    sql.deleteFrom(NOTICE).where(mine).and(old.or(NOTICE.TOLD_AT.lt(nth(mine, most)))).execute();
  }

  /** When the newest but so many was told; none where there are fewer, and nothing is older. */
  private Instant nth(Condition mine, int newer) {
    return sql.select(NOTICE.TOLD_AT)
        .from(NOTICE)
        .where(mine)
        .orderBy(NOTICE.PERSON_ID, NOTICE.TOLD_AT.desc())
        .limit(1)
        .offset(newer - 1)
        .fetchOptional(NOTICE.TOLD_AT)
        .orElse(Instant.EPOCH);
  }

  /** Who wrote what was told goes by another name. */
  void renamed(String before, String after) {
    sql.update(NOTICE)
        .set(NOTICE.DETAIL, after)
        .where(NOTICE.POST_ID.isNotNull())
        .and(NOTICE.DETAIL.eq(before))
        .execute();
  }

  /** Those of them whom that thread's posts were told by a notice of that kind, still unread. */
  Set<Long> waiting(Collection<Long> persons, Notice.Kind kind, Notices.Posted posted) {
    return sql.select(NOTICE.PERSON_ID)
        .from(NOTICE)
        .where(waitingFor(persons, kind, posted))
        .fetchSet(NOTICE.PERSON_ID);
  }

  /** Their notice tells of this post as well. */
  void renew(Collection<Long> persons, Notice.Kind kind, Notices.Posted posted) {
    sql.update(NOTICE)
        .set(NOTICE.TOLD_AT, posted.at())
        .set(NOTICE.DETAIL, posted.by())
        .set(NOTICE.MORE, NOTICE.MORE.plus(1))
        .where(waitingFor(persons, kind, posted))
        .execute();
  }

  /** Takes back what was told of that post alone; whose notice tells of others as well, is left. */
  Set<Long> untell(Collection<Long> persons, Notice.Kind kind, Notices.Posted posted) {
    Condition alone = waitingFor(persons, kind, posted).and(NOTICE.POST_ID.eq(posted.post()));
    Set<Long> gone =
        sql.select(NOTICE.PERSON_ID)
            .from(NOTICE)
            .where(alone.and(NOTICE.MORE.eq(0)))
            .fetchSet(NOTICE.PERSON_ID);
    sql.deleteFrom(NOTICE).where(alone.and(NOTICE.MORE.eq(0))).execute();
    sql.update(NOTICE)
        .set(NOTICE.MORE, NOTICE.MORE.minus(1))
        .where(waitingFor(persons, kind, posted).and(NOTICE.MORE.gt(0)))
        .and(NOTICE.POST_ID.le(posted.post()))
        .execute();
    return gone;
  }

  /** What that person was told of that thread begins at another post. */
  void begin(long person, Notice.Kind kind, Notices.Posted posted, long other) {
    sql.update(NOTICE)
        .set(NOTICE.POST_ID, other)
        .where(waitingFor(Set.of(person), kind, posted).and(NOTICE.POST_ID.eq(posted.post())))
        .execute();
  }

  private static Condition waitingFor(
      Collection<Long> persons, Notice.Kind kind, Notices.Posted posted) {
    return NOTICE
        .PERSON_ID
        .in(persons)
        .and(NOTICE.READ_AT.isNull())
        .and(NOTICE.KIND.eq(kind.tag()))
        .and(NOTICE.SUBJECT.eq(posted.thread()));
  }

  /** Nothing for what is on the board, where a title can go out of sight. */
  private static String kept(String subject, String title) {
    return onBoard(subject) ? "" : title;
  }

  private static boolean onBoard(String subject) {
    return subject.startsWith("topic/") || subject.startsWith("post/");
  }

  /** As the threads are called now, if this person may know it. */
  private List<Notice> titled(long person, List<Notice> notices) {
    Set<String> subjects =
        notices.stream()
            .map(NoticeStore::thing)
            .filter(NoticeStore::onBoard)
            .collect(Collectors.toUnmodifiableSet());
    if (subjects.isEmpty()) return notices;
    Map<String, Wording> names = new SubjectStore(transaction, person).names(subjects);
    return notices.stream()
        .map(notice ->
            onBoard(thing(notice))
                ? notice.called(names.getOrDefault(thing(notice), Wording.none()).fr())
                : notice)
        .toList();
  }

  /** What it is about; a post leads to its thread even where that was split or joined. */
  private static String thing(Notice notice) {
    return notice.post().map(post -> "post/" + post).orElse(notice.subject());
  }

  /** The newest of all. */
  List<Notice> latest(long person, int most) {
    return titled(person, some(NOTICE.PERSON_ID.eq(person), most));
  }

  /** The newest that were not read and, where there is room, the newest that were. */
  List<Notice> inbox(long person, int most) {
    Condition mine = NOTICE.PERSON_ID.eq(person);
    List<Notice> unread = some(mine.and(NOTICE.READ_AT.isNull()), most);
    if (unread.size() == most) return titled(person, unread);
    List<Notice> read = some(mine.and(NOTICE.READ_AT.isNotNull()), most - unread.size());
    return titled(person, Stream.concat(unread.stream(), read.stream()).toList());
  }

  /** The order names the person, too, so that H2 sees the order of the index in it. */
  private List<Notice> some(Condition which, int most) {
    return sql.select(
            NOTICE.ID,
            NOTICE.KIND.convertFrom(Notice.Kind::tagged),
            NOTICE.SUBJECT,
            NOTICE.TITLE,
            NOTICE.DETAIL,
            NOTICE.POST_ID.convertFrom(Optional::ofNullable),
            NOTICE.MORE,
            NOTICE.TOLD_AT,
            NOTICE.READ_AT.convertFrom(at -> at != null))
        .from(NOTICE)
        .where(which)
        .orderBy(NOTICE.PERSON_ID, NOTICE.TOLD_AT.desc(), NOTICE.ID.desc())
        .limit(most)
        .fetch(mapping(Notice::new));
  }

  Set<Long> posts(long person) {
    return sql.selectDistinct(NOTICE.POST_ID)
        .from(NOTICE)
        .where(NOTICE.PERSON_ID.eq(person))
        .and(NOTICE.READ_AT.isNull())
        .and(NOTICE.POST_ID.isNotNull())
        .fetchSet(NOTICE.POST_ID);
  }

  int unread(long person) {
    return sql.fetchCount(NOTICE, NOTICE.PERSON_ID.eq(person).and(NOTICE.READ_AT.isNull()));
  }

  /** How many were unread until now. */
  int read(long person, String subject, Instant now) {
    return read(NOTICE.PERSON_ID.eq(person).and(NOTICE.SUBJECT.eq(subject)), now);
  }

  /** The same for that one alone. */
  int read(long person, long notice, Instant now) {
    return read(NOTICE.PERSON_ID.eq(person).and(NOTICE.ID.eq(notice)), now);
  }

  /** The same for those that begin at one of these posts. */
  int read(long person, Collection<Long> posts, Instant now) {
    return read(NOTICE.PERSON_ID.eq(person).and(NOTICE.POST_ID.in(posts)), now);
  }

  /** The same for all that this person was told. */
  int readAll(long person, Instant now) {
    return read(NOTICE.PERSON_ID.eq(person), now);
  }

  private int read(Condition which, Instant now) {
    return sql.update(NOTICE)
        .set(NOTICE.READ_AT, now)
        .where(which)
        .and(NOTICE.READ_AT.isNull())
        .execute();
  }
}
