package paris.p2p.rendezvous.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A terminal written by others, in a process of its own: Debian's pyte. It says what it shows in
 * the words of {@link #shown}, so that ours can be held against it.
 */
public final class OtherTerminal implements AutoCloseable {
  private static final List<String> WAYS =
      List.of("bold", "italic", "underline", "reverse", "struck");

  /** From here on a style shows on a blank as well. */
  private static final int LINED = 8;

  private static final String MISSING =
      "The tests need a second terminal to look at: apt install python3 python3-pyte";

  private final Process process;
  private final BufferedReader answers;

  public OtherTerminal() throws IOException {
    process =
        new ProcessBuilder("/usr/bin/python3", "src/test/python/terminal.py")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    answers = process.inputReader(StandardCharsets.US_ASCII);
  }

  /** Another one of that size, with nothing on it. */
  public void start(int columns, int rows) throws IOException {
    ask("new " + columns + " " + rows);
  }

  /** The window is changed; what was shown stays where it can. */
  public void resize(int columns, int rows) throws IOException {
    ask("size " + columns + " " + rows);
  }

  /** What it shows once it has got these bytes. */
  public String shows(byte[] bytes) throws IOException {
    return ask("feed " + Base64.getEncoder().encodeToString(bytes));
  }

  private String ask(String line) throws IOException {
    try {
      process.outputWriter(StandardCharsets.US_ASCII).append(line).append('\n').flush();
    } catch (IOException e) {
      throw new AssertionError(MISSING, e);
    }
    String answer = answers.readLine();
    if (answer == null) throw new AssertionError(MISSING);
    return new String(Base64.getDecoder().decode(answer), StandardCharsets.UTF_8);
  }

  /** The same said of our own: rows, caret, and how each cell is set. */
  public static String shown(Emulated ours, int columns, int rows) {
    List<String> lines = new ArrayList<>(ours.rows());
    lines.add(
        ours.caretShown() ? "caret " + ours.caretColumn() + " " + ours.caretRow() : "no caret");
    for (int row = 0; row < rows; row++) {
      StringBuilder marks = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        marks.append(letter(ours.sign(column, row), ours.style(column, row)));
      }
      lines.add(marks.toString().stripTrailing());
    }
    return String.join("\n", lines);
  }

  private static char letter(String sign, String style) {
    if (style.isEmpty()) return ' ';
    int value = style.chars().anyMatch(Character::isDigit) ? 1 : 0;
    for (int i = 0; i < WAYS.size(); i++) if (style.contains(WAYS.get(i))) value += 2 << i;
    return sign.equals(" ") && value < LINED ? ' ' : (char) ('@' + value);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
