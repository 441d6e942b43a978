-- AlterTable
ALTER TABLE "workspace_record" ADD COLUMN     "import_id" UUID;

-- CreateTable
CREATE TABLE "sie_import" (
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "form" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "years" JSONB NOT NULL,
    "added" INTEGER NOT NULL,
    "skipped" INTEGER NOT NULL,
    "replaced" INTEGER NOT NULL,
    "kept" INTEGER NOT NULL,
    "version_before" BIGINT NOT NULL,
    "version_after" BIGINT NOT NULL,
    "kept_until" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "sie_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sie_import_record" (
    "import_id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "accounting_date" DATE,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,

    CONSTRAINT "sie_import_record_pkey" PRIMARY KEY ("import_id","record_id")
);

-- CreateIndex
CREATE INDEX "sie_import_subscription_id_id_idx" ON "sie_import"("subscription_id", "id");

-- AddForeignKey
ALTER TABLE "sie_import" ADD CONSTRAINT "sie_import_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sie_import_record" ADD CONSTRAINT "sie_import_record_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "sie_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE "sie_import"
  ADD CONSTRAINT "sie_import_form_is_known" CHECK ("form" IN ('year', 'vouchers')),
  ADD CONSTRAINT "sie_import_counts_something" CHECK ("added" >= 0 AND "skipped" >= 0 AND "replaced" >= 0 AND "kept" >= 0),
  ADD CONSTRAINT "sie_import_goes_forward" CHECK ("version_after" >= "version_before");

-- What was there before an import is given back as it was, or not at all: a kept record is never changed.
CREATE TRIGGER "sie_import_record_stays" BEFORE UPDATE ON "sie_import_record" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What a destruction removes is nowhere else: neither sampled by the planner nor left in the table for long (docs/decisions/0017).
ALTER TABLE "sie_import_record" ALTER COLUMN "key" SET STATISTICS 0, ALTER COLUMN "content" SET STATISTICS 0;
ALTER TABLE "sie_import" ALTER COLUMN "sha256" SET STATISTICS 0, ALTER COLUMN "years" SET STATISTICS 0;
ALTER TABLE "sie_import_record" SET (autovacuum_vacuum_scale_factor = 0.01, toast.autovacuum_vacuum_scale_factor = 0.01);
