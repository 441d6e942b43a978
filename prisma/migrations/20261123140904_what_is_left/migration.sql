-- AlterTable
ALTER TABLE "subscription" ADD COLUMN     "content_version" BIGINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "workspace_file" (
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "complete_export" (
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "requested_by_user_id" UUID NOT NULL,
    "requested_by_company_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "content_version" BIGINT,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "size" BIGINT,
    "manifest_sha256" TEXT,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ready_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "complete_export_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "workspace_file_subscription_id_idx" ON "workspace_file"("subscription_id");

-- CreateIndex
CREATE INDEX "workspace_file_record_id_idx" ON "workspace_file"("record_id");

-- CreateIndex
CREATE INDEX "complete_export_subscription_id_idx" ON "complete_export"("subscription_id");

-- CreateIndex
CREATE INDEX "complete_export_status_expires_at_idx" ON "complete_export"("status", "expires_at");

-- AddForeignKey
ALTER TABLE "workspace_file" ADD CONSTRAINT "workspace_file_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workspace_file" ADD CONSTRAINT "workspace_file_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "workspace_record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complete_export" ADD CONSTRAINT "complete_export_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────────
-- A write to a workspace that is not active is refused (MT001), and each one that is let through is counted. Counting locks the subscription
-- against a change of state until this write is over: an end waits for it, or it sees the end.
CREATE OR REPLACE FUNCTION refuse_write_to_inactive() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM s."id" FROM "subscription" s WHERE s."id" IN (SELECT "subscription_id" FROM changed_rows) ORDER BY s."id" FOR NO KEY UPDATE;
  IF EXISTS (
    SELECT FROM "subscription" s WHERE s."id" IN (SELECT "subscription_id" FROM changed_rows)
    AND s."state" <> 'active' AND NOT (TG_OP = 'DELETE' AND s."state" = 'deleting')
  ) THEN
    RAISE EXCEPTION 'this workspace is not active: nothing in it can be changed' USING ERRCODE = 'MT001';
  END IF;
  UPDATE "subscription" s SET "content_version" = s."content_version" + 1
  WHERE s."id" IN (SELECT "subscription_id" FROM changed_rows) AND s."state" = 'active';
  RETURN NULL;
END $$;

CREATE TRIGGER "workspace_file_insert_needs_active" AFTER INSERT ON "workspace_file"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_write_to_inactive();
CREATE TRIGGER "workspace_file_delete_needs_active" AFTER DELETE ON "workspace_file"
  REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_write_to_inactive();
-- A file is what it was when it came; another one is another file.
CREATE TRIGGER "workspace_file_stays" BEFORE UPDATE ON "workspace_file" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "workspace_file_is_not_truncated" BEFORE TRUNCATE ON "workspace_file" EXECUTE FUNCTION refuse_change();

-- An export asked for twice at once is one export.
CREATE UNIQUE INDEX "complete_export_one_at_a_time" ON "complete_export" ("subscription_id") WHERE "status" IN ('waiting', 'running');
ALTER TABLE "complete_export"
  ADD CONSTRAINT "complete_export_status_is_known" CHECK ("status" IN ('waiting', 'running', 'ready', 'failed', 'expired')),
  ADD CONSTRAINT "complete_export_ready_is_whole"
    CHECK ("status" <> 'ready' OR ("content_version" IS NOT NULL AND "manifest_sha256" IS NOT NULL AND "ready_at" IS NOT NULL AND "expires_at" IS NOT NULL));
