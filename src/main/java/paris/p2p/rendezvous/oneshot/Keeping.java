package paris.p2p.rendezvous.oneshot;

import java.util.HashMap;
import java.util.Map;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.desk.BoardDraft;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;

/**
 * A text on its way to the board: when it is refused, it becomes the draft of where it was meant
 * for, where the screens find it.
 *
 * @param place of the draft, {@code reply/12} or {@code write/idees}
 * @param title empty for a reply
 * @param kept the sentence that says where the draft is
 */
record Keeping(Call call, String place, String title, String text, String kept) {
  /** Says that it was published, or why not and where it is kept. */
  Exit told(Outcome<Post> outcome) {
    return switch (outcome) {
      case Outcome.Done<Post>(Post post) -> {
        boolean held = post.state() == Post.State.HELD;
        call.out()
            .line(
                held
                    ? call.answers().held()
                    : call.answers().posted(post.topicId(), post.id(), call.address()));
        yield Exit.DONE;
      }
      case Outcome.Refused<Post>(Refusal why) -> refused(why);
    };
  }

  Exit refused(Refusal why) {
    String sentence = call.words().refusals().sentence(why);
    boolean safe = !text.isBlank() && keep();
    return call.refuse(why, safe ? sentence + " " + kept : sentence);
  }

  /** Adds it to what the draft holds already; false when it does not fit or there is no room. */
  private boolean keep() {
    Map<String, String> draft = new HashMap<>(call.desk().drafts().read(call.caller(), place));
    String whole =
        after(draft.getOrDefault(BoardDraft.TITLE, ""), draft.getOrDefault(BoardDraft.BODY, ""));
    if (whole.length() > Drafts.CHARS_MOST) return false;
    draft.put(BoardDraft.BODY, whole);
    if (!title.isBlank()) draft.put(BoardDraft.TITLE, title);
    return call.desk().drafts().keep(call.caller(), place, draft);
  }

  /** The text below what was being written there; once, however often it is sent. */
  private String after(String otherTitle, String otherText) {
    boolean another = !title.isBlank() && !otherTitle.isBlank() && !otherTitle.equals(title);
    String before = (another ? otherTitle + "\n\n" + otherText : otherText).strip();
    return before.isEmpty() || before.equals(text) ? text : before + "\n\n" + text;
  }

  /** The board on which the draft goes in the change that publishes it, when it is this text. */
  Board board() {
    return call.desk()
        .board()
        .alongside(call.desk().drafts().dropping(call.caller(), place, BoardDraft.BODY, text));
  }
}
