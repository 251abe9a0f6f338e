package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.proposals.Format;
import paris.p2p.rendezvous.proposals.Levels;
import paris.p2p.rendezvous.proposals.Recording;
import paris.p2p.rendezvous.proposals.State;

/** What the pages about proposals say. */
public interface ProposalWords {
  /** A heading, and a key. */
  String title();

  /** In the palette. */
  String listPlace();

  /** In the palette. */
  String formPlace();

  /** A key. */
  String propose();

  /** The same in one word. */
  String proposeBriefly();

  /** How many wait for organisers. */
  String waiting(int count);

  String none();

  String state(State state);

  String format(Format format);

  String minutes(int count);

  /** {@code 4 appuis}. */
  String seconds(int count);

  /** The same in a column: {@code +4}, or empty for none. */
  String secondsBriefly(int count);

  /** In a column: {@code 4 msg}, or empty for none. */
  String postsBriefly(int count);

  String youSecond();

  String yours();

  /** {@code par amir, il y a 3 j}. */
  String by(String author, String ago);

  /** What those who listen should know. */
  String levels(Levels levels);

  String recording(Recording recording);

  /** A label, as the ones that follow. */
  String audience();

  String filmed();

  String prerequisites();

  String available();

  String links();

  String contact();

  /** It is accepted, and stands in the programme of that event. */
  String onProgramme(String event);

  /** Beside the event. */
  String show();

  /** It is accepted, but its line has left the programme. */
  String offProgramme();

  String declined(String reason);

  /** A key. */
  String second();

  /** A key. */
  String secondNoMore();

  String secondedNow(int seconds);

  String secondedNoMore(int seconds);

  /** A key. */
  String edit();

  /** A key. */
  String withdraw();

  /** A key. */
  String resume();

  String withdrawn(String title);

  String resumed(String title);
}
