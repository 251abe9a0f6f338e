package paris.p2p.rendezvous.text;

import static paris.p2p.rendezvous.text.HostileSigns.BOMBS;
import static paris.p2p.rendezvous.text.HostileSigns.ESCAPES;
import static paris.p2p.rendezvous.text.HostileSigns.UNSEEN;
import static paris.p2p.rendezvous.text.HostileSigns.WIDE;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Posts that somebody means no good with, always the same ones for a seed: what drives terminals,
 * what hides, what towers, what is wide or endless, what is no UTF-8, and Markdown that explodes.
 */
public final class Hostile {
  /** About as much as a post may have, so that what is stored is as large as it gets. */
  private static final int FULL = 19_900;

  private final long seed;

  /**
   * A title and a text as they come over the wire; perhaps no UTF-8.
   *
   * @param kind what is wrong with it, to find it again
   */
  public record Words(String kind, byte[] title, byte[] body) {
    /** The text as a terminal's keys would bring it: what is no UTF-8 becomes U+FFFD. */
    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    public String line() {
      return new String(title, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return kind;
    }
  }

  public Hostile(long seed) {
    this.seed = seed;
  }

  /** That one of them, from 0. */
  public Words post(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    int kind = number % 12;
    byte[] body =
        switch (kind) {
          case 0 -> bytes(among(random, ESCAPES, size(random)));
          case 1 -> bytes(among(random, UNSEEN, size(random)));
          case 2 -> bytes(towers(random));
          case 3 -> bytes(among(random, WIDE, size(random)));
          case 4 -> bytes(line(random));
          case 5 -> broken(random);
          case 6, 7 -> bytes(bomb(random));
          case 8 -> bytes(nested(random));
          case 9 -> bytes(signs(random, size(random)));
          case 10 -> bytes(mixed(random));
          default -> bytes(twisted(random));
        };
    byte[] title = bytes(one(random, List.of(ESCAPES, UNSEEN, WIDE, BOMBS), random.nextInt(60)));
    return new Words("post " + number + " of kind " + kind, title, body);
  }

  /**
   * Most are of some lines, one in twelve is as large as it may be, one in a hundred and fifty is
   * larger.
   */
  private static int size(Random random) {
    if (random.nextInt(150) == 0) return 30_000 + random.nextInt(250_000);
    return random.nextInt(12) == 0 ? FULL : 1 + random.nextInt(900);
  }

  private static String among(Random random, List<String> signs, int chars) {
    StringBuilder text = new StringBuilder();
    while (text.length() < chars) {
      if (random.nextInt(3) == 0) text.append(word(random));
      text.append(signs.get(random.nextInt(signs.size())));
      if (random.nextInt(9) == 0) text.append(random.nextInt(4) == 0 ? '\n' : ' ');
    }
    return text.toString();
  }

  private static String one(Random random, List<List<String>> kinds, int chars) {
    return among(random, kinds.get(random.nextInt(kinds.size())), chars);
  }

  private static String word(Random random) {
    return "abcdefghijklmnopqrstuvwxyzéàç".substring(random.nextInt(20)).substring(0, 3);
  }

  /** Marks upon marks: one tower, or one on each letter; some without anything to stand on. */
  private static String towers(Random random) {
    int high = random.nextBoolean() ? 2 + random.nextInt(4) : 50 + random.nextInt(2_000);
    int size = size(random);
    StringBuilder text = new StringBuilder();
    while (text.length() < size) {
      if (random.nextInt(6) > 0) text.append(random.nextBoolean() ? "e" : "𝒜");
      for (int i = 0; i < high; i++) text.appendCodePoint(0x300 + random.nextInt(0x70));
      if (random.nextInt(12) == 0) text.append(' ');
    }
    return text.toString();
  }

  /** One line without a place to break it, or of spaces, or nothing but lines. */
  private static String line(Random random) {
    int size = random.nextBoolean() ? FULL : size(random);
    String of =
        List.of("x", "漢", "x ", " ", "\n", " \n", "\t", "x\n", "e\u0301", "👍🏽", "\u00a0", "-")
            .get(random.nextInt(12));
    return "a" + of.repeat(Math.max(1, size / of.length())) + "z";
  }

  private static byte[] broken(Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int size = Math.min(3_000, size(random));
    byte[][] wrong = {
      {(byte) 0xc0, (byte) 0xaf}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, {(byte) 0xff},
      {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80}, {(byte) 0xe2, (byte) 0x82}, {0x1b, '['}
    };
    while (out.size() < size) {
      if (random.nextBoolean()) out.writeBytes(wrong[random.nextInt(wrong.length)]);
      else out.writeBytes(bytes(word(random)));
    }
    return out.toByteArray();
  }

  private static String bomb(Random random) {
    String sign = BOMBS.get(random.nextInt(BOMBS.size()));
    int times = Math.min(10_000, FULL / sign.length());
    if (random.nextInt(3) == 0) times = 1 + random.nextInt(times);
    String end =
        List.of("x", "]".repeat(times / 9 + 1), "* b_ ", "\n", ")", "x\n\nx")
            .get(random.nextInt(6));
    return sign.repeat(times) + end;
  }

  /** One within another, each one deeper, or opened many times and closed as often. */
  private static String nested(Random random) {
    List<String[]> pairs =
        List.of(
            new String[] {"[", "](u)"},
            new String[] {"**", "**"},
            new String[] {"*", "*"},
            new String[] {"> ", ""},
            new String[] {"- ", ""},
            new String[] {"(", ")"},
            new String[] {"<b>", "</b>"},
            new String[] {"_", "_"},
            new String[] {"![", "](u)"});
    String[] pair = pairs.get(random.nextInt(pairs.size()));
    int deep = 1 + random.nextInt(FULL / (pair[0].length() + pair[1].length()) - 1);
    if (random.nextInt(3) > 0) return pair[0].repeat(deep) + "x" + pair[1].repeat(deep);
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < FULL; i++) {
      text.append(random.nextBoolean() ? "  ".repeat(i % 90) : "`".repeat(i % 150)).append(pair[0]);
      text.append("x").append(pair[1]).append('\n');
    }
    return text.substring(0, FULL);
  }

  /** Any signs of all that Unicode has, and of what it has not. */
  private static String signs(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int within = random.nextInt(4) == 0 ? 0x110000 : random.nextBoolean() ? 0x3000 : 0x500;
      text.appendCodePoint(random.nextInt(within));
    }
    return text.toString();
  }

  private static String mixed(Random random) {
    int size = size(random);
    StringBuilder text = new StringBuilder();
    while (text.length() < size) {
      text.append(one(random, List.of(ESCAPES, UNSEEN, WIDE, BOMBS), random.nextInt(80)));
    }
    return text.toString();
  }

  /** All signs of Markdown in no order. */
  private static String twisted(Random random) {
    String signs = "*_`[]()<>!&\\#-+.1:~|=\"'\n\n ax\t>";
    StringBuilder text = new StringBuilder();
    for (int left = size(random); left > 0; left--) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
