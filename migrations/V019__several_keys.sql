-- One person, several keys: each with a name of its own, and gone for good once it is revoked.

alter table ssh_key add column label varchar(96) default '' not null; -- 24 signs, “laptop”
alter table ssh_key add column seen_on date; -- the day on which it signed in last; none: that of its adding

-- Keys that their owner gave up. Such a key only reads: it is nobody’s, and never a stranger again.
create table revoked_key (
  fingerprint varchar(80) not null,
  type varchar(64) not null,
  person_id bigint not null, -- whose it was
  revoked_at timestamp with time zone not null,
  constraint revoked_key_pk primary key (fingerprint),
  constraint revoked_key_person_fk foreign key (person_id) references person (id)
);
create index revoked_key_person on revoked_key (person_id);

-- The code by which another key becomes somebody’s: one a person, hashed, for a few minutes.
create table key_code (
  person_id bigint not null,
  hash varchar(64) not null, -- SHA-256, hexadecimal
  ends_at timestamp with time zone not null,
  constraint key_code_pk primary key (person_id),
  constraint key_code_once unique (hash),
  constraint key_code_person_fk foreign key (person_id) references person (id)
);

-- Drafts and choices are a person’s (person/7), or a key’s (SHA256:…) that has no name yet. What
-- says how the hub is shown stays with the key; what others see of somebody goes with the person.
alter table draft alter column fingerprint rename to owner;
update draft set owner =
    (select 'person/' || person_id from ssh_key where ssh_key.fingerprint = draft.owner)
  where owner in (select fingerprint from ssh_key);
alter table setting alter column fingerprint rename to owner;
update setting set owner =
    (select 'person/' || person_id from ssh_key where ssh_key.fingerprint = setting.owner)
  where name in ('named', 'writing') and owner in (select fingerprint from ssh_key);
