-- What was issued to a member who logged in. Tokens that can be used to log in are kept as hashes only.
create table session (
  id           uuid primary key,
  member_id    uuid        not null references member (id) on delete cascade,
  client       varchar(200),
  created_at   timestamptz not null,
  last_used_at timestamptz not null,
  expires_at   timestamptz not null,
  ended_at     timestamptz
);
create index session_member on session (member_id);

create table refresh_token (
  hash       char(64) primary key,
  session_id uuid        not null references session (id) on delete cascade,
  issued_at  timestamptz not null,
  used_at    timestamptz
);
create index refresh_token_session on refresh_token (session_id);

create table access_token (
  jti        varchar(64) primary key,
  session_id uuid        not null references session (id) on delete cascade,
  expires_at timestamptz not null
);
create index access_token_session on access_token (session_id);
create index access_token_expires_at on access_token (expires_at);
