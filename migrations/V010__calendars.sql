-- Calendars of others: what came in by a file keeps the SEQUENCE (RFC 5545, 3.8.7.4) that it came
-- with, so that an older file changes nothing. It is version - 1 + sequence_ahead.
alter table event add column sequence_ahead integer default 0 not null;
alter table series add column sequence_ahead integer default 0 not null;

-- The agenda's pages go through time in both directions from any event on, also of one kind.
create index event_by_kind on event (kind, starts_at, id);
-- How many come is counted for each event that is shown.
create index rsvp_counted on rsvp (event_id, answer);
