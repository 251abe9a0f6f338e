package paris.p2p.rendezvous.rules;

/** Everything that not everybody may do. */
public enum Act {
  KEEP_DRAFTS,
  JOIN,
  CLAIM,
  WRITE_POSTS,
  ANSWER_EVENTS,
  READ_NOTICES,
  SEE_ATTENDEES,
  EDIT_EVENTS,
  IMPORT_EVENTS,
  EDIT_TEXTS,
  EDIT_ROADMAP,
  PROPOSE,
  SECOND,
  JUDGE_PROPOSALS
}
