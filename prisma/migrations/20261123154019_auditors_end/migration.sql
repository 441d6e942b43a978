-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "ends_on" DATE;

-- Those who are auditors already have their sixty days from now.
UPDATE "membership" SET "ends_on" = (now() AT TIME ZONE 'Europe/Stockholm')::date + 60 WHERE "role" = 'auditor';
ALTER TABLE "membership" ADD CONSTRAINT "membership_auditors_end" CHECK (("role" = 'auditor') = ("ends_on" IS NOT NULL));
CREATE INDEX "membership_ends_on" ON "membership" ("ends_on") WHERE "ends_on" IS NOT NULL AND "status" <> 'inactive';
