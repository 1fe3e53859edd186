create table promotion (
  event_id          uuid primary key,
  owner_id          uuid         not null,
  title             text         not null,
  starts_at         timestamptz  not null,
  ends_at           timestamptz  not null,
  announce_at       timestamptz  not null,
  prizes            text         not null,
  alternates        integer      not null,
  visit_tickets     integer      not null,
  seed              text         not null,
  seed_commitment   char(64)     not null,
  committed_at      timestamptz  not null,
  closed_at         timestamptz,
  sealed_at         timestamptz,
  merkle_root       char(64),
  entry_count       integer,
  ticket_total      bigint,
  last_entry_number bigint       not null default 0
);

-- A close that came before its promotion: they travel on different topics.
create table early_close (
  event_id  uuid primary key,
  closed_at timestamptz not null
);

create table entry (
  id                uuid primary key,
  event_id          uuid         not null references promotion (event_id),
  entry_number      bigint       not null,
  name              text         not null,
  phone             text         not null,
  phone_index       char(64)     not null,
  email             text,
  channel           varchar(20)  not null,
  visit             boolean      not null,
  tickets           integer      not null,
  salt              char(32)     not null,
  leaf              varchar(64)  collate "C" not null, -- the draw takes the leaves in the order of their bytes
  marketing_consent boolean      not null,
  registered_at     timestamptz  not null,
  constraint entry_phone_unique unique (event_id, phone_index),
  constraint entry_number_unique unique (event_id, entry_number),
  constraint entry_leaf_unique unique (event_id, leaf) -- and reads them in their order, page by page
);

create table draw (
  event_id uuid primary key references promotion (event_id),
  drawn_at timestamptz not null
);

create table winner (
  id               uuid primary key,
  event_id         uuid        not null references draw (event_id),
  rank             integer     not null,
  participation_id uuid        not null references entry (id),
  leaf             char(64)    not null,
  prize            text,
  status           varchar(20) not null,
  constraint winner_rank_unique unique (event_id, rank),
  constraint winner_entry_unique unique (event_id, participation_id)
);
