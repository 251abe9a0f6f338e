-- What an answer was before it was changed last, so that one key brings it back.

-- 'none': there was no answer; null: nothing to bring back.
alter table rsvp add column before_answer varchar(8);
alter table rsvp add column before_along integer default 0 not null;
alter table rsvp add column before_named boolean default false not null;
alter table rsvp add column before_waits_since timestamp with time zone; -- none: it did not wait
alter table rsvp add constraint rsvp_before_known
  check (before_answer is null or before_answer in ('none', 'yes', 'maybe', 'no'));
-- Who waits is in a line, and has said yes.
alter table rsvp add constraint rsvp_waits_since_when
  check (waits and waits_since is not null and answer = 'yes'
    or not waits and waits_since is null);
