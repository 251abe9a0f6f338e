package paris.p2p.rendezvous.words;

import java.time.ZoneId;
import paris.p2p.rendezvous.people.Rebinding;

/** How somebody who has lost a key comes back: by a code, or by two organisers. */
public interface RecoveryWords {
  /** Among one’s own things, in at most twelve cells. */
  String label();

  /** A heading. */
  String codes();

  /** How many codes somebody has, {@code il en reste 6 sur 8}. */
  String left(int left, int of);

  /** What they are for. */
  String what();

  /** When they were made, {@code 23 novembre 2026}. */
  String made(String day);

  /** What comes of making others while so many are left. */
  String voids(int left);

  /** A key. */
  String make();

  /** Beside the heading of codes that are shown. */
  String onlyNow();

  /** Above them. */
  String keepThem();

  /** Below them: how others are made. */
  String others(String address);

  /** A key: they are written down. */
  String written();

  /** A place in the palette. */
  String recoverPlace();

  /** On the page of peers, for a key without a name. */
  String recoverWay();

  /** A key, where one gives a code of another key: to the page for who has no key left. */
  String lost();

  /** A heading. */
  String recover();

  String recoverHelp();

  /** A label. */
  String code();

  /** A key. */
  String give();

  /** A key. */
  String later();

  /** What there is for who has no code; the fingerprint of their key follows. */
  String noCode();

  /** Said once: the key is theirs; so many codes are left. */
  String welcomeBack(String name, int left);

  /** After {@code join}: how codes are made. */
  String afterJoining(String address);

  /** After {@code recovery}. */
  String status(int left, int of, String address);

  /** After {@code recovery new}, beside the codes. */
  String shownOnce();

  /** A place in the palette, and a heading: keys that are asked for somebody. */
  String rebindings();

  /** How it goes, for everybody. */
  String how();

  /** To who could decide, where there is nothing. */
  String noneAsked();

  /** To ask for one. */
  String askForOne();

  /** How far it is; {@code jeudi 26 novembre 2026} is said of what waits. */
  String state(Rebinding it, Rebinding.State state, Dates dates, ZoneId zone);

  /** Who asked, {@code demandé par lea}. */
  String askedBy(String name);

  String agreedBy(String name);

  /** To whom it is about: what comes of it. */
  String yours();

  /** To choose. */
  String agree();

  /** To choose. */
  String stop();

  /** The form that asks for one. */
  Asking asking();

  /** The form that agrees. */
  Asking agreeing();

  /** The form that stops it; {@code own} for whom it is about. */
  Asking stopping(boolean own);

  /** A label: of the person. */
  String name();

  /** A label. */
  String key();

  /** After {@code rebind ask}, with its number. */
  String asked(long id, String name);
}
