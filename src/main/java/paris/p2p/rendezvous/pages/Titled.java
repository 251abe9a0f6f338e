package paris.p2p.rendezvous.pages;

/**
 * A Markdown text, its first heading apart from the rest.
 *
 * @param title the heading, without its #; empty when the text begins otherwise
 * @param rest all that comes after it
 */
record Titled(String title, String rest) {
  static Titled of(String markdown) {
    String text = markdown.strip();
    if (!text.startsWith("# ")) return new Titled("", text);
    int end = text.indexOf('\n');
    if (end < 0) return new Titled(text.substring(2).strip(), "");
    int rest = end;
    while (Character.isWhitespace(text.charAt(rest))) rest++;
    return new Titled(text.substring(2, end).strip(), text.substring(rest));
  }
}
