-- What became of what waited for a moderator. It stays, so that a decision can be undone.
alter table held_post add column state varchar(8) default 'waiting' not null;
alter table held_post add constraint held_post_state_known
  check (state in ('waiting', 'in', 'away'));
alter table held_post add column post_id bigint; -- the post that it became; hidden while it waits again
alter table held_post add constraint held_post_post_fk
  foreign key (post_id) references post (id);
create index held_post_by_state on held_post (state, id);

-- A space whose opening was undone: nobody opens threads there, and what was written stays.
alter table space add column closed boolean default false not null;
