package paris.p2p.rendezvous.words;

/**
 * What {@code help} says of a command.
 *
 * @param summary a few words, no full stop
 * @param detail one paragraph
 * @param file a file that the command takes, line by line; empty where it takes none of that sort
 */
public record Manual(String summary, String detail, String file) {
  public Manual(String summary, String detail) {
    this(summary, detail, "");
  }
}
