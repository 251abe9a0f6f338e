-- The search index follows the posts by a count of their changes: what is stored anew of a post or
-- of its thread gives the post the next number, so that whoever knows all up to one knows what came.

create sequence post_revision as bigint;
alter table post add column revision bigint default next value for post_revision not null;
create index post_by_revision on post (revision);
