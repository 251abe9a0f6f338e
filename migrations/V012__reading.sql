-- Who was here before has read all that stands on the board: unread is what is written from now on.
insert into reader (person_id, read_to)
  select person.id, coalesce((select max(post.id) from post), 0)
  from person
  where person.id not in (select person_id from reader);
