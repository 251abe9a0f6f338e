package paris.p2p.rendezvous.words;

import java.time.ZonedDateTime;

/** What is said of what the hub holds of somebody, and to who leaves. */
public interface LeavingWords {
  /** In the place of the name of who wrote something and has left. */
  String someone();

  /** Among one's own things. */
  String data();

  String dataGlance();

  String dataTitle();

  /** What can be taken along, and what is in it. */
  String dataHelp();

  /** What the names and numbers below are. */
  String dataNames();

  /** Among one's own things. */
  String leave();

  String leaveGlance();

  String leaveTitle();

  /** What goes. */
  String goes();

  /** The same of a key that never took a name. */
  String keyGoes();

  /** What stays, and how. */
  String stays();

  /** What cannot be brought back. */
  String forGood();

  /** The question of what becomes of posts. */
  String posts();

  String postsStay();

  String postsGo();

  /** The question of one's name. */
  String name();

  /** Beside it. */
  String nameHelp(String name);

  String erase();

  String letItBe();

  String farewellTitle();

  /** To who has left. */
  String farewell();

  /** When it is complete. */
  String goneBy(ZonedDateTime at);

  String sessionEnds();

  /** How it is done by a command, {@code me erase --yes}. */
  String surely(String command);

  /** The other way, with what was written. */
  String takeWords(String command);
}
