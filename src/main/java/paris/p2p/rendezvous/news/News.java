package paris.p2p.rendezvous.news;

import java.util.Set;

/** Something that has happened and is stored. Says what to look at again, never the words. */
public sealed interface News {
  /** A new post, perhaps the first of its topic. */
  record Posted(long space, long topic, long post) implements News {}

  /** A post was changed, taken back, hidden or shown again. */
  record PostChanged(long space, long topic, long post) implements News {}

  /** A thread was moved, split, pinned, locked, slowed, hidden or shown again. */
  record TopicChanged(long space, long topic) implements News {}

  /** A space was opened or changed. */
  record SpacesChanged() implements News {}

  /** What waits for those who keep order is another: reports, held posts, wishes. */
  record WorkshopChanged() implements News {}

  /** Who is writing in that thread is another. */
  record WritingChanged(long topic) implements News {}

  /** This person, by their id, has read on, follows or mutes: on all their screens. */
  record ReadOn(long person) implements News {}

  /** An event was added, changed, cancelled or answered. */
  record AgendaChanged(long event) implements News {}

  /** One of the community's texts has a new version. */
  record TextChanged(String slug) implements News {}

  record RoadmapChanged() implements News {}

  /** A proposal came, was changed, judged, seconded or written about. */
  record ProposalChanged(long proposal) implements News {}

  /** These people, by their ids, have something new to read, or have read it. */
  record Noticed(Set<Long> persons) implements News {}

  /** This person, by their id, has another name, on all that they ever wrote. */
  record Renamed(long person) implements News {}

  /** This person, by their id, says something else about themselves. */
  record ProfileChanged(long person) implements News {}

  /** Somebody came, left or got a name. */
  record PresenceChanged() implements News {}
}
