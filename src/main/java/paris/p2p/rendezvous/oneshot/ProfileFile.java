package paris.p2p.rendezvous.oneshot;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.desk.ProfileAnswers;
import paris.p2p.rendezvous.words.ProfileWords;

/** A profile as a file says it: fields above, the lines about oneself below. */
record ProfileFile(FrontMatter file) {
  private static final List<String> SHOWN =
      List.of(ProfileAnswers.MEMBERS, ProfileAnswers.EVERYBODY);

  /** What keeps the file from being read, in one sentence that names the field; or nothing. */
  Optional<String> wrong(ProfileWords words) {
    if (!file.strange().isEmpty()) {
      return Optional.of(words.noField(file.strange(), ProfileAnswers.LINES));
    }
    for (String field : file.fields().keySet()) {
      boolean known = ProfileAnswers.LINES.contains(field);
      if (!known) return Optional.of(words.noField(field, ProfileAnswers.LINES));
    }
    boolean shown = SHOWN.contains(shown());
    return shown ? Optional.empty() : Optional.of(words.notOneOf(ProfileAnswers.SHOWN, SHOWN));
  }

  private String shown() {
    return file.fields()
        .getOrDefault(ProfileAnswers.SHOWN, ProfileAnswers.MEMBERS)
        .toLowerCase(Locale.ROOT);
  }

  /** The answers to the questions of the form, as far as the file has them. */
  ProfileAnswers answers() {
    Map<String, String> answers = new HashMap<>(file.fields());
    answers.put(ProfileAnswers.SHOWN, shown());
    answers.put(ProfileAnswers.ABOUT, file.text());
    return new ProfileAnswers(Map.copyOf(answers));
  }
}
