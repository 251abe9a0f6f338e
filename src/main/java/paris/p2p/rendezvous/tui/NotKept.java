package paris.p2p.rendezvous.tui;

import java.util.List;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Dropped;

/** What the field that is typed in did not keep, so that whoever types is told. */
final class NotKept {
  private NotKept() {}

  /** Whether any of what this message brings may not be kept. */
  static boolean by(Message message) {
    return switch (message) {
      case Message.Pressed(var key) when key.prints() ->
          !Cleaner.dropped(Character.toString(key.character())).isNothing();
      case Message.Pasted(String text) -> !Cleaner.dropped(text).isNothing();
      default -> false;
    };
  }

  /** Whether this message puts words into a field. */
  static boolean writes(Message message) {
    return message instanceof Message.Pasted
        || message instanceof Message.Pressed(var key) && key.prints();
  }

  /** Of the field that is typed in, since it was empty. */
  static Dropped in(View view) {
    return switch (view) {
      case View.Stack(var parts) -> in(parts);
      case View.Block(var parts) -> in(parts);
      case View.Barred(var inner) -> in(inner);
      case View.Indented(var inner) -> in(inner);
      case View.Item item -> in(item.view());
      case View.Columns columns -> in(List.of(columns.left(), columns.right()));
      case View.Fields fields -> in(fields);
      case View.Writing writing -> writing.focused() ? writing.area().dropped() : Dropped.nothing();
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
          Dropped.nothing();
    };
  }

  private static Dropped in(List<View> parts) {
    Dropped all = Dropped.nothing();
    for (View part : parts) all = all.and(in(part));
    return all;
  }

  private static Dropped in(View.Fields fields) {
    if (fields.focus() < 0 || fields.focus() >= fields.fields().size()) return Dropped.nothing();
    return fields
        .fields()
        .get(fields.focus())
        .line()
        .map(TextLine::dropped)
        .orElse(Dropped.nothing());
  }
}
