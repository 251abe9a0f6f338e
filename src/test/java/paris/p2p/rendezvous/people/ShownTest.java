package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.rules.Refusal;

/** Markdown that shows nothing is no text. */
class ShownTest {
  private static Optional<Refusal> refused(String markdown) {
    return Typed.shown(Refusal.Field.TEXT, markdown, 10_000);
  }

  @Test
  void markdown_that_shows_nothing_is_empty() {
    for (String blank :
        List.of(
            "",
            "\u00a0",
            "&nbsp;",
            "&nbsp;\n\n&#8203; &#x2800;",
            "[a]: https://p2p.paris",
            "[a]: https://p2p.paris 'titre'\n[b]: x",
            "![]()",
            "[]()",
            "[&nbsp;](<>)",
            "<!-- rien -->",
            "<!-- a -->\n\n&nbsp;",
            "<!--\nrien\n-->",
            ">",
            "> &nbsp;",
            "-",
            "1. ",
            "#",
            "```\n```",
            "**&nbsp;**",
            "` `",
            "&#32;\\\n&#32;")) {
      assertEquals(Optional.of(new Refusal.Empty(Refusal.Field.TEXT)), refused(blank), blank);
    }
  }

  @Test
  void markdown_that_shows_something_is_not() {
    for (String text :
        List.of(
            "a",
            "&amp;",
            "&nbsp;.",
            "![](https://x.fr/seul.png)",
            "[](https://x.fr)",
            "`x`",
            "```\nx\n```",
            "    x",
            "<b></b>",
            "<!-- a -->b",
            "---",
            "- x",
            "| a |\n|---|",
            "[a]: x\n\n[a]")) {
      assertEquals(Optional.empty(), refused(text), text);
    }
  }
}
