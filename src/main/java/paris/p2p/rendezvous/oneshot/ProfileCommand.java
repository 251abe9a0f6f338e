package paris.p2p.rendezvous.oneshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.desk.ProfileAnswers;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.people.Former;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Portrait;
import paris.p2p.rendezvous.people.Profile;
import paris.p2p.rendezvous.people.ProfileFields;
import paris.p2p.rendezvous.people.Tongues;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.words.ProfileWords;

/** What people say about themselves, and what one says oneself. */
record ProfileCommand(Json json) implements Command {
  private static final String EDIT = "edit";

  /**
   * A person in JSON, as far as whoever asks may see them.
   *
   * @param before what they were called of late, the latest first
   * @param profile null where there is none to be seen
   */
  record PersonJson(
      String name, String role, String joinedAt, List<String> before, ProfileJson profile) {}

  /**
   * What they say.
   *
   * @param shownTo {@code members} or {@code everybody}
   */
  record ProfileJson(
      String about,
      List<String> languages,
      List<String> topics,
      List<String> links,
      String shownTo) {
    static ProfileJson of(Profile profile) {
      return new ProfileJson(
          profile.about(),
          profile.languages(),
          profile.topics(),
          profile.links(),
          profile.forAll() ? ProfileAnswers.EVERYBODY : ProfileAnswers.MEMBERS);
    }
  }

  @Override
  public Grammar grammar() {
    return new Grammar.Branching(
        Map.of(EDIT, new Grammar.Listed(0, 0, Map.of())),
        new Grammar.Listed(0, 1, Map.of("json", Takes.NOTHING)));
  }

  @Override
  public Exit run(Call call) {
    String asked = call.arguments().words().isEmpty() ? "" : call.arguments().word(0);
    if (asked.equals(EDIT)) return write(call);
    Optional<Person> whom =
        asked.isEmpty() ? call.peer().person() : call.desk().people().named(asked);
    Optional<Portrait> portrait =
        whom.flatMap(it -> call.desk().profiles().portrait(call.caller(), it.id()));
    if (portrait.isPresent()) return show(call, portrait.get());
    if (!asked.isEmpty()) return call.unknown(Refusal.Thing.PERSON, asked);
    return call.refuse(call.peer().refusal(Act.SHOW_PROFILE).orElseThrow());
  }

  private Exit show(Call call, Portrait portrait) {
    if (call.arguments().json()) {
      call.out().json(json, document(call, portrait));
    } else {
      call.out().lines(lines(call, portrait));
    }
    return Exit.DONE;
  }

  private static PersonJson document(Call call, Portrait portrait) {
    Person person = portrait.person();
    return new PersonJson(
        person.name(),
        person.role().tag(),
        Json.time(person.joinedAt(), call.desk().house().zone()),
        portrait.before().stream().map(Former::name).toList(),
        portrait.profile().map(ProfileJson::of).orElse(null));
  }

  private static List<String> lines(Call call, Portrait portrait) {
    ProfileWords words = call.words().profiles();
    List<String> lines = new ArrayList<>();
    lines.add(head(call, portrait.person()));
    if (!portrait.before().isEmpty()) lines.add(words.before(portrait.before()));
    lines.add("");
    if (portrait.profile().isEmpty()) {
      lines.add(silence(portrait, words));
      return lines;
    }
    Profile profile = portrait.profile().get();
    if (!profile.about().isBlank()) {
      lines.addAll(profile.about().lines().toList());
      lines.add("");
    }
    lines.addAll(Columns.aligned(rows(call, profile)));
    if (portrait.own()) lines.add(words.shown(profile.forAll()));
    return lines;
  }

  private static String head(Call call, Person person) {
    var day = person.joinedAt().atZone(call.desk().house().zone()).toLocalDate();
    return Columns.dotted(
        person.name(),
        call.words().refusals().role(person.role()),
        call.words().persons().since(day));
  }

  private static String silence(Portrait portrait, ProfileWords words) {
    if (portrait.own()) return words.nothingYet();
    return portrait.member() ? words.nothing() : words.forMembers();
  }

  private static List<List<String>> rows(Call call, Profile profile) {
    ProfileWords words = call.words().profiles();
    List<List<String>> rows = new ArrayList<>();
    if (!profile.languages().isEmpty()) {
      rows.add(
          List.of(
              words.speaks(),
              profile.languages().stream()
                  .map(tag -> Tongues.name(tag, call.language()))
                  .collect(Collectors.joining(", "))));
    }
    if (!profile.topics().isEmpty()) {
      rows.add(List.of(words.topics(), String.join(", ", profile.topics())));
    }
    for (String link : profile.links()) rows.add(List.of(words.links(), link));
    return rows;
  }

  private static Exit write(Call call) {
    if (call.readOnly()) return call.refuse(call.say().readOnly());
    Optional<Refusal> no = call.peer().refusal(Act.SHOW_PROFILE);
    if (no.isPresent()) return call.refuse(no.get());
    return call.reading(text -> written(call, new ProfileFile(FrontMatter.of(text))));
  }

  private static Exit written(Call call, ProfileFile file) {
    ProfileWords words = call.words().profiles();
    Optional<String> wrong = file.wrong(words);
    if (wrong.isPresent()) return call.unclear(wrong.get());
    ProfileFields fields = file.answers().fields();
    Outcome<Person> outcome = call.desk().profiles().write(call.caller(), fields);
    if (outcome instanceof Outcome.Refused<Person>(Refusal why)) return kept(call, file, why);
    return call.tell(outcome, _ -> words.stored(fields.forAll(), call.address()));
  }

  /** What is refused waits in the form, where there is room for it. */
  private static Exit kept(Call call, ProfileFile file, Refusal why) {
    Drafts drafts = call.desk().drafts();
    String sentence = call.words().refusals().sentence(why);
    boolean kept = drafts.keep(call.caller(), ProfileAnswers.PLACE, file.answers().answers());
    call.refuse(kept ? sentence + " " + call.words().profiles().keptInForm() : sentence);
    return why instanceof Refusal.TryLater ? Exit.LATER : Exit.REFUSED;
  }
}
