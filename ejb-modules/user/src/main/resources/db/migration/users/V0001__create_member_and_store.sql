create table member (
  id            uuid primary key,
  email         varchar(254) not null constraint member_email_unique unique,
  password_hash varchar(200) not null,
  name          varchar(50)  not null,
  phone         varchar(200) not null,
  phone_index   char(64)     not null constraint member_phone_unique unique,
  created_at    timestamptz  not null,
  last_log_in_at timestamptz,
  version       bigint       not null
);

create table store (
  id              uuid primary key,
  member_id       uuid         not null unique references member (id),
  name            varchar(100) not null,
  industry        varchar(50)  not null,
  region          varchar(50)  not null,
  address         varchar(200),
  opening_hours   varchar(200),
  business_number varchar(200) not null,
  version         bigint       not null
);
