package paris.p2p.rendezvous.desk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Space;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Talk;
import paris.p2p.rendezvous.proposals.Seen;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.text.Wording;

/**
 * What a draft is kept for, read from its place.
 *
 * @param name what follows the kind in the place: a number, a slug, {@code step/3}; may be empty
 */
public record DraftPlace(Kind kind, String name) {
  /** What can be begun and kept. The longest beginning of a place that is one of these counts. */
  public enum Kind {
    REPLY("reply/"),
    TOPIC("write/"),
    DISCUSSION("discuss/"),
    POST("edit/"),
    NEW_EVENT("event/new"),
    EVENT_COPY("event/copy/"),
    EVENT("event/"),
    NEW_SERIES("series/new"),
    SERIES_LIKE("series/like/"),
    SERIES("series/from/"),
    NEW_ITEM("item/new/"),
    ITEM("item/"),
    NEW_STEP("step/new"),
    STEP("step/"),
    TEXT("text/"),
    NEW_PROPOSAL("proposal/new"),
    PROPOSAL("proposal/"),
    CANCELLATION("cancel/"),
    DECLINING("decline/"),
    REPORT("report/"),
    NEW_SPACE("space/new"),
    NAME("join"),
    RENAME("rename"),
    PROFILE("profile"),
    /** Of a part of the hub that this list does not know by name. */
    OTHER("");

    private final String begins;

    Kind(String begins) {
      this.begins = begins;
    }
  }

  private static final List<String> TITLES = List.of("title", "title.fr", "title.en", "name");

  private static final List<String> TEXTS =
      List.of("body", "text", "text.fr", "text.en", "reason", "fr", "en", "about", "place");

  /** Fields that nobody typed: what the typing began from, and where it is to go. */
  private static final Pattern NO_WORDS =
      Pattern.compile("(.*\\.)?version|before\\..*|seen|shown|space|answers");

  /** Of that place; all of them are of some kind. */
  public static DraftPlace of(String place) {
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(one -> place.startsWith(one.begins))
            .max((one, other) -> one.begins.length() - other.begins.length())
            .orElse(Kind.OTHER);
    return new DraftPlace(kind, place.substring(kind.begins.length()));
  }

  /** The number in it; 0 where there is none. */
  public long number() {
    return name.matches("[0-9]{1,18}") ? Long.parseLong(name) : 0;
  }

  /**
   * What that is called which it is about; none where there is no such thing any more, and an empty
   * wording where it is about nothing that has a name.
   */
  public Optional<Wording> title(Desk desk, Caller caller) {
    return switch (kind) {
      case REPLY -> seen(desk, caller, desk.board().topic(number())).map(DraftPlace::plain);
      case TOPIC -> desk.board().space(name).map(Space::title);
      case POST, REPORT ->
          desk.board()
              .post(number())
              .filter(post -> post.state() == Post.State.SHOWN)
              .flatMap(post -> seen(desk, caller, desk.board().topic(post.topicId())))
              .map(title -> plain("#" + name + ", " + title));
      case EVENT, EVENT_COPY, SERIES, SERIES_LIKE, CANCELLATION ->
          desk.agenda().event(number()).map(Event::title).map(DraftPlace::plain);
      case ITEM -> desk.talks().one(number()).map(Talk::item).map(item -> item.fields().title());
      case STEP -> desk.community().step(number()).map(step -> step.fields().title());
      case PROPOSAL, DECLINING ->
          desk.proposals()
              .proposal(caller, number())
              .map(Seen::proposal)
              .map(proposal -> plain(proposal.title()));
      case DISCUSSION ->
          Optional.of(plain(seen(desk, caller, desk.board().about(name)).orElse("")));
      case OTHER -> Optional.empty();
      case NEW_EVENT,
          NEW_SERIES,
          NEW_ITEM,
          NEW_STEP,
          NEW_PROPOSAL,
          NEW_SPACE,
          NAME,
          RENAME,
          PROFILE,
          TEXT ->
          Optional.of(Wording.none());
    };
  }

  /** The title of a thread that this caller may see. */
  private static Optional<String> seen(Desk desk, Caller caller, Optional<Topic> topic) {
    return topic
        .filter(it -> !it.mode().hidden() || desk.moderation().keeps(caller, it.spaceId()))
        .map(Topic::title);
  }

  private static Wording plain(String title) {
    return new Wording(title, title);
  }

  /** What was typed of it, as a list shows it: its title and its text, whichever there are. */
  public static Glance glance(Map<String, String> fields) {
    String title = first(fields, TITLES);
    String text = first(fields, TEXTS);
    return new Glance(title, title.isEmpty() && text.isEmpty() ? longest(fields) : text);
  }

  /** Of a form whose title and text are still to come. */
  private static String longest(Map<String, String> fields) {
    return fields.entrySet().stream()
        .filter(field -> !NO_WORDS.matcher(field.getKey()).matches())
        .map(Map.Entry::getValue)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** How something begins; either may be empty. */
  public record Glance(String title, String text) {}

  private static String first(Map<String, String> fields, List<String> names) {
    return names.stream()
        .map(name -> fields.getOrDefault(name, ""))
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElse("");
  }
}
