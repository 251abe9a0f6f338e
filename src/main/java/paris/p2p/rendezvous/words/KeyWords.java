package paris.p2p.rendezvous.words;

import java.util.Optional;

/** What is said of somebody’s own keys, and of the code that brings another one. */
public interface KeyWords {
  /** On the page of one’s own things, in at most twelve cells. */
  String label();

  String glance(int keys);

  String glanceNameless();

  String glanceRevoked();

  /** In the palette. */
  String place();

  /** The same, for who wants to give a code. */
  String givePlace();

  /** In the header, for a key that its owner revoked. */
  String revokedBadge();

  String title();

  /** What keys are to a name. */
  String about();

  /** To a key without a name. */
  String nameless();

  /** What is chosen to make a code. */
  String makeCode();

  /** What is chosen to give one. */
  String haveName();

  /** The same beside a key of the keyboard. */
  String haveNameBriefly();

  /** Beside the key that opened this visit. */
  String thisVisit();

  /** So many days ago. */
  String added(long days);

  /** So many days ago. */
  String seen(long days);

  String keyTitle();

  String callIt(boolean called);

  String revoke();

  /** To who has chosen to revoke; {@code own} for the key of this very visit. */
  String surely(boolean own);

  String revoked(String key);

  String labelTitle();

  String labelField();

  String labelHelp();

  String keepLabel();

  /** Said once it is kept; nothing for a label taken away. */
  String labelled(Optional<String> label);

  String later();

  String codeTitle();

  /** Until when it holds, {@code 18:40}. */
  String codeUntil(String hour);

  /** Above the command that gives it. */
  String codeByCommand();

  String codeOnScreen();

  String codeOnce();

  String giveTitle();

  String giveHelp();

  String giveField();

  String give();

  /** Said once the key has come to that person. */
  String given(String name);
}
