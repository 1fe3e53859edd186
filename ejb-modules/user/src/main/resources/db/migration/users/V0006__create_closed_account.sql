-- All that stays of a closed account.
create table closed_account (
  member_id uuid primary key,
  closed_at timestamptz not null
);
