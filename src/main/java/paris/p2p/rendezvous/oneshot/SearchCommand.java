package paris.p2p.rendezvous.oneshot;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import paris.p2p.rendezvous.desk.FoundEvents;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.search.Asked;
import paris.p2p.rendezvous.search.Found;
import paris.p2p.rendezvous.search.Hit;
import paris.p2p.rendezvous.search.Order;

/** Posts and events that hold all these words. */
record SearchCommand(Json json) implements Command {
  private static final int MOST = 100;
  private static final int WORDS_MOST = 40;
  private static final Pattern NARROWING = Pattern.compile("^\\p{L}+:");

  /**
   * What was found, by what it is.
   *
   * @param whole false while the index is being made, and posts may be missing
   */
  record FoundJson(List<EventJson> events, List<HitJson> posts, boolean whole) {}

  /**
   * A post that was found, in JSON.
   *
   * @param opens whether it is the first of its thread
   * @param excerpt a part of it around what was asked for, on one line
   */
  record HitJson(
      long id,
      long threadId,
      String title,
      String space,
      String author,
      String at,
      boolean opens,
      String excerpt) {
    static HitJson of(Call call, Hit hit) {
      return new HitJson(
          hit.post(),
          hit.topic(),
          hit.title(),
          hit.space(),
          Json.name(hit.author()),
          Json.time(hit.at(), call.desk().house().zone()),
          hit.opens(),
          hit.excerpt());
    }
  }

  @Override
  public Grammar grammar() {
    return new Grammar.Listed(
        1, WORDS_MOST, Map.of("newest", Takes.NOTHING, "json", Takes.NOTHING));
  }

  @Override
  public Exit run(Call call) {
    String words =
        String.join(" ", call.arguments().words().stream().map(SearchCommand::quoted).toList());
    Asked asked = Asked.of(words);
    Order order = call.arguments().has("newest") ? Order.NEWEST : Order.BEST;
    return switch (call.desk().search().posts(asked, order, MOST)) {
      case Outcome.Done<Found>(Found found) ->
          show(call, words, FoundEvents.of(call.desk(), asked, MOST), found);
      case Outcome.Refused<Found>(Refusal why) -> call.refuse(why);
    };
  }

  /** What a shell or the line of the command took from around several words is put back. */
  private static String quoted(String word) {
    boolean bare =
        word.indexOf(' ') < 0 || word.indexOf('"') >= 0 || NARROWING.matcher(word).find();
    return bare ? word : '"' + word + '"';
  }

  private Exit show(Call call, String words, List<Event> events, Found posts) {
    if (call.arguments().json()) {
      call.out()
          .json(
              json,
              new FoundJson(
                  events.stream().map(EventJson::of).toList(),
                  posts.hits().stream().map(hit -> HitJson.of(call, hit)).toList(),
                  posts.whole()));
      return Exit.DONE;
    }
    call.out().lines(EventsCommand.rows(call, events));
    if (!events.isEmpty() && !posts.hits().isEmpty()) call.out().line("");
    call.out().lines(rows(call, posts));
    if (events.isEmpty() && posts.hits().isEmpty()) {
      call.err().line(call.words().search().nothing(words));
    }
    if (posts.more() || events.size() == MOST) call.err().line(call.words().search().narrower());
    if (!posts.whole()) call.err().line(call.words().search().making());
    return Exit.DONE;
  }

  private static List<String> rows(Call call, Found posts) {
    return Columns.aligned(posts.hits().stream().map(hit -> row(call, hit)).toList());
  }

  private static List<String> row(Call call, Hit hit) {
    return List.of(
        "#" + hit.post(),
        call.words().dates().age(hit.at(), call.now()),
        call.words().who(hit.author()),
        hit.title(),
        hit.excerpt());
  }
}
