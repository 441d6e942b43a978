-- Every change of what people see is told on the channel `changed`, in the transaction that makes it: the processes that answer people listen, and
-- pass it on to those who may see it. A payload names a thing and whose it is, never what it says. `*`: so much changed that all must look again.
CREATE FUNCTION tell_change(topic text, id uuid, company uuid, agency uuid, audience text) RETURNS void LANGUAGE sql AS $$
  SELECT pg_notify('changed', json_build_object('topic', topic, 'id', id, 'companyId', company, 'agencyId', agency, 'audience', audience)::text)
$$;

-- What a trigger has collected: told one by one, or as `*` when it is more than anybody would read.
CREATE TYPE told_change AS ("topic" text, "id" uuid, "company" uuid, "agency" uuid, "audience" text);
CREATE FUNCTION tell_changes(changes told_change[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality(changes) > 500 THEN
    PERFORM pg_notify('changed', '*');
  ELSE
    PERFORM tell_change(c."topic", c."id", c."company", c."agency", c."audience") FROM unnest(changes) AS c;
  END IF;
END $$;

-- The event log: its own lists, and the service that an event is about.
CREATE FUNCTION tell_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_changes(array_agg(ROW(t.topic, t.id, t.company, t.agency, t."audience")::told_change)) FROM (
    SELECT 'events' AS topic, "company_id" AS id, "company_id" AS company, "agency_id" AS agency, "audience" FROM (SELECT * FROM changed_rows LIMIT 501) AS changed
    UNION
    SELECT 'subscriptions', ("details"->>'subscriptionId')::uuid, "company_id", "agency_id", "audience" FROM (SELECT * FROM changed_rows LIMIT 501) AS changed
    WHERE "details" ? 'subscriptionId'
  ) AS t;
  RETURN NULL;
END $$;
CREATE TRIGGER "event_is_told" AFTER INSERT ON "event"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_events();

-- Collaborations, and the ends that are planned of them: between the two companies.
CREATE FUNCTION tell_collaborations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_changes(array_agg(ROW('collaborations', "id", "customer_id", "agency_id", 'pair')::told_change)) FROM (SELECT * FROM changed_rows LIMIT 501) AS changed;
  RETURN NULL;
END $$;
CREATE TRIGGER "collaboration_insert_is_told" AFTER INSERT ON "collaboration"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_collaborations();
CREATE TRIGGER "collaboration_update_is_told" AFTER UPDATE ON "collaboration"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_collaborations();

CREATE FUNCTION tell_planned_ends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_changes(array_agg(ROW('collaborations', "collaboration_id", "customer_id", "agency_id", 'pair')::told_change)) FROM (SELECT * FROM changed_rows LIMIT 501) AS changed;
  RETURN NULL;
END $$;
CREATE TRIGGER "planned_end_insert_is_told" AFTER INSERT ON "planned_end"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_planned_ends();
CREATE TRIGGER "planned_end_update_is_told" AFTER UPDATE ON "planned_end"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_planned_ends();

-- A destruction: scheduled, cancelled, begun, carried out.
CREATE FUNCTION tell_deletions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_changes(array_agg(ROW('terminations', t."id", t."customer_id", t."agency_id", 'pair')::told_change))
  FROM (SELECT * FROM changed_rows LIMIT 501) AS c JOIN "termination" t ON t."id" = c."termination_id";
  RETURN NULL;
END $$;
CREATE TRIGGER "deletion_insert_is_told" AFTER INSERT ON "deletion"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_deletions();
CREATE TRIGGER "deletion_update_is_told" AFTER UPDATE ON "deletion"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_deletions();
CREATE TRIGGER "deletion_run_insert_is_told" AFTER INSERT ON "deletion_run"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_deletions();
CREATE TRIGGER "deletion_certificate_is_told" AFTER INSERT ON "deletion_certificate"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_deletions();
CREATE TRIGGER "agency_access_removal_is_told" AFTER INSERT ON "agency_access_removal"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_deletions();

-- The people of a company, its main contact among them.
CREATE FUNCTION tell_users() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_changes(array_agg(DISTINCT ROW('users', "company_id", "company_id", NULL, 'shared')::told_change)) FROM (SELECT * FROM changed_rows LIMIT 501) AS changed;
  RETURN NULL;
END $$;
CREATE TRIGGER "membership_insert_is_shown" AFTER INSERT ON "membership"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_users();
CREATE TRIGGER "membership_update_is_shown" AFTER UPDATE ON "membership"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_users();
CREATE TRIGGER "membership_delete_is_shown" AFTER DELETE ON "membership"
  REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_users();

-- A licence decides what its holder may read: every process forgets what it knows of the person.
CREATE FUNCTION tell_licences() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('user_changed', id::text) FROM (
    SELECT DISTINCT m."user_id" AS id FROM changed_rows c JOIN "membership" m ON m."id" = c."membership_id" LIMIT 1000
  ) AS changed;
  RETURN NULL;
END $$;
CREATE TRIGGER "licence_insert_is_told" AFTER INSERT ON "licence"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_licences();
CREATE TRIGGER "licence_delete_is_told" AFTER DELETE ON "licence"
  REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_licences();

-- The content of a workspace: every write counts its version, whatever it wrote. Told once per transaction.
CREATE FUNCTION tell_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change('content', NEW."id", NEW."company_id", NULL, 'company');
  RETURN NULL;
END $$;
CREATE TRIGGER "subscription_content_is_told" AFTER UPDATE OF "content_version" ON "subscription"
  FOR EACH ROW WHEN (OLD."content_version" IS DISTINCT FROM NEW."content_version") EXECUTE FUNCTION tell_content();

CREATE FUNCTION tell_export() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change('exports', NEW."subscription_id", s."company_id", NULL, 'company') FROM "subscription" s WHERE s."id" = NEW."subscription_id";
  RETURN NULL;
END $$;
CREATE TRIGGER "complete_export_is_told" AFTER INSERT OR UPDATE OF "status" ON "complete_export" FOR EACH ROW EXECUTE FUNCTION tell_export();

-- Cases: the company's people and support.
CREATE FUNCTION tell_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change('cases', NEW."id", NEW."company_id", NULL, 'company');
  RETURN NULL;
END $$;
CREATE TRIGGER "support_case_is_told" AFTER INSERT OR UPDATE ON "support_case" FOR EACH ROW EXECUTE FUNCTION tell_case();
CREATE FUNCTION tell_case_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change('cases', c."id", c."company_id", NULL, 'company') FROM "support_case" c WHERE c."id" = NEW."case_id";
  RETURN NULL;
END $$;
CREATE TRIGGER "support_message_is_told" AFTER INSERT ON "support_message" FOR EACH ROW EXECUTE FUNCTION tell_case_message();

-- What an agency keeps about a customer for itself: its own people only.
CREATE FUNCTION tell_care() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change('customers', NEW."customer_id", NEW."agency_id", NULL, 'company');
  RETURN NULL;
END $$;
CREATE TRIGGER "customer_care_is_told" AFTER INSERT OR UPDATE ON "customer_care" FOR EACH ROW EXECUTE FUNCTION tell_care();
