package paris.p2p.rendezvous.words;

/** What the page of who is here and who you are says. */
public interface PeersWords {
  String online();

  String count(int screens);

  /** Those without a name. */
  String unnamed(int count);

  String nobody();

  String you();

  String whatWeKnow();

  String name();

  String role();

  String key();

  String user();

  String joined();

  String noName();

  String noKey();

  /** Beside the key of this visit. */
  String signedNow();

  /** The user name that the client gave. */
  String byUser(String user);

  String promised();

  String chooseName();

  String getKey();

  String giveCode();

  String hub();

  String hostKey();

  String address();

  String version();

  /** Under the hub’s key. */
  String proves();

  /** On a demo hub. */
  String madeUp();
}
