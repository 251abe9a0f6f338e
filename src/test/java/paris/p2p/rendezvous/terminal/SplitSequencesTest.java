package paris.p2p.rendezvous.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paris.p2p.rendezvous.text.Letters;

/** However slowly a line brings what a terminal sends, it never becomes other keys. */
class SplitSequencesTest {
  private static final Duration LONE = Duration.ofMillis(30);
  private static final Duration WRITING = Duration.ofMillis(300);
  private static final Input ESCAPE = new Input.Pressed(Key.of(Key.Name.ESCAPE));

  private final AtomicLong clock = new AtomicLong();
  private final List<Input> got = new ArrayList<>();
  private Decoder decoder = new Decoder(Letters.UTF_8, clock::get);

  private void afresh() {
    decoder = new Decoder(Letters.UTF_8, clock::get);
    got.clear();
  }

  private void send(String some) {
    got.addAll(decoder.decode(some.getBytes(UTF_8)));
  }

  /** Time goes by, and what is due by then is settled as a visit does it. */
  private void pause(long millis, Duration lone) {
    long end = clock.get() + Duration.ofMillis(millis).toNanos();
    while (true) {
      OptionalLong due = decoder.due(lone);
      if (due.isEmpty() || due.getAsLong() > end) break;
      clock.set(due.getAsLong());
      got.addAll(decoder.settle());
    }
    clock.set(end);
  }

  private static List<Input> whole(String sequence) {
    return new Decoder().decode(sequence.getBytes(UTF_8));
  }

  private static Stream<String> sequences() {
    return Stream.of(
        "\u001b[A",
        "\u001b[D",
        "\u001bOA",
        "\u001bOP",
        "\u001b[1;5C",
        "\u001b[3~",
        "\u001b[24~",
        "\u001b[Z",
        "\u001b[13;5u",
        "\u001b[39:34;2u",
        "\u001b[97;1:3u",
        "\u001b[27;5;13~",
        "\u001b[<0;15;17M",
        "\u001b[<0;15;17m",
        "\u001b[<65;15;17M",
        "\u001b[I",
        "\u001b[24;80R",
        "\u001b[?62;22;52c",
        "\u001b[>41;354;0c",
        "\u001b[0n",
        "\u001b[?2026;2$y",
        "\u001b[?1u",
        "\u001b[8;24;80t",
        "\u001b[4;400;800t",
        "\u001b[?997;1n",
        "\u001b]11;rgb:1e1e/1e1e/1e1e\u001b\\",
        "\u001b]11;rgb:1e1e/1e1e/1e1e\u0007",
        "\u001b]10;rgb:ffff/qqqq/mmmm\u001b\\",
        "\u001b]4;1;rgb:cd/00/00\u0007",
        "\u001b]52;c;cXVpdHRlcg==\u001b\\",
        "\u001bP1$r0m\u001b\\",
        "\u001bP1$r2 q\u001b\\",
        "\u001bP0$r\u001b\\",
        "\u001bP1+r524742=382F382F38\u001b\\",
        "\u001bP>|xterm(397)\u001b\\",
        "\u001bP!|7E565445\u001b\\",
        "\u001b_Gi=31;OK\u001b\\",
        "\u001b[200~rm -rf\rq\u001b[201~");
  }

  /** After an Escape that was taken for the key, the rest means nothing. */
  @ParameterizedTest
  @MethodSource("sequences")
  void a_sequence_in_two_packets_is_the_same_keys_or_none(String sequence) {
    for (Duration lone : List.of(LONE, WRITING)) {
      for (long delay : new long[] {0, 20, 29, 31, 120, 290, 310, 700, 990}) {
        for (int cut = 1; cut < sequence.length(); cut++) {
          afresh();
          send(sequence.substring(0, cut));
          pause(delay, lone);
          send(sequence.substring(cut));
          pause(10_000, lone);
          boolean arrow = "[O".indexOf(sequence.charAt(1)) >= 0;
          boolean escape =
              cut == 1 && delay >= (arrow ? lone.toMillis() : Math.min(50, lone.toMillis()));
          boolean pasted = sequence.contains("[200~");
          List<Input> meant =
              escape ? pasted ? both(ESCAPE, whole(sequence)) : List.of(ESCAPE) : whole(sequence);
          assertEquals(meant, got, () -> "after " + delay + " ms " + sequence.substring(1));
          send("a");
          assertEquals("a", Character.toString(((Input.Pressed) got.getLast()).key().character()));
        }
      }
    }
  }

  private static List<Input> both(Input first, List<Input> rest) {
    List<Input> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }

