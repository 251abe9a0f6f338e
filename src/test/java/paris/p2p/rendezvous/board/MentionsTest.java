package paris.p2p.rendezvous.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MentionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@amir",
        "Merci @amir, et bonne nuit",
        "(@amir)",
        "**@amir**",
        "# @amir",
        "- un\n- @amir",
        "[@amir](https://example.org)",
        "dis-moi @amir.",
        "«\u00a0@amir\u00a0»",
        "l’ami,@amir\u00a0!"
      })
  void a_name_after_an_at_is_named_wherever_it_stands(String text) {
    assertEquals(Set.of("amir"), Mentions.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amir",
        "`@amir`",
        "```\n@amir\n```",
        "    @amir",
        "> @amir",
        "> un\n@amir",
        "- un\n\n  > @amir",
        "lea@amir.org",
        "https://example.org/@amir",
        "@amir@example.org",
        "@@amir",
        "@am",
        "@ amir",
        "<https://example.org/@amir>",
        "![x](@amir)"
      })
  void code_quotes_and_addresses_name_nobody(String text) {
    assertEquals(Set.of(), Mentions.in(text));
  }

  @Test
  void names_of_any_script_are_found_each_once() {
    assertEquals(Set.of("Élise", "мира", "小林さん"), Mentions.in("@Élise @мира @小林さん @Élise"));
  }

  @Test
  void what_ends_a_name_may_be_no_part_of_it() {
    assertEquals(Set.of("camille_", "camille"), Mentions.in("@camille_ ?"));
    assertEquals(Set.of("jean-luc"), Mentions.in("@jean-luc"));
  }

  @Test
  void so_many_names_and_no_more() {
    String crowd =
        IntStream.range(0, 200).mapToObj(i -> "@name" + i).collect(Collectors.joining(" "));
    assertEquals(Mentions.MOST, Mentions.in(crowd).size());
    assertTrue(Mentions.in(crowd).contains("name0"));
  }

  @Test
  void a_bomb_of_markdown_names_whom_it_names() {
    for (String sign : List.of("[", "![", "> ", "*", "`", "- ", "@")) {
      String bomb = sign.repeat(20_000 / sign.length());
      assertTrue(Mentions.in("@amir\n\n" + bomb).contains("amir"), sign);
    }
  }
}
