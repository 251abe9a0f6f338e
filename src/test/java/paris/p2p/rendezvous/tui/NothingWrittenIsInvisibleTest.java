package paris.p2p.rendezvous.tui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever Markdown words stand in, they are to be read on the screen, at any width. */
class NothingWrittenIsInvisibleTest {
  private static final int TEXTS = 500;
  private static final int[] WIDTHS = {80, 60, 40, 20};

  private final List<String> words = new ArrayList<>();
  private Random random = new Random(0);

  @Test
  void every_word_of_a_text_is_drawn() {
    for (int seed = 0; seed < TEXTS; seed++) {
      random = new Random(seed);
      words.clear();
      String text = text();
      for (int columns : WIDTHS) {
        StringBuilder all = new StringBuilder();
        for (Strip row : new Markdown().draw(text, columns)) all.append(Drawn.words(row));
        // A word that is longer than its room is broken, beside the bars of what it stands in.
        String drawn = all.toString().replaceAll("[\\s▏▌│·]", "").toLowerCase(Locale.ROOT);
        for (String word : words) {
          assertTrue(
              drawn.contains(word), word + " at " + columns + ", seed " + seed + ":\n" + text);
        }
      }
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int blocks = 1 + random.nextInt(6);
    for (int i = 0; i < blocks; i++) text.append(block(2)).append("\n\n");
    return text.toString();
  }

  private String block(int deep) {
    return switch (random.nextInt(deep > 0 ? 16 : 12)) {
      case 0 -> "#".repeat(1 + random.nextInt(6)) + " " + phrase(2);
      case 1 -> phrase(2) + "\n" + (random.nextBoolean() ? "===" : "---");
      case 2 ->
          "```"
              + (random.nextBoolean() ? word() : "")
              + "\n"
              + phrase(0)
              + "\n  "
              + phrase(0)
              + "\n```";
      case 3 -> "    " + phrase(0);
      case 4 -> "<div class=" + word() + ">\n" + phrase(0) + "\n</div>";
      case 5 -> "<!-- " + phrase(0) + " -->";
      case 6 ->
          "["
              + random.nextInt(9)
              + "]: https://"
              + word()
              + ".fr"
              + (random.nextBoolean() ? " \"" + phrase(0) + "\"" : "");
      case 7 -> "[^" + random.nextInt(9) + "]: " + (random.nextBoolean() ? word() : phrase(1));
      case 8, 9, 10 -> table();
      case 11 -> phrase(2) + "\n" + phrase(2) + "  \n" + phrase(1);
      case 12 -> indented("> ", "> ", block(deep - 1));
      case 13 -> indented("- ", "  ", block(deep - 1)) + "\n" + indented("- [ ] ", "  ", phrase(1));
      case 14 -> indented((1 + random.nextInt(99)) + ". ", "    ", block(deep - 1));
      default ->
          indented("* ", "  ", block(deep - 1)) + "\n\n" + indented("* ", "  ", block(deep - 1));
    };
  }

  private static String indented(String first, String others, String block) {
    return first + block.replace("\n", "\n" + others);
  }

  private String table() {
    int columns = 1 + random.nextInt(random.nextInt(4) == 0 ? 12 : 5);
    StringBuilder table = new StringBuilder(row(columns)).append('\n');
    for (int i = 0; i < columns; i++)
      table.append("|").append(List.of("-", ":-", "-:", ":-:").get(random.nextInt(4)));
    table.append("|");
    int rows = random.nextInt(5);
    for (int i = 0; i < rows; i++) {
      int cells = random.nextInt(5) == 0 ? 1 + random.nextInt(columns + 3) : columns;
      table.append('\n').append(row(cells));
    }
    return table.toString();
  }

  private String row(int cells) {
    StringBuilder row = new StringBuilder("|");
    for (int i = 0; i < cells; i++)
      row.append(' ').append(random.nextInt(8) == 0 ? "" : phrase(1)).append(" |");
    return row.toString();
  }

  private String phrase(int deep) {
    StringBuilder phrase = new StringBuilder(word());
    int more = random.nextInt(5);
    for (int i = 0; i < more; i++) phrase.append(' ').append(deep > 0 ? styled(deep) : word());
    return phrase.toString();
  }

  private String styled(int deep) {
    return switch (random.nextInt(14)) {
      case 0 -> "*" + phrase(deep - 1) + "*";
      case 1 -> "**" + phrase(deep - 1) + "**";
      case 2 -> "~~" + phrase(deep - 1) + "~~";
      case 3 -> "`" + word() + " " + word() + "`";
      case 4 -> "[" + phrase(0) + "](https://" + word() + ".fr/" + word() + ")";
      case 5 ->
          "![" + phrase(0) + "](https://" + word() + ".fr/" + word() + ".png \"" + word() + "\")";
      case 6 -> "![](" + word() + ".png)";
      case 7 -> "<https://" + word() + ".fr>";
      case 8 -> "https://" + word() + ".fr/" + word();
      case 9 -> "<b title=" + word() + ">" + word() + "</b>";
      case 10 -> "[" + word() + "][" + random.nextInt(9) + "]";
      case 11 -> "\\*" + word() + "\\_ &amp; " + word();
      case 12 -> "[^" + random.nextInt(9) + "]";
      default -> word();
    };
  }

  /** Each another one; one in twenty longer than a row. */
  private String word() {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(20) == 0 ? 30 + random.nextInt(60) : 2 + random.nextInt(9);
    for (int i = 0; i < length; i++)
      word.append("abcdefghijklmnopqrstuvwxyzéàç漢字".charAt(random.nextInt(31)));
    words.add(word.append(words.size()).toString());
    return word.toString();
  }
}
