package paris.p2p.rendezvous.pages;

import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.words.Words;

/** What a form is about: its questions, and the work behind it. */
interface FormDesk {
  /**
   * The form can be filled in.
   *
   * @param resumed whether these are the answers of a draft
   */
  record Opened(Map<String, String> values, Began began, boolean resumed)
      implements Message.Answer {}

  /** It cannot be filled in at all. */
  record Barred(Refusal why) implements Message.Answer {}

  /** What is wrong so far, by question. */
  record Checked(Map<String, Refusal> wrong) implements Message.Answer {}

  /** Nothing was saved, since this is wrong. */
  record Rejected(Map<String, Refusal> wrong) implements Message.Answer {}

  /** Nothing was saved, since somebody else did, and not the same. */
  record Overtaken(Clash clash) implements Message.Answer {}

  /**
   * It is saved.
   *
   * @param shown the page that shows it; none where it is the page below
   */
  record Saved(Optional<Page<Seat>> shown, String sentence) implements Message.Answer {
    Turn<Seat> turn() {
      return shown.isPresent() ? Turn.replace(shown.get(), sentence) : Turn.back(sentence);
    }
  }

  /** The tab that the form belongs to. */
  default int tab() {
    return Tabs.AGENDA;
  }

  /** The form with nothing said. */
  Form blank();

  /** The question that one begins with. */
  String first();

  String heading(Words words);

  /** What a form begins with, beside the heading; may be empty. */
  String startsFrom(Words words);

  Form.Face face(Map<String, String> values, Map<String, Refusal> wrong, Look look);

  /** The same where it matters what the typing began from. */
  default Form.Face face(
      Map<String, String> values, Began began, Map<String, Refusal> wrong, Look look) {
    return face(values, wrong, look);
  }

  /** What a question is called. */
  String label(String question, Words words);

  /** What it is to change, for one of {@link Began#reaches}. */
  String reach(String tag, Words words);

  /** Looks up what it begins with: {@link Opened} or {@link Barred}. */
  Message.Answer open(Seat seat);

  /** The same once the draft is thrown away. */
  Message.Answer anew(Seat seat);

  /** Keeps what is typed as a draft. */
  Message.Answer keep(Seat seat, Map<String, String> values, Began began);

  /** {@link Checked}. */
  Message.Answer check(Seat seat, Map<String, String> values);

  /**
   * Stores what is typed: {@link Saved}, {@link Rejected}, {@link Overtaken} or {@link Declined}.
   */
  Message.Answer save(Seat seat, Sent sent);

  /**
   * What is sent to be stored.
   *
   * @param overtaken what was shown of somebody else's saving, if it was
   * @param reach one of {@link Began#reaches}, or empty where there are none
   */
  record Sent(
      Map<String, String> values,
      Began began,
      Optional<Clash> overtaken,
      String reach,
      Language language) {
    /** The version that it is to be saved over. */
    int version() {
      return overtaken.map(Clash::version).orElse(began.version());
    }

    /** The answers that it began from, as far as this visitor has seen. */
    Map<String, String> before() {
      return overtaken.map(Clash::theirs).orElse(began.answers());
    }
  }
}
