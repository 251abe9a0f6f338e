package paris.p2p.rendezvous.news;

import java.util.Set;

/** Something that has happened and is stored. Says what to look at again, never the words. */
public sealed interface News {
  /** A new post, perhaps the first of its topic. */
  record Posted(long space, long topic, long post) implements News {}

  /** An event was added, changed, cancelled or answered. */
  record AgendaChanged(long event) implements News {}

  /** One of the community's texts has a new version. */
  record TextChanged(String slug) implements News {}

  record RoadmapChanged() implements News {}

  /** A proposal came, was changed, judged, seconded or written about. */
  record ProposalChanged(long proposal) implements News {}

  /** These people, by their ids, have something new to read, or have read it. */
  record Noticed(Set<Long> persons) implements News {}

  /** Somebody came, left or got a name. */
  record PresenceChanged() implements News {}
}
