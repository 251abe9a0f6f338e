package paris.p2p.rendezvous.oneshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.rules.Act;

/** What the hub has told who asks, newest first; asking marks nothing as read. */
record ToldCommand(Json json) implements Command {
  /**
   * A notice in JSON.
   *
   * @param subject {@code event/12}
   * @param detail by kind: two times, a reason, a state and its reason, a name
   * @param post the number of the first post that it tells of
   * @param posts how many posts it tells of
   */
  record NoticeJson(
      long id,
      String kind,
      String subject,
      String title,
      String detail,
      Long post,
      int posts,
      String at,
      boolean read) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Listed(0, 0, Map.of("json", Takes.NOTHING));
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.READ_NOTICES);
  }

  @Override
  public Exit run(Call call) {
    List<Notice> all = call.desk().notices().latest(call.caller());
    if (call.arguments().json()) {
      call.out().json(json, all.stream().map(one -> json(call, one)).toList());
    } else if (all.isEmpty()) {
      call.err().line(call.words().notices().nothing());
    } else {
      call.out().lines(Columns.aligned(all.stream().map(one -> row(call, one)).toList()));
    }
    return Exit.DONE;
  }

  private static List<String> row(Call call, Notice notice) {
    return List.of(
        notice.read() ? "" : "●",
        notice.post().map(number -> "#" + number).orElse(notice.subject()),
        call.words().dates().age(notice.at(), call.now()),
        call.words().notices().title(notice),
        call.words().notices().sentence(notice));
  }

  private static NoticeJson json(Call call, Notice notice) {
    return new NoticeJson(
        notice.id(),
        notice.kind().tag(),
        notice.subject(),
        notice.title(),
        notice.detail(),
        notice.post().orElse(null),
        notice.post().isPresent() ? notice.more() + 1 : 0,
        Json.time(notice.at(), call.desk().house().zone()),
        notice.read());
  }
}
