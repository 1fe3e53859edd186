-- Gives each of the seven services a role and a schema that no other service can reach.
-- Run it as a superuser inside the database of Madang; it may be run again at any time:
--
--   createdb madang
--   psql -d madang -f provision.sql \
--     -v users_password=… -v events_password=… -v ai_password=… -v content_password=… \
--     -v distribution_password=… -v participation_password=… -v analytics_password=…

DO $$
DECLARE
  service text;
  role    text;
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  REVOKE ALL ON SCHEMA public FROM PUBLIC;

  FOREACH service IN ARRAY ARRAY[
    'users', 'events', 'ai', 'content', 'distribution', 'participation', 'analytics'
  ] LOOP
    role := 'madang_' || service;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
      EXECUTE format('CREATE ROLE %I LOGIN', role);
    END IF;
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), role);
    EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I AUTHORIZATION %I', service, role);
    EXECUTE format('ALTER ROLE %I SET search_path TO %I', role, service);
  END LOOP;
END
$$;

ALTER ROLE madang_users         PASSWORD :'users_password';
ALTER ROLE madang_events        PASSWORD :'events_password';
ALTER ROLE madang_ai            PASSWORD :'ai_password';
ALTER ROLE madang_content       PASSWORD :'content_password';
ALTER ROLE madang_distribution  PASSWORD :'distribution_password';
ALTER ROLE madang_participation PASSWORD :'participation_password';
ALTER ROLE madang_analytics     PASSWORD :'analytics_password';
