-- A transition table has no statistics, so the planner may read it again for each row of a large table: with it 10 000 new collaborations took half a
-- minute. These functions name the rows first.
CREATE OR REPLACE FUNCTION refuse_active_in_inactive() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed uuid[] := ARRAY(SELECT "id" FROM new_rows WHERE "status" = 'active');
BEGIN
  PERFORM 1 FROM "subscription" WHERE "id" IN (
    SELECT c."subscription_id" FROM "collaboration" c WHERE c."id" = ANY(changed) AND c."status" = 'active'
  ) FOR SHARE;
  IF EXISTS (
    SELECT FROM "collaboration" c JOIN "subscription" s ON s."id" = c."subscription_id"
    WHERE c."id" = ANY(changed) AND c."status" = 'active' AND s."state" <> 'active'
  ) THEN
    RAISE EXCEPTION 'an active collaboration needs an active subscription' USING ERRCODE = 'MT002';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION refuse_inactive_under_active() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed uuid[] := ARRAY(SELECT "id" FROM new_rows WHERE "state" <> 'active');
BEGIN
  IF EXISTS (
    SELECT FROM "subscription" s JOIN "collaboration" c ON c."subscription_id" = s."id"
    WHERE s."id" = ANY(changed) AND s."state" <> 'active' AND c."status" = 'active'
  ) THEN
    RAISE EXCEPTION 'an active collaboration needs an active subscription' USING ERRCODE = 'MT002';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION refuse_planned_end() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed uuid[] := ARRAY(SELECT "id" FROM new_rows);
BEGIN
  IF EXISTS (
    SELECT FROM "planned_end" p JOIN "collaboration" c ON c."id" = p."collaboration_id"
    WHERE p."id" = ANY(changed)
    AND (c."agency_id" <> p."agency_id" OR c."customer_id" <> p."customer_id" OR (p."status" IN ('planned', 'waiting') AND c."status" <> 'active'))
  ) THEN
    RAISE EXCEPTION 'an end is planned for an active collaboration of the two' USING ERRCODE = 'MT008';
  END IF;
  IF EXISTS (
    SELECT FROM "planned_end" p LEFT JOIN "termination" t ON t."id" = p."id"
    WHERE p."id" = ANY(changed) AND p."status" = 'carried-out' AND (t."collaboration_id" IS NULL OR t."collaboration_id" <> p."collaboration_id")
  ) THEN
    RAISE EXCEPTION 'a planned end that is carried out has its termination' USING ERRCODE = 'MT008';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION refuse_ended_with_plan() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed uuid[] := ARRAY(SELECT "id" FROM new_rows WHERE "status" <> 'active');
BEGIN
  IF EXISTS (SELECT FROM "planned_end" p WHERE p."collaboration_id" = ANY(changed) AND p."status" IN ('planned', 'waiting')) THEN
    RAISE EXCEPTION 'a collaboration that is not active has no planned end' USING ERRCODE = 'MT008';
  END IF;
  RETURN NULL;
END $$;
