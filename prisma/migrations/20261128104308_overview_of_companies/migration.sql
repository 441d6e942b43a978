-- AlterTable
ALTER TABLE "collaboration" ADD COLUMN     "main_contact_missing" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable: the columns are filled below.
ALTER TABLE "deletion" ADD COLUMN     "agency_id" UUID,
ADD COLUMN     "customer_id" UUID;

-- CreateTable
CREATE TABLE "customer_star" (
    "membership_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "starred_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_star_pkey" PRIMARY KEY ("membership_id","customer_id")
);

-- AddForeignKey
ALTER TABLE "customer_star" ADD CONSTRAINT "customer_star_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_star" ADD CONSTRAINT "customer_star_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────────
-- Customers without a main contact. A new collaboration waits for a main contact that is being set (`lockMembers` holds the company), and the other
-- way round, so that neither misses the other.
UPDATE "collaboration" c SET "main_contact_missing" = true
WHERE NOT EXISTS (SELECT FROM "membership" m WHERE m."company_id" = c."customer_id" AND m."is_main_contact");

CREATE FUNCTION derive_main_contact_missing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "company" WHERE "id" = NEW."customer_id" FOR SHARE;
  NEW."main_contact_missing" := NOT EXISTS (SELECT FROM "membership" m WHERE m."company_id" = NEW."customer_id" AND m."is_main_contact");
  RETURN NEW;
END $$;
CREATE TRIGGER "collaboration_main_contact" BEFORE INSERT OR UPDATE OF "main_contact_missing" ON "collaboration"
  FOR EACH ROW EXECUTE FUNCTION derive_main_contact_missing();

CREATE FUNCTION write_main_contact_missing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "company" WHERE "id" IN (SELECT "company_id" FROM new_rows WHERE "is_main_contact" OR TG_OP = 'UPDATE') ORDER BY "id" FOR NO KEY UPDATE;
  PERFORM FROM "collaboration" c
  WHERE c."customer_id" IN (SELECT "company_id" FROM new_rows WHERE "is_main_contact" OR TG_OP = 'UPDATE') AND c."main_contact_missing"
    = EXISTS (SELECT FROM "membership" m WHERE m."company_id" = c."customer_id" AND m."is_main_contact")
  ORDER BY c."id" FOR NO KEY UPDATE;
  UPDATE "collaboration" c SET "main_contact_missing" = NOT c."main_contact_missing"
  WHERE c."customer_id" IN (SELECT "company_id" FROM new_rows WHERE "is_main_contact" OR TG_OP = 'UPDATE') AND c."main_contact_missing"
    = EXISTS (SELECT FROM "membership" m WHERE m."company_id" = c."customer_id" AND m."is_main_contact");
  RETURN NULL;
END $$;
CREATE TRIGGER "membership_tells_collaborations_on_insert" AFTER INSERT ON "membership"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION write_main_contact_missing();
CREATE TRIGGER "membership_tells_collaborations_on_update" AFTER UPDATE ON "membership"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION write_main_contact_missing();

CREATE INDEX "collaboration_without_main_contact" ON "collaboration" ("agency_id", "customer_name", "customer_id")
  WHERE "status" = 'active' AND "main_contact_missing";

-- A deletion has the parties of its termination.
ALTER TABLE "deletion" DISABLE TRIGGER "deletion_moves_once";
UPDATE "deletion" d SET "agency_id" = t."agency_id", "customer_id" = t."customer_id" FROM "termination" t WHERE t."id" = d."termination_id";
ALTER TABLE "deletion" ENABLE TRIGGER "deletion_moves_once";
ALTER TABLE "deletion" ALTER COLUMN "agency_id" SET NOT NULL, ALTER COLUMN "customer_id" SET NOT NULL;

CREATE FUNCTION copy_parties_of_termination() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT t."agency_id", t."customer_id" INTO NEW."agency_id", NEW."customer_id" FROM "termination" t WHERE t."id" = NEW."termination_id";
  RETURN NEW;
END $$;
CREATE TRIGGER "deletion_has_its_parties" BEFORE INSERT OR UPDATE OF "agency_id", "customer_id" ON "deletion"
  FOR EACH ROW EXECUTE FUNCTION copy_parties_of_termination();

CREATE INDEX "deletion_of_agency" ON "deletion" ("agency_id", "due_on", "termination_id") WHERE "status" = 'scheduled';
CREATE INDEX "deletion_of_customer" ON "deletion" ("customer_id", "due_on", "termination_id") WHERE "status" = 'scheduled';

-- Planned ends that lapsed, by day, and the exports that a company can fetch, latest first.
CREATE INDEX "planned_end_lapsed_of_agency" ON "planned_end" ("agency_id", "last_day", "id") WHERE "status" = 'lapsed';
CREATE INDEX "planned_end_lapsed_of_customer" ON "planned_end" ("customer_id", "last_day", "id") WHERE "status" = 'lapsed';
CREATE INDEX "complete_export_ready_for" ON "complete_export" ("requested_by_company_id", "ready_at", "id") WHERE "status" = 'ready';

-- A member of an agency stars a customer: MT005 parties of the wrong kind.
CREATE FUNCTION refuse_wrong_star() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "membership" m JOIN "company" a ON a."id" = m."company_id" WHERE m."id" = NEW."membership_id" AND a."kind" = 'agency')
    OR NOT EXISTS (SELECT FROM "company" WHERE "id" = NEW."customer_id" AND "kind" = 'customer')
  THEN
    RAISE EXCEPTION 'a member of an agency stars a customer' USING ERRCODE = 'MT005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "customer_star_parties" BEFORE INSERT OR UPDATE ON "customer_star" FOR EACH ROW EXECUTE FUNCTION refuse_wrong_star();
