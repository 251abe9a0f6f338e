-- Recording has three answers: it must be, it is possible, or no.
alter table proposal drop column recorded;
alter table proposal add column recording varchar(16) default 'possible' not null;
alter table proposal add constraint proposal_recording_known
  check (recording in ('must', 'possible', 'no'));
alter table proposal add constraint proposal_form_known
  check (kind = 'talk' and form = '' or kind = 'workshop' and form in ('debate', 'hands_on', 'poster', 'course'));

-- A line of a programme that goes takes no proposal with it.
alter table proposal drop constraint proposal_item_fk;
alter table proposal add constraint proposal_item_fk
  foreign key (item_id) references item (id) on delete set null;

-- What a slot was before a proposal was put into it: it is that again once the proposal is taken out.
alter table item add column slot_kind varchar(16);
alter table item add column slot_minutes integer;
alter table item add column slot_languages varchar(32);
create index item_open on item (open_slot, event_id);
