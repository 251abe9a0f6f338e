package paris.p2p.rendezvous.tui;

import java.util.List;

/** How much is written in the fields of a page. */
final class Written {
  private Written() {}

  /** In chars, all fields of this view together. */
  static long chars(View view) {
    return switch (view) {
      case View.Writing(TextArea area, _, _) -> area.text().length();
      case View.Fields(List<View.Field> fields, _) ->
          fields.stream()
              .flatMap(field -> field.line().stream())
              .mapToLong(line -> line.text().length())
              .sum();
      case View.Stack(List<View> parts) -> chars(parts);
      case View.Block(List<View> parts) -> chars(parts);
      case View.Barred(View inner) -> chars(inner);
      case View.Indented(View inner) -> chars(inner);
      case View.Item(_, View inner, _) -> chars(inner);
      case View.Columns(View left, View right, _, _) -> chars(left) + chars(right);
      case View.Heading _,
          View.Title _,
          View.Paragraph _,
          View.Prose _,
          View.Excerpt _,
          View.Row _,
          View.Table _,
          View.Month _,
          View.Divider _,
          View.Gap _ ->
          0;
    };
  }

  private static long chars(List<View> parts) {
    return parts.stream().mapToLong(Written::chars).sum();
  }
}
