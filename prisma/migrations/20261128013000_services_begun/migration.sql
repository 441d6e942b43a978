-- AlterTable
ALTER TABLE "subscription" ADD COLUMN     "begun" BOOLEAN NOT NULL DEFAULT true;

-- ── What Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────────
-- A request for a service that the customer did not have made a closed subscription in the same moment. One that was closed already, by an
-- import, is the customer's whatever was asked for since; the ids of both carry the moment they were made in.
UPDATE "subscription" s SET "begun" = false
WHERE s."state" IN ('closed', 'deleted')
  AND NOT EXISTS (SELECT FROM "termination" t WHERE t."subscription_id" = s."id")
  AND NOT EXISTS (SELECT FROM "collaboration" c WHERE c."subscription_id" = s."id" AND c."status" IN ('active', 'ended'))
  AND EXISTS (SELECT FROM "collaboration" c WHERE c."subscription_id" = s."id"
    AND uuid_extract_timestamp(c."id") < uuid_extract_timestamp(s."id") + interval '1 minute');

-- What nobody has accepted is closed; an upgrade that another service makes way for puts it away as deleted.
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_begun_before_it_works" CHECK ("begun" OR "state" IN ('closed', 'deleted'));
