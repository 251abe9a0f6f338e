package paris.p2p.rendezvous.words;

import java.time.LocalDate;
import paris.p2p.rendezvous.people.Sanction;

/** The pages of one person, of all of them, and of what holds for the whole hub. */
public interface PersonWords {
  /** A place in the palette. */
  String everybody();

  /** A label: part of a name. */
  String name();

  String example();

  String count(int people);

  String nobody(String typed);

  /** A key. */
  String open();

  /** A key. */
  String leave();

  String since(LocalDate day);

  /** What holds against them. */
  String sanction(Sanction sanction, LocalDate until);

  /** The heading of what can be decided about them. */
  String decide();

  String warn();

  String suspend();

  String ban();

  String moderator();

  /** The heading of what was decided about them. */
  String decisions();

  /** A key of those who keep order: to find a person and decide something. */
  String moderate();

  /** A place in the palette, and the heading: what holds for the hub. */
  String house();

  String lockdown(boolean on);

  String held(int posts);

  /** Under both, for those who may not. */
  String byOrganisers();
}
