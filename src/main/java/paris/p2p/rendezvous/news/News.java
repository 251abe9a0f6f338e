package paris.p2p.rendezvous.news;

/** Something that has happened and is stored. Says what to look at again, never the words. */
public sealed interface News {
  /** A new post, perhaps the first of its topic. */
  record Posted(long space, long topic, long post) implements News {}

  /** An event was added, changed, cancelled or answered. */
  record AgendaChanged(long event) implements News {}

  /** One of the community's texts has a new version. */
  record TextChanged(String slug) implements News {}

  record RoadmapChanged() implements News {}

  /** Somebody came, left or got a name. */
  record PresenceChanged() implements News {}
}
