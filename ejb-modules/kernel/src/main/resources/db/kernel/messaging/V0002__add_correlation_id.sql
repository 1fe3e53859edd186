alter table outbox_message add column correlation_id text;
alter table dead_letter add column correlation_id text;
