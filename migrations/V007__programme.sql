-- A line of a programme rises by one with each edit; an edit names the one it began from.
alter table item add column version integer default 1 not null;
-- Title, texts and speakers, folded (text/Folded): what a search for talks looks through.
alter table item add column sought varchar(100000) default '' not null;
-- The title in English, where it is another than the usual one; else empty.
alter table item add column title_en varchar(480) default '' not null;
