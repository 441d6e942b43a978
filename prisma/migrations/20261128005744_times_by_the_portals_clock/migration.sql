-- AlterTable
ALTER TABLE "collaboration" ALTER COLUMN "started_at" DROP DEFAULT;

-- AlterTable
ALTER TABLE "agency_access_removal" ALTER COLUMN "at" DROP DEFAULT;

-- AlterTable
ALTER TABLE "event" ALTER COLUMN "at" DROP DEFAULT;

-- AlterTable
ALTER TABLE "workspace_record" ALTER COLUMN "created_at" DROP DEFAULT,
ALTER COLUMN "updated_at" DROP DEFAULT;

-- AlterTable
ALTER TABLE "workspace_file" ALTER COLUMN "created_at" DROP DEFAULT;

-- AlterTable
ALTER TABLE "complete_export" ALTER COLUMN "created_at" DROP DEFAULT;
