package paris.p2p.rendezvous.pages;

import java.util.List;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.Words;
import paris.p2p.rendezvous.words.WritingWords;

/** Asks once more before one's own post is taken back. */
record TakeBackPage(Post post) implements Page<Seat> {
  record DoIt(Language language) implements Message.Wish {}

  record LetItStand() implements Message.Wish {}

  record Done(Outcome<Post> outcome, Language language) implements Message.Answer {}

  static Page<Seat> of(Post post) {
    return new TakeBackPage(post);
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case DoIt(Language language) ->
          Turn.to(
              this,
              seat ->
                  new Done(
                      seat.desk().board().editing().takeBack(seat.caller(), post.id()), language));
      case Done(Outcome.Done<Post> _, Language language) ->
          Turn.back(Words.of(language).writing().takenBack(post.id()));
      case Done(Outcome.Refused<Post>(Refusal why), Language language) ->
          Turn.back(Words.of(language).refusals().sentence(why));
      case LetItStand() -> Turn.back();
      case Message _ -> Turn.ignored();
    };
  }

  @Override
  public View view(Look look) {
    WritingWords words = Words.of(look.language()).writing();
    return View.stack(
        FormHead.of(words.takeBack(), "#" + post.id(), look),
        View.paragraph(words.takeBackSurely()),
        new PostCard(post, post.author()).brief(look));
  }

  @Override
  public List<Action> actions(Look look) {
    WritingWords words = Words.of(look.language()).writing();
    return List.of(
        Action.of(Key.Name.ENTER, words.takeBack(), new DoIt(look.language())),
        Action.of(Key.Name.ESCAPE, words.letItStand(), new LetItStand()));
  }

  @Override
  public int tab() {
    return Tabs.FORUM;
  }
}
