-- CreateTable
CREATE TABLE "deletion_run" (
    "termination_id" UUID NOT NULL,
    "counts" JSONB NOT NULL,
    "records" INTEGER NOT NULL,
    "files" INTEGER NOT NULL,
    "removed" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deletion_run_pkey" PRIMARY KEY ("termination_id")
);

-- CreateTable
CREATE TABLE "deletion_reminder" (
    "termination_id" UUID NOT NULL,
    "days" INTEGER NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deletion_reminder_pkey" PRIMARY KEY ("termination_id","days")
);

-- CreateTable
CREATE TABLE "deletion_certificate" (
    "termination_id" UUID NOT NULL,
    "counts" JSONB NOT NULL,
    "files" INTEGER NOT NULL,
    "manifest_sha256" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "carried_out_at" TIMESTAMPTZ(3) NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "deletion_certificate_pkey" PRIMARY KEY ("termination_id")
);

-- AddForeignKey
ALTER TABLE "deletion_run" ADD CONSTRAINT "deletion_run_termination_id_fkey" FOREIGN KEY ("termination_id") REFERENCES "deletion"("termination_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deletion_reminder" ADD CONSTRAINT "deletion_reminder_termination_id_fkey" FOREIGN KEY ("termination_id") REFERENCES "deletion"("termination_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deletion_certificate" ADD CONSTRAINT "deletion_certificate_termination_id_fkey" FOREIGN KEY ("termination_id") REFERENCES "deletion"("termination_id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "deletion_certificate_is_append_only" BEFORE UPDATE OR DELETE ON "deletion_certificate" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "deletion_certificate_is_not_truncated" BEFORE TRUNCATE ON "deletion_certificate" EXECUTE FUNCTION refuse_change();
-- What was there when it began is not rewritten while it goes on.
CREATE TRIGGER "deletion_run_remembers" BEFORE UPDATE ON "deletion_run"
  FOR EACH ROW WHEN (OLD."counts" <> NEW."counts" OR OLD."files" <> NEW."files" OR OLD."started_at" <> NEW."started_at" OR NEW."removed" < OLD."removed")
  EXECUTE FUNCTION refuse_change();
