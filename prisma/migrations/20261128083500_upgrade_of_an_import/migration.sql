-- An imported service is upgraded too. No collaboration in it has ended, so its upgrade names no agency.
ALTER TABLE "upgrade" ALTER COLUMN "agency_id" DROP NOT NULL;
