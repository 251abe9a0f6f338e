-- Notices of what is on the board are called as its thread is called now, or not at all where that
-- was taken out of sight: no copy of a title is kept.
update notice set title = ''
  where post_id is not null or subject like 'topic/%' or subject like 'post/%';
