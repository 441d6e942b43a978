-- What must never happen is refused here, whoever asks. Refusals of our own carry SQLSTATE class MT, one code a rule:
--   MT001 a write to a workspace that is not active        MT002 an active collaboration in a subscription that is not active
--   MT003 a change to what is append-only                  MT004 a main contact removed         MT005 parties of the wrong kind

-- ── Companies and users ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE "company"
  ALTER COLUMN "name" TYPE text COLLATE "sv-x-icu",
  ADD CONSTRAINT "company_customer_number_is_4_to_10_digits" CHECK ("customer_number" ~ '^[0-9]{4,10}$');

-- G7: one main contact per company, or none; always an administrator who has not been cut off.
CREATE UNIQUE INDEX "membership_one_main_contact" ON "membership" ("company_id") WHERE "is_main_contact";
ALTER TABLE "membership" ADD CONSTRAINT "membership_main_contact_is_administrator"
  CHECK (NOT "is_main_contact" OR ("role" = 'administrator' AND "status" <> 'inactive'));

CREATE FUNCTION refuse_main_contact_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a main contact cannot be removed until another one is set' USING ERRCODE = 'MT004';
END $$;
CREATE TRIGGER "membership_main_contact_stays" BEFORE DELETE ON "membership"
  FOR EACH ROW WHEN (OLD."is_main_contact") EXECUTE FUNCTION refuse_main_contact_removal();

-- ── Subscriptions and collaborations ───────────────────────────────────────────────────────────────────────────────
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_state_is_known"
  CHECK ("state" IN ('active', 'read-only', 'closed', 'deleting', 'deleted'));

ALTER TABLE "collaboration"
  ALTER COLUMN "customer_name" TYPE text COLLATE "sv-x-icu",
  ALTER COLUMN "agency_name" TYPE text COLLATE "sv-x-icu",
  ADD CONSTRAINT "collaboration_status_is_known" CHECK ("status" IN ('pending', 'active', 'ended', 'declined', 'withdrawn')),
  ADD CONSTRAINT "collaboration_ended_has_an_instant" CHECK (("status" = 'ended') = ("ended_at" IS NOT NULL));

-- G12: at most one active collaboration per subscription …
CREATE UNIQUE INDEX "collaboration_one_active" ON "collaboration" ("subscription_id") WHERE "status" = 'active';

-- … and it implies that the subscription is active. Judged at the end of the statement, so one statement may change both.
CREATE FUNCTION refuse_active_in_inactive() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM new_rows n JOIN "collaboration" c ON c."id" = n."id" JOIN "subscription" s ON s."id" = c."subscription_id"
    WHERE c."status" = 'active' AND s."state" <> 'active'
  ) THEN
    RAISE EXCEPTION 'an active collaboration needs an active subscription' USING ERRCODE = 'MT002';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "collaboration_active_needs_active_on_insert" AFTER INSERT ON "collaboration"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_active_in_inactive();
CREATE TRIGGER "collaboration_active_needs_active_on_update" AFTER UPDATE ON "collaboration"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_active_in_inactive();

CREATE FUNCTION refuse_inactive_under_active() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM new_rows n JOIN "subscription" s ON s."id" = n."id" JOIN "collaboration" c ON c."subscription_id" = s."id"
    WHERE s."state" <> 'active' AND c."status" = 'active'
  ) THEN
    RAISE EXCEPTION 'an active collaboration needs an active subscription' USING ERRCODE = 'MT002';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "subscription_active_under_active" AFTER UPDATE ON "subscription"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_inactive_under_active();

-- An agency works for a customer, in that customer's own subscription of that service.
CREATE FUNCTION refuse_wrong_parties() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM new_rows n
    JOIN "company" a ON a."id" = n."agency_id" JOIN "company" k ON k."id" = n."customer_id"
    JOIN "subscription" s ON s."id" = n."subscription_id"
    WHERE a."kind" <> 'agency' OR k."kind" <> 'customer' OR s."company_id" <> n."customer_id" OR s."service" <> n."service"
  ) THEN
    RAISE EXCEPTION 'a collaboration is between an agency and a customer, in that customer''s subscription of that service' USING ERRCODE = 'MT005';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "collaboration_parties" AFTER INSERT ON "collaboration"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_wrong_parties();

