create table job (
  id          uuid primary key,
  subject_id  uuid         not null,
  owner_id    uuid         not null,
  payload     text         not null,
  status      varchar(20)  not null,
  progress    integer      not null,
  step        varchar(100) not null,
  result      text,
  error       varchar(100),
  attempts    integer      not null,
  lease_owner varchar(100),
  lease_until timestamptz,
  deadline    timestamptz  not null,
  created_at  timestamptz  not null,
  started_at  timestamptz,
  finished_at timestamptz
);
create index job_unfinished on job (created_at) where status in ('PENDING', 'PROCESSING');
create index job_subject on job (subject_id, created_at);
