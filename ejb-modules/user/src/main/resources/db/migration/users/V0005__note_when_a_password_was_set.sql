-- A log-in counts only while the password it was checked against is still the member's.
alter table member add column password_set_at timestamptz;
update member set password_set_at = created_at;
alter table member alter column password_set_at set not null;