  @ParameterizedTest
  @MethodSource("sequences")
  void what_never_ends_is_no_key_and_holds_nobody_up_for_long(String sequence) {
    for (int cut = 2; cut < sequence.length(); cut++) {
      afresh();
      send(sequence.substring(0, cut));
      pause(6_000, LONE);
      assertTrue(got.stream().noneMatch(Input.Pressed.class::isInstance), sequence.substring(1));
      got.clear();
      send("ab");
      assertEquals(whole("ab"), got);
    }
  }

  @Test
  void no_split_of_a_string_gives_a_key() {
    Random random = new Random(12);
    for (int i = 0; i < 5_000; i++) {
      afresh();
      StringBuilder string = new StringBuilder("\u001b" + "]PX^_".charAt(random.nextInt(5)));
      for (int n = random.nextInt(40); n > 0; n--) {
        int c = random.nextInt(0x5f) + ' ';
        string.appendCodePoint(random.nextInt(10) == 0 ? random.nextInt(7) : c);
      }
      string.append(random.nextBoolean() ? "\u001b\\" : "\u0007");
      int from = 0;
      for (int part = 0; part < 4 && from < string.length(); part++) {
        int least = from == 0 ? 2 : from + 1;
        int to = part == 3 ? string.length() : least + random.nextInt(string.length() - least + 1);
        send(string.substring(from, to));
        pause(random.nextInt(3) == 0 ? random.nextInt(990) : random.nextInt(40), LONE);
        from = to;
      }
      assertEquals(List.of(), got, () -> string.substring(1));
    }
  }

  @Test
  void a_string_of_megabytes_is_swallowed_and_ends_with_the_first_pause() {
    send("\u001b]52;c;" + "q".repeat(3_000_000));
    pause(90, LONE);
    send("q".repeat(1_000));
    pause(110, LONE);
    send("a");
    assertEquals(whole("a"), got);
  }

  /** Alt-P and Alt-] are keys of people: what they type next is not lost for longer than that. */
  @Test
  void who_types_on_into_a_string_that_nobody_began_is_heard_soon() {
    send("\u001bP");
    for (int i = 0; i < 60; i++) {
      pause(150, LONE);
      send("a");
    }
    assertTrue(got.size() > 30, () -> got.size() + " of 60");
  }

  @Test
  void brackets_typed_after_an_escape_are_keys() {
    for (String typed : List.of("[", "]", "O", "P", "_", "OK", "]]", "Oui", "Paris", "_a", "[[")) {
      afresh();
      send("\u001b");
      pause(50, LONE);
      send(typed);
      pause(50, LONE);
      assertEquals(both(ESCAPE, whole(typed)), got, typed);
    }
  }

  /** Where one writes, an Escape waits for what may follow it, and is not lost to who goes on. */
  @Test
  void what_is_typed_soon_after_an_escape_makes_no_alt_of_it() {
    for (String typed : List.of("j", "é", "P", "\r", "\u001b")) {
      afresh();
      send("\u001b");
      pause(120, WRITING);
      send(typed);
      pause(400, WRITING);
      List<Input> after = typed.equals("\u001b") ? List.of(ESCAPE) : whole(typed);
      assertEquals(both(ESCAPE, after), got, typed);
      afresh();
      send("\u001b");
      pause(20, WRITING);
      send("b");
      assertEquals(whole("\u001bb"), got);
    }
  }

  @Test
  void a_paste_whose_end_never_comes_is_there_after_a_while() {
    send("\u001b[200~un\rdeux");
    assertEquals(OptionalLong.of(7), decoder.pasting());
    pause(4_900, LONE);
    assertEquals(List.of(), got);
    pause(200, LONE);
    assertEquals(List.of(new Input.Pasted("un\rdeux", 0, false)), got);
    send("a\u001b[201~");
    assertEquals(2, got.size());
  }

  @Test
  void of_a_paste_of_ten_megabytes_the_start_is_kept_and_the_rest_counted() {
    send("\u001b[200~" + "a".repeat(10_000_000) + "\u001b[201~");
    int kept = PasteGatherer.MOST;
    assertEquals(
        List.of(new Input.Pasted("a".repeat(kept), 10_000_000 - kept, true)), List.copyOf(got));
  }

  @Test
  void what_a_terminal_of_latin_1_sends_is_read_as_such() {
    Letters latin = Letters.of(Map.of("LC_CTYPE", "fr_FR.ISO-8859-1"));
    decoder = new Decoder(latin, clock::get);
    byte[] typed = "bière\u001b[200~déjà\u001b[201~\u001bé".getBytes(ISO_8859_1);
    for (byte each : typed) got.addAll(decoder.decode(new byte[] {each}));
    assertEquals(whole("bière\u001b[200~déjà\u001b[201~\u001bé"), got);
    got.clear();
    got.addAll(decoder.decode(new byte[] {(byte) 0x9b, 'A'}));
    assertEquals(whole("\u001b[A"), got);
  }
}
