create table api_key (
  id           uuid primary key,
  member_id    uuid        not null references member (id) on delete cascade,
  name         varchar(50) not null,
  scope        varchar(10) not null,
  hash         char(64)    not null constraint api_key_hash_unique unique,
  hint         varchar(10) not null,
  created_at   timestamptz not null,
  last_used_at timestamptz
);
create index api_key_member on api_key (member_id);
