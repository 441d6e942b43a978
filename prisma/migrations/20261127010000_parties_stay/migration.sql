-- An active collaboration in a subscription that is being ended at the same moment (MT002): whoever comes second waits, and then sees.
CREATE OR REPLACE FUNCTION refuse_active_in_inactive() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "subscription" WHERE "id" IN (
    SELECT c."subscription_id" FROM new_rows n JOIN "collaboration" c ON c."id" = n."id" WHERE c."status" = 'active'
  ) FOR SHARE;
  IF EXISTS (
    SELECT FROM new_rows n JOIN "collaboration" c ON c."id" = n."id" JOIN "subscription" s ON s."id" = c."subscription_id"
    WHERE c."status" = 'active' AND s."state" <> 'active'
  ) THEN
    RAISE EXCEPTION 'an active collaboration needs an active subscription' USING ERRCODE = 'MT002';
  END IF;
  RETURN NULL;
END $$;

-- Parties were judged when the collaboration was made, and stay (MT005): nothing that has happened gets another owner.
CREATE FUNCTION refuse_other_parties() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a collaboration keeps its parties, a subscription its company, a company its kind' USING ERRCODE = 'MT005';
END $$;
CREATE TRIGGER "collaboration_keeps_its_parties" BEFORE UPDATE OF "agency_id", "customer_id", "subscription_id" ON "collaboration" FOR EACH ROW
  WHEN ((OLD."agency_id", OLD."customer_id", OLD."subscription_id") IS DISTINCT FROM (NEW."agency_id", NEW."customer_id", NEW."subscription_id"))
  EXECUTE FUNCTION refuse_other_parties();
CREATE TRIGGER "subscription_keeps_its_company" BEFORE UPDATE OF "company_id" ON "subscription" FOR EACH ROW
  WHEN (OLD."company_id" IS DISTINCT FROM NEW."company_id") EXECUTE FUNCTION refuse_other_parties();
CREATE TRIGGER "company_keeps_its_kind" BEFORE UPDATE OF "kind" ON "company" FOR EACH ROW
  WHEN (OLD."kind" IS DISTINCT FROM NEW."kind") EXECUTE FUNCTION refuse_other_parties();

-- What is spent is found by its day.
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");
CREATE INDEX "verification_expires_at_idx" ON "verification"("expires_at");
