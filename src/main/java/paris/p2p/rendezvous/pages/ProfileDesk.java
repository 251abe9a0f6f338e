package paris.p2p.rendezvous.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.desk.ProfileAnswers;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.ProfileFields;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.words.Words;

/** The form of what one says about oneself; of two screens of one person, the last one counts. */
record ProfileDesk() implements FormDesk {
  @Override
  public int tab() {
    return Tabs.PEERS;
  }

  @Override
  public Form blank() {
    return Form.of(
        FormLine.Written.of(ProfileAnswers.ABOUT, ""),
        FormLine.Typed.of(ProfileAnswers.LANGUAGES, ""),
        FormLine.Typed.of(ProfileAnswers.TOPICS, ""),
        FormLine.Typed.of(ProfileAnswers.LINKS, ""),
        FormLine.Picked.of(
            ProfileAnswers.SHOWN,
            List.of(ProfileAnswers.MEMBERS, ProfileAnswers.EVERYBODY),
            ProfileAnswers.MEMBERS));
  }

  @Override
  public String first() {
    return ProfileAnswers.ABOUT;
  }

  @Override
  public String heading(Words words) {
    return words.profiles().form();
  }

  @Override
  public String startsFrom(Words words) {
    return "";
  }

  @Override
  public Form.Face face(Map<String, String> values, Map<String, Refusal> wrong, Look look) {
    return new ProfileFace(values, wrong, look);
  }

  @Override
  public String label(String question, Words words) {
    return ProfileFace.label(question, words.profiles());
  }

  @Override
  public String reach(String tag, Words words) {
    return "";
  }

  @Override
  public Message.Answer open(Seat seat) {
    Optional<Refusal> no = seat.peer().refusal(Act.SHOW_PROFILE);
    if (no.isPresent()) return new Barred(no.get());
    Map<String, String> draft = seat.desk().drafts().read(seat.caller(), ProfileAnswers.PLACE);
    Map<String, String> stands =
        ProfileAnswers.of(ProfileFields.of(seat.desk().profiles().own(seat.caller()))).answers();
    Map<String, String> values = new HashMap<>(stands);
    values.putAll(draft);
    return new Opened(Map.copyOf(values), Began.nothing(), !draft.isEmpty());
  }

  @Override
  public Message.Answer anew(Seat seat) {
    seat.desk().drafts().drop(seat.caller(), ProfileAnswers.PLACE);
    return open(seat);
  }

  @Override
  public Message.Answer keep(Seat seat, Map<String, String> values, Began began) {
    seat.desk().drafts().keep(seat.caller(), ProfileAnswers.PLACE, values);
    return new DraftKept();
  }

  @Override
  public Message.Answer check(Seat seat, Map<String, String> values) {
    return new Checked(wrong(seat, values));
  }

  private static Map<String, Refusal> wrong(Seat seat, Map<String, String> values) {
    Map<String, Refusal> wrong = new HashMap<>();
    seat.desk()
        .profiles()
        .check(new ProfileAnswers(values).fields())
        .forEach((field, why) -> wrong.put(ProfileAnswers.question(field), why));
    return Map.copyOf(wrong);
  }

  @Override
  public Message.Answer save(Seat seat, Sent sent) {
    keep(seat, sent.values(), sent.began());
    Map<String, Refusal> wrong = wrong(seat, sent.values());
    if (!wrong.isEmpty()) return new Rejected(wrong);
    ProfileFields fields = new ProfileAnswers(sent.values()).fields();
    return switch (seat.desk().profiles().write(seat.caller(), fields)) {
      case Outcome.Done<Person> _ -> {
        seat.desk().drafts().drop(seat.caller(), ProfileAnswers.PLACE);
        yield new Saved(Optional.empty(), Words.of(sent.language()).forms().saved());
      }
      case Outcome.Refused<Person>(Refusal why) -> new Declined(why, sent.language());
    };
  }
}
