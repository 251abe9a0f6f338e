package paris.p2p.rendezvous.oneshot;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import paris.p2p.rendezvous.events.ItemFields;
import paris.p2p.rendezvous.events.Talk;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;

/** Who spoke about what: talks that hold all the words, newest first. */
record TalksCommand(Json json) implements Command {
  private static final int USUAL = 100;
  private static final int WORDS_MOST = 12;

  /**
   * A talk in JSON: a line of a programme, and these.
   *
   * @param event what the event is called
   */
  record TalkJson(@JsonUnwrapped ItemJson item, long eventId, String event) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Listed(0, WORDS_MOST, Map.of("limit", Takes.A_WORD, "json", Takes.NOTHING));
  }

  @Override
  public Exit run(Call call) {
    OptionalInt limit = Limit.of(call.arguments().option("limit"), USUAL);
    if (limit.isEmpty()) {
      return call.unclear(call.say().badLimit(call.arguments().option("limit").get()));
    }
    String words = String.join(" ", call.arguments().words());
    List<Talk> talks = call.desk().talks().about(words, limit.getAsInt());
    if (call.arguments().json()) {
      call.out().json(json, talks.stream().map(talk -> full(call, talk)).toList());
    } else if (talks.isEmpty()) {
      call.err().line(nothing(call, words));
    } else {
      call.out().lines(Columns.aligned(talks.stream().map(talk -> row(call, talk)).toList()));
    }
    return Exit.DONE;
  }

  private static String nothing(Call call, String words) {
    return words.isBlank()
        ? call.words().programme().noneYet()
        : call.words().programme().nothingFound(words);
  }

  private static TalkJson full(Call call, Talk talk) {
    return new TalkJson(
        ItemJson.of(talk.item(), talk.day(), talk.zone(), call.language()),
        talk.event(),
        talk.eventTitle());
  }

  private static List<String> row(Call call, Talk talk) {
    ItemFields fields = talk.item().fields();
    return List.of(
        String.valueOf(talk.event()),
        call.words().dates().month(YearMonth.from(talk.date())),
        fields.title().in(call.language()),
        String.join(", ", fields.names()),
        talk.eventTitle());
  }
}
