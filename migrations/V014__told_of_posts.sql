-- What people are told of posts: while it is unread, one notice for each thread and kind, however
-- many posts come.

-- The first post that it tells of, where it opens; none for what is no post.
alter table notice add column post_id bigint;
-- How many posts it tells of after that one.
alter table notice add column more integer default 0 not null;
alter table notice add constraint notice_post_fk foreign key (post_id) references post (id);

-- What is told again comes first again.
drop index notice_of_person;
create index notice_of_person on notice (person_id, told_at desc, id desc);

-- Who follows a thread or a space, asked with each post.
create index topic_mark_stance on topic_mark (topic_id, stance);
create index space_mark_stance on space_mark (space_id, stance);
