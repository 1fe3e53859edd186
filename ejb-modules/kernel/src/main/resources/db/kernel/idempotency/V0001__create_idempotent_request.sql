create table idempotent_request (
  key         varchar(200) primary key,
  fingerprint char(64)     not null,
  answer      text,
  created_at  timestamptz  not null
);
create index idempotent_request_created_at on idempotent_request (created_at);
