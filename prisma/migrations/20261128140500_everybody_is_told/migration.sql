-- A statement that changes very much was told of its first rows only, where the rest named companies or people that those did not: now each company
-- and person is counted once, and what is too much to be told one by one is told as `*`.
CREATE OR REPLACE FUNCTION tell_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_changes(array_agg(ROW(t.topic, t.id, t.company, t.agency, t."audience")::told_change)) FROM (
    SELECT 'events' AS topic, "company_id" AS id, "company_id" AS company, "agency_id" AS agency, "audience" FROM changed_rows
    UNION
    SELECT 'subscriptions', ("details"->>'subscriptionId')::uuid, "company_id", "agency_id", "audience" FROM changed_rows WHERE "details" ? 'subscriptionId'
    LIMIT 501
  ) AS t;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION tell_users() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_changes(array_agg(ROW('users', t.company, t.company, NULL, 'shared')::told_change)) FROM (
    SELECT DISTINCT "company_id" AS company FROM changed_rows LIMIT 501
  ) AS t;
  RETURN NULL;
END $$;

-- What is told to persons: by name, or to everybody when there are more of them than are told one by one.
CREATE FUNCTION tell_persons(channel text, persons uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality(persons) > 1000 THEN
    PERFORM pg_notify(channel, '*');
  ELSE
    PERFORM pg_notify(channel, p::text) FROM unnest(persons) AS p;
  END IF;
END $$;

CREATE OR REPLACE FUNCTION tell_user_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_persons('user_changed', array_agg(id)) FROM (SELECT DISTINCT "user_id" AS id FROM changed_rows LIMIT 1001) AS changed;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION tell_licences() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_persons('user_changed', array_agg(id)) FROM (
    SELECT DISTINCT m."user_id" AS id FROM changed_rows c JOIN "membership" m ON m."id" = c."membership_id" LIMIT 1001
  ) AS changed;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION tell_noticed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_persons('noticed', array_agg(id)) FROM (SELECT DISTINCT "user_id" AS id FROM changed_rows LIMIT 1001) AS changed;
  RETURN NULL;
END $$;
