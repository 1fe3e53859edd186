create table outbox_message (
  id          uuid primary key,
  topic       varchar(100) not null,
  message_key varchar(100) not null,
  payload     text         not null,
  created_at  timestamptz  not null
);

create table inbox_message (
  id          uuid         not null,
  channel     varchar(100) not null,
  received_at timestamptz  not null,
  primary key (id, channel)
);
create index inbox_message_received_at on inbox_message (received_at);

create table dead_letter (
  id             uuid primary key,
  channel        varchar(100) not null,
  message_key    varchar(100) not null,
  payload        text         not null,
  reason         text         not null,
  failed_at      timestamptz  not null,
  redelivered_at timestamptz
);
create index dead_letter_waiting on dead_letter (id) where redelivered_at is null;
