package paris.p2p.rendezvous.rules;

/** Everything that not everybody may do. */
public enum Act {
  KEEP_DRAFTS,
  JOIN,
  CLAIM,
  WRITE_POSTS,
  ANSWER_EVENTS,
  EDIT_EVENTS,
  IMPORT_EVENTS,
  EDIT_TEXTS,
  EDIT_ROADMAP
}
