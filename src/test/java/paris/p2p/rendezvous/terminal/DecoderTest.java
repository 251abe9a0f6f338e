package paris.p2p.rendezvous.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.terminal.Key.Name;

class DecoderTest {
  private final Decoder decoder = new Decoder();

  /** Control characters are told as {@code ^[}, {@code ^M}, {@code ^?}, … */
  private static byte[] bytes(String text) {
    return Pattern.compile("\\^([?-_])")
        .matcher(text)
        .replaceAll(
            told -> Matcher.quoteReplacement(Character.toString(told.group(1).charAt(0) ^ 0x40)))
        .getBytes(StandardCharsets.UTF_8);
  }

  private List<Input> decode(String text) {
    return decoder.decode(bytes(text));
  }

  private static Input pressed(Key key) {
    return new Input.Pressed(key);
  }

  /** As {@code Ctrl-Alt-Shift-NAME}, or the character that is printed. */
  private static String said(Input input) {
    return switch (input) {
      case Input.Pressed(Key key) -> {
        String name =
            switch (key.name()) {
              case CHARACTER -> Character.toString(key.character());
              case FUNCTION -> "F" + key.character();
              default -> key.name().name();
            };
        yield (key.ctrl() ? "Ctrl-" : "")
            + (key.alt() ? "Alt-" : "")
            + (key.shift() ? "Shift-" : "")
            + name;
      }
      case Input.Pasted pasted -> "paste " + pasted.text();
      case Input.Clicked(int column, int row) -> "click " + column + " " + row;
      case Input.Wheeled(int notches) -> "wheel " + notches;
    };
  }

  private static String said(List<Input> inputs) {
    return String.join(" ", inputs.stream().map(DecoderTest::said).toList());
  }

