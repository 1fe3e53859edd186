create table publication (
  event_id       uuid primary key,
  owner_id       uuid not null,
  content        text not null,
  correlation_id varchar(100),
  completed_at   timestamptz
);

create table distribution (
  id           uuid primary key,
  event_id     uuid        not null references publication (event_id),
  channel      varchar(30) not null,
  status       varchar(20) not null,
  mode         varchar(20) not null,
  attempts     integer     not null,
  due_at       timestamptz not null,
  lease_owner  varchar(100),
  external_url text,
  error        varchar(100),
  finished_at  timestamptz,
  unique (event_id, channel)
);
create index distribution_due on distribution (channel, due_at) where status in ('PENDING', 'IN_PROGRESS');
