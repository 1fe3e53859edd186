-- Access tokens that are refused although their time is not over. It names no member and no session, so that it
-- outlives an account that is closed. Every node reads what was added lately.
create table revoked_token (
  jti        varchar(64) primary key,
  expires_at timestamptz not null,
  revoked_at timestamptz not null default now()
);
create index revoked_token_revoked_at on revoked_token (revoked_at);
create index revoked_token_expires_at on revoked_token (expires_at);