  /** Each: what is sent, and what it is; whole, then cut at each place, then byte by byte. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      quoteCharacter = '`',
      value = {
        "a|a",
        "é日😀|é 日 😀",
        "^[[A^[[B^[[C^[[D|UP DOWN RIGHT LEFT",
        "^[OA^[OB^[OC^[OD|UP DOWN RIGHT LEFT",
        "^[[H^[[F^[OH^[OF^[[1~^[[4~^[[7~^[[8~|HOME END HOME END HOME END HOME END",
        "^[[2~^[[3~^[[5~^[[6~|INSERT DELETE PAGE_UP PAGE_DOWN",
        "^[[1;5C^[[1;3D^[[1;2A^[[1;8B|Ctrl-RIGHT Alt-LEFT Shift-UP Ctrl-Alt-Shift-DOWN",
        "^[[3;5~|Ctrl-DELETE",
        "^[[Z|BACKTAB",
        "^[OP^[OQ^[OR^[OS^[[15~^[[24~|F1 F2 F3 F4 F5 F12",
        "^[[[A^[[[E|F1 F5",
        "^[OM^[Ok^[Op|ENTER + 0",
        "^[b^[é^[^?|Alt-b Alt-é Alt-BACKSPACE",
        "^M|ENTER",
        "^M^J|ENTER",
        "^J|ENTER",
        "^M^M|ENTER ENTER",
        "^J^J|ENTER ENTER",
        "^?^H|BACKSPACE BACKSPACE",
        "^C^D^S|Ctrl-c Ctrl-d Ctrl-s",
        "^@a|Ctrl-  a",
        "^[[13;5u^[[27;5;13~|Ctrl-ENTER Ctrl-ENTER",
        "^[[115;5u^[[83;6u^[[27;6;83~|Ctrl-s Ctrl-s Ctrl-s",
        "^[[9;2u^[[27u^[[97;1:3u|BACKTAB ESCAPE",
        "^[[<0;5;7M^[[<0;5;7m^[[<2;5;7M|click 4 6",
        "^[[<64;5;7M^[[<65;5;7M|wheel -1 wheel 1",
        "^[[M !!a|a",
        "^[[I^[[Oa|a",
        "^[[24;80Ra^[[?62;c^[[0n|a",
        "^[]11;rgb:ff/ff/ff^[\\a^[]0;x^Gb|a b",
        "^[P1$r0m^[\\a^[_x^[\\b|a b",
        "^[[200~x ^[[201~a|paste x  a",
        "^[[200~a^^b^[[201~c|paste a\u001eb c",
        "^[[<0;99999999999999999999;1M|click 1114110 0",
        "^[[5^Xa|Ctrl-x a",
        "^[[39:34;2u|\"",
        "^[[39:34;2:3ua|a",
        "^[[97;1:1u^[[97;1:2u^[[97;1:3u|a a",
        "^[[1;1:3A^[[1;1:2A^[[3;1:3~^[[13;1:3u|UP",
        "^[[97;2u^[[97:65;2u^[[97;65u^[[97:65;66u|A A A A",
        "^[[97:65;6u^[[97;9u^[[97;3u|Ctrl-a Alt-a",
        "^[[101;1;233u^[[0;;26085u|é 日",
        "^[[0;;101:769u|paste e\u0301",
        "^[[57400u^[[57414u^[[57419u^[[57441;2u|1 ENTER UP",
      })
  void however_it_is_cut_it_is_the_same_key(String sent, String meant) {
    byte[] all = bytes(sent);
    List<Input> whole = new Decoder().decode(all);
    assertEquals(meant == null ? "" : meant, said(whole).strip().isEmpty() ? "" : said(whole));
    for (int cut = 1; cut < all.length; cut++) {
      Decoder halves = new Decoder();
      List<Input> got = new ArrayList<>(halves.decode(Arrays.copyOf(all, cut)));
      got.addAll(halves.decode(Arrays.copyOfRange(all, cut, all.length)));
      assertEquals(whole, got, "cut at " + cut);
    }
    List<Input> single = new ArrayList<>();
    Decoder bytewise = new Decoder();
    for (byte each : all) single.addAll(bytewise.decode(new byte[] {each}));
    assertEquals(whole, single);
    assertFalse(bytewise.waiting());
  }

  @Test
  void what_is_pasted_is_left_as_it_is() {
    String text = "l'été\r\n日😀\u001b[A\u001b[201b\u001b";
    assertEquals(List.of(new Input.Pasted(text)), decode("^[[200~" + text + "^[[201~"));
  }

  @Test
  void an_escape_alone_is_a_key_once_nothing_follows() {
    assertEquals(List.of(), decode("^["));
    assertTrue(decoder.waiting());
    assertEquals(List.of(pressed(Key.of(Name.ESCAPE))), decoder.settle());
    assertFalse(decoder.waiting());
    assertEquals("a", said(decode("a")));
  }

  @Test
  void two_escapes_are_two_keys() {
    List<Input> got = new ArrayList<>(decode("^[^["));
    got.addAll(decoder.settle());
    assertEquals("ESCAPE ESCAPE", said(got));
  }

  @ParameterizedTest
  @ValueSource(strings = {"^[[", "^[[1;", "^[O", "^[]0;half", "^[Phalf", "^[[M"})
  void an_unfinished_sequence_is_dropped(String sent) {
    assertEquals(List.of(), decode(sent));
    assertTrue(decoder.waiting());
    assertEquals(List.of(), decoder.settle());
    assertEquals("a", said(decode("a")));
  }

  @Test
  void a_paste_may_take_its_time() {
    decode("^[[200~one");
    assertFalse(decoder.waiting());
    assertEquals(List.of(), decoder.settle());
    assertEquals("paste one two", said(decode(" two^[[201~")));
  }

  @Test
  void a_paste_of_100_kb_comes_in_whole() {
    String text = "Ça va être long. ".repeat(6_000);
    byte[] all = bytes("^[[200~" + text + "^[[201~");
    List<Input> got = new ArrayList<>();
    for (int i = 0; i < all.length; i += 4_096) {
      got.addAll(decoder.decode(Arrays.copyOfRange(all, i, Math.min(all.length, i + 4_096))));
    }
    assertEquals(List.of(new Input.Pasted(text)), got);
  }

  @Test
  void of_a_paste_too_long_the_start_is_kept() {
    List<Input> got = decode("^[[200~" + "é".repeat(200_000) + "^[[201~a");
    assertEquals(2, got.size());
    assertEquals("é".repeat(PasteGatherer.MOST / 2), ((Input.Pasted) got.getFirst()).text());
  }

  @Test
  void a_burst_of_keys_keeps_its_order() {
    assertEquals(
        Collections.nCopies(1_000, pressed(Key.of(Name.DOWN))), decode("^[[B".repeat(1_000)));
  }

  @Test
  void what_is_no_utf8_is_dropped() {
    int[] sent = {
      0xc0, 0xaf, 'a', 0xed, 0xa0, 0x80, 'b', 0xff, 'c', 0xe2, 0x82, 'd', 0x80, 0xf4, 0x90
    };
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int each : sent) all.write(each);
    assertEquals("a b c d", said(decoder.decode(all.toByteArray())));
    assertEquals("e", said(decode("e\u0085\ue000")));
  }

  @Test
  void a_sequence_without_end_takes_no_memory_and_means_nothing() {
    decode("^[[" + "1;".repeat(1_000_000));
    assertEquals("a", said(decode("Aa")));
  }

  @Test
  void no_bytes_at_all_make_it_fail() {
    Random random = new Random(88);
    String[] starts = {"^[[", "^[O", "^[]", "^[[<", "^[[200~", "^[[201~", "^[", "", "^[[27;", "u"};
    int keys = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] some = new byte[random.nextInt(12)];
      random.nextBytes(some);
      keys += decode(starts[random.nextInt(starts.length)]).size() + decoder.decode(some).size();
      if (random.nextInt(4) == 0) decoder.settle();
    }
    assertTrue(keys > 1_000);
  }
}