-- ── Search: the beginning of any word of the customer's name, or its number, within one agency ─────────────────────
CREATE FUNCTION fold_for_search(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(lower(value COLLATE "sv-x-icu"), 'éèêëáàâãíìîïóòôõúùûüýñç', 'eeeeaaaaiiiioooouuuuync')
$$;
CREATE FUNCTION words_of(value text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT DISTINCT word FROM regexp_split_to_table(fold_for_search(value), '[^[:alnum:]]+') AS word WHERE word <> ''
$$;

ALTER TABLE "collaboration_word" ALTER COLUMN "word" TYPE text COLLATE "C";

CREATE FUNCTION write_collaboration_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "collaboration_word" ("agency_id", "word", "collaboration_id")
  SELECT n."agency_id", w, n."id" FROM new_rows n, words_of(n."customer_name" || ' ' || n."customer_number") AS w
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "collaboration_words_on_insert" AFTER INSERT ON "collaboration"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION write_collaboration_words();

CREATE FUNCTION rewrite_collaboration_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "collaboration_word" WHERE "collaboration_id" = NEW."id";
  INSERT INTO "collaboration_word" ("agency_id", "word", "collaboration_id")
  SELECT NEW."agency_id", w, NEW."id" FROM words_of(NEW."customer_name" || ' ' || NEW."customer_number") AS w;
  RETURN NULL;
END $$;
CREATE TRIGGER "collaboration_words_on_rename" AFTER UPDATE OF "customer_name", "customer_number" ON "collaboration"
  FOR EACH ROW WHEN (OLD."customer_name" IS DISTINCT FROM NEW."customer_name" OR OLD."customer_number" IS DISTINCT FROM NEW."customer_number")
  EXECUTE FUNCTION rewrite_collaboration_words();

-- ── Append-only ────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'MT003';
END $$;
CREATE TRIGGER "termination_is_append_only" BEFORE UPDATE OR DELETE ON "termination" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "termination_is_not_truncated" BEFORE TRUNCATE ON "termination" EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "event_is_append_only" BEFORE UPDATE OR DELETE ON "event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "event_is_not_truncated" BEFORE TRUNCATE ON "event" EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "agency_access_removal_is_append_only" BEFORE UPDATE OR DELETE ON "agency_access_removal" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "agency_access_removal_is_not_truncated" BEFORE TRUNCATE ON "agency_access_removal" EXECUTE FUNCTION refuse_change();

ALTER TABLE "deletion"
  ADD CONSTRAINT "deletion_status_is_known" CHECK ("status" IN ('scheduled', 'cancelled', 'carried-out')),
  ADD CONSTRAINT "deletion_decided_has_an_instant" CHECK (("status" = 'scheduled') = ("decided_at" IS NULL));
CREATE TRIGGER "deletion_moves_once" BEFORE UPDATE ON "deletion"
  FOR EACH ROW WHEN (OLD."status" <> 'scheduled' OR OLD."due_on" <> NEW."due_on" OR OLD."termination_id" <> NEW."termination_id")
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "deletion_is_kept" BEFORE DELETE ON "deletion" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- ── Workspaces ─────────────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE "workspace_record" ALTER COLUMN "key" TYPE text COLLATE "C";

-- The subscription is locked against a change of state until this write is over: an end waits for it, or it sees the end.
CREATE FUNCTION refuse_write_to_inactive() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM s."id" FROM "subscription" s WHERE s."id" IN (SELECT "subscription_id" FROM changed_rows) ORDER BY s."id" FOR SHARE;
  IF EXISTS (
    SELECT FROM "subscription" s WHERE s."id" IN (SELECT "subscription_id" FROM changed_rows)
    AND s."state" <> 'active' AND NOT (TG_OP = 'DELETE' AND s."state" = 'deleting')
  ) THEN
    RAISE EXCEPTION 'this workspace is not active: nothing in it can be changed' USING ERRCODE = 'MT001';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "workspace_record_insert_needs_active" AFTER INSERT ON "workspace_record"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_write_to_inactive();
CREATE TRIGGER "workspace_record_update_needs_active" AFTER UPDATE ON "workspace_record"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_write_to_inactive();
CREATE TRIGGER "workspace_record_delete_needs_active" AFTER DELETE ON "workspace_record"
  REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_write_to_inactive();
CREATE TRIGGER "workspace_record_is_not_truncated" BEFORE TRUNCATE ON "workspace_record" EXECUTE FUNCTION refuse_change();

-- A record never moves to another workspace.
CREATE TRIGGER "workspace_record_stays" BEFORE UPDATE OF "subscription_id", "kind" ON "workspace_record"
  FOR EACH ROW WHEN (OLD."subscription_id" <> NEW."subscription_id" OR OLD."kind" <> NEW."kind") EXECUTE FUNCTION refuse_change();

-- ── Sessions are cut at once: whoever keeps a resolved session in memory hears of every change to whom it stands for ──
CREATE FUNCTION tell_user_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('user_changed', id::text) FROM (SELECT DISTINCT "user_id" AS id FROM changed_rows LIMIT 1000) AS changed;
  RETURN NULL;
END $$;
CREATE TRIGGER "membership_update_is_told" AFTER UPDATE ON "membership"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_user_changed();
CREATE TRIGGER "membership_insert_is_told" AFTER INSERT ON "membership"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_user_changed();
CREATE TRIGGER "membership_delete_is_told" AFTER DELETE ON "membership"
  REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_user_changed();
CREATE TRIGGER "session_delete_is_told" AFTER DELETE ON "session"
  REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_user_changed();
