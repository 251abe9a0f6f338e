-- What stands between the words of a name makes it no other: ma-rie is taken for marie. Those who
-- are called so already keep their names, and share what an eye takes them for.
alter table look_alike drop constraint look_alike_pk;
alter table look_alike add constraint look_alike_pk primary key (skeleton, person_id);

insert into look_alike (skeleton, person_id)
  select distinct regexp_replace(skeleton, '[-_]', ''), person_id
  from look_alike old
  where regexp_like(skeleton, '[-_]')
    and not exists (
      select 1 from look_alike same
      where same.person_id = old.person_id
        and same.skeleton = regexp_replace(old.skeleton, '[-_]', ''));
delete from look_alike where regexp_like(skeleton, '[-_]');

insert into former_look (skeleton, former_name_id)
  select distinct regexp_replace(skeleton, '[-_]', ''), former_name_id
  from former_look old
  where regexp_like(skeleton, '[-_]')
    and not exists (
      select 1 from former_look same
      where same.former_name_id = old.former_name_id
        and same.skeleton = regexp_replace(old.skeleton, '[-_]', ''));
delete from former_look where regexp_like(skeleton, '[-_]');
