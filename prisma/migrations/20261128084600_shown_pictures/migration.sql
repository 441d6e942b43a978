-- AlterTable
ALTER TABLE "workspace_file" ADD COLUMN     "shown_media_type" TEXT,
ADD COLUMN     "shown_name" TEXT,
ADD COLUMN     "shown_sha256" TEXT,
ADD COLUMN     "shown_size" INTEGER;

-- A copy that is shown is described whole, or there is none.
ALTER TABLE "workspace_file" ADD CONSTRAINT workspace_file_shown_whole
  CHECK (num_nulls("shown_name", "shown_media_type", "shown_size", "shown_sha256") IN (0, 4));
