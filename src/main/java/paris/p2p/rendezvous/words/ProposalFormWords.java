package paris.p2p.rendezvous.words;

import java.util.List;
import paris.p2p.rendezvous.proposals.Level;
import paris.p2p.rendezvous.proposals.Recording;

/** What is said where somebody proposes: by the form, and by the command. */
public interface ProposalFormWords {
  String proposing();

  String editing();

  /** A label, as the ones that follow. */
  String title();

  String format();

  String languages();

  String minutes();

  String text();

  String network();

  String cryptography();

  String blockchain();

  String technology();

  String recording();

  String prerequisites();

  String available();

  String links();

  String contact();

  /** Beside the first level. */
  String levelAside();

  String minutesAside();

  String prerequisitesAside();

  String availableAside();

  String linksAside();

  String contactAside();

  String level(Level level);

  String recording(Recording recording);

  /** The key that sends it. */
  String send();

  String proposed(String title);

  String changed(String title);

  String overtaken();

  /** A line of a file that names no field. */
  String noField(String line, List<String> fields);

  /** A field of a file that there is not. */
  String unknownField(String field, List<String> fields);

  String twice(String field);

  /** A field whose value is none of those it takes. */
  String notOneOf(String field, String typed, List<String> choices);

  /** What is wrong with a field of a file, and with which. */
  String inField(String field, String sentence);

  /** The command has proposed it. */
  String received(long id, String address);

  /** What was refused waits in the form. */
  String keptInForm();

  /** Nothing is proposed at the moment. */
  String nothing(String address);
}
