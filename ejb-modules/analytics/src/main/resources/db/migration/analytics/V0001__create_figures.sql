-- What an event was published with. It may come after the first figures: topics keep no order among one another.
create table event_baseline (
  event_id     uuid primary key,
  owner_id     uuid        not null,
  title        text        not null,
  objective    varchar(30) not null,
  starts_at    timestamptz not null,
  ends_at      timestamptz not null,
  published_at timestamptz not null,
  cost         bigint      not null,
  expected     text        not null
);
create index event_baseline_owner on event_baseline (owner_id, published_at);

create table event_figures (
  event_id   uuid primary key,
  entrants   bigint not null default 0,
  visits     bigint not null default 0,
  closed_at  timestamptz,
  drawn_at   timestamptz,
  winners    integer,
  alternates integer
);

create table entries_per_hour (
  event_id uuid        not null,
  hour     timestamptz not null,
  entries  bigint      not null,
  primary key (event_id, hour)
);

create table entries_per_channel (
  event_id uuid        not null,
  channel  varchar(20) not null,
  entries  bigint      not null,
  primary key (event_id, channel)
);

create table channel_distribution (
  event_id     uuid        not null,
  channel      varchar(20) not null,
  status       varchar(20) not null,
  mode         varchar(20) not null,
  external_url text,
  error        text,
  completed_at timestamptz not null,
  primary key (event_id, channel)
);
