-- The search index follows the posts by their revisions: whatever is stored anew of a post, or of
-- its thread, gives the post another one. They grow, twenty bits of chance at their end, so that an
-- index that has seen days which a backup has not is not taken for one of the backup.

create sequence post_revision as bigint;
alter table post add column revision bigint
  default (next value for post_revision) * 1048576 + cast(rand() * 1048576 as bigint) not null;
create index post_by_revision on post (revision);
