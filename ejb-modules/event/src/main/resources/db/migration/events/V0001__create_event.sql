create table event (
  id            uuid primary key,
  owner_id      uuid         not null,
  objective     varchar(20)  not null,
  store         text         not null,
  member        text,
  title         varchar(100) not null,
  description   text         not null,
  starts_at     timestamptz  not null,
  ends_at       timestamptz  not null,
  announce_at   timestamptz  not null,
  prizes        text         not null,
  alternates    integer      not null,
  visit_tickets integer      not null,
  plan          text         not null,
  image         text         not null,
  channels      text         not null,
  created_at    timestamptz  not null,
  published_at  timestamptz  not null,
  closed_at     timestamptz,
  drawn_at      timestamptz,
  version       bigint       not null
);
create index event_owner_newest on event (owner_id, created_at desc);
create index event_not_closed on event (ends_at) where closed_at is null;
