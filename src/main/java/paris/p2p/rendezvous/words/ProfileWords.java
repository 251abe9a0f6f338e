package paris.p2p.rendezvous.words;

import java.util.List;
import paris.p2p.rendezvous.people.Former;

/** What is said of people’s names and of what they say about themselves. */
public interface ProfileWords {
  /** On the page of peers, the way to everybody. */
  String everybody();

  /** Under who is here, to who wishes not to be seen. */
  String unseen();

  /** A key: whose words these are. */
  String who();

  /** Under a name that was another of late. */
  String before(List<Former> names);

  /** Labels, in at most ten cells. */
  String speaks();

  String topics();

  String links();

  /** To somebody who says nothing about themselves yet. */
  String nothingYet();

  /** Of somebody who says nothing. */
  String nothing();

  /** To who is no member. */
  String forMembers();

  /** To whom one shows it, under one’s own. */
  String shown(boolean all);

  /** A key. */
  String edit();

  /** The way to the form. */
  String editing();

  /** The way to another name. */
  String rename();

  /** In the list of one’s own things. */
  String nameLabel();

  String profileLabel();

  /** How it stands with one’s profile. */
  String glance(boolean blank, boolean all);

  /** The heading of the form. */
  String form();

  String about();

  String speaksField();

  String topicsField();

  String linksField();

  String shownField();

  String shownTo(boolean all);

  String aboutAside();

  String speaksAside();

  String topicsAside();

  String linksAside();

  /** The heading of the page of another name. */
  String renaming();

  String present();

  String next();

  /** What another name leaves behind. */
  String trace();

  /** A key. */
  String take();

  String renamed(String name);

  /** After a command stored it. */
  String stored(boolean all, String address);

  /** After a refused file: where it is now. */
  String keptInForm();

  /** A field of a file that there is not. */
  String noField(String typed, List<String> fields);

  /** What a field can say. */
  String notOneOf(String field, List<String> choices);
}
