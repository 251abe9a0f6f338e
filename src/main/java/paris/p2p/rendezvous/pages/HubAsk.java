package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Map;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.words.Asking;
import paris.p2p.rendezvous.words.Words;

/** Something is decided for the whole hub. */
enum HubAsk implements Ask {
  /** Nobody new joins. */
  LOCKDOWN {
    @Override
    public String place() {
      return "lockdown";
    }

    @Override
    public Form blank() {
      return Form.of(FormLine.Typed.of(REASON, ""));
    }

    @Override
    public Outcome<?> done(Seat seat, Map<String, String> answers) {
      return seat.desk().sanctions().lockDown(seat.caller(), answers.get(REASON));
    }

    @Override
    public Asking words(Words all) {
      return all.deciding().lockDown();
    }
  },
  /** How many first posts of a newcomer wait for a moderator. */
  NEWCOMERS {
    @Override
    public String place() {
      return "newcomers";
    }

    @Override
    public Form blank() {
      return Form.of(
          FormLine.Picked.of(POSTS, List.of("0", "1", "2", "3", "5", "10"), "1"),
          FormLine.Typed.of(REASON, ""));
    }

    @Override
    public Outcome<?> done(Seat seat, Map<String, String> answers) {
      return seat.desk()
          .newcomers()
          .hold(seat.caller(), Integer.parseInt(answers.get(POSTS)), answers.get(REASON));
    }

    @Override
    public Asking words(Words all) {
      return all.deciding().holdNewcomers();
    }

    @Override
    public String label(String question, Words all) {
      return question.equals(POSTS) ? all.deciding().firstPosts() : all.deciding().reason();
    }

    @Override
    public String choice(FormLine.Picked picked, Words all) {
      return all.deciding().firstPosts(Integer.parseInt(picked.value()));
    }
  };

  private static final String POSTS = "posts";

  @Override
  public int tab() {
    return Tabs.PEERS;
  }
}
