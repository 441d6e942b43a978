-- CreateTable
CREATE TABLE "bulk_end" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "choices" JSONB NOT NULL,
    "last_day" DATE,
    "reason" TEXT,
    "acknowledged" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "made_by_user_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL,
    "started_by_user_id" UUID,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "stopped" TEXT,

    CONSTRAINT "bulk_end_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_end_row" (
    "bulk_end_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "customer_id" UUID NOT NULL,
    "ends" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "reasons" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "missing" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "destroys" BOOLEAN NOT NULL,
    "version" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_end_row_pkey" PRIMARY KEY ("bulk_end_id","place")
);

-- CreateIndex
CREATE INDEX "bulk_end_agency_id_id_idx" ON "bulk_end"("agency_id", "id");

-- CreateIndex
CREATE INDEX "bulk_end_row_bulk_end_id_state_place_idx" ON "bulk_end_row"("bulk_end_id", "state", "place");

-- CreateIndex
CREATE UNIQUE INDEX "bulk_end_row_bulk_end_id_customer_id_key" ON "bulk_end_row"("bulk_end_id", "customer_id");

-- AddForeignKey
ALTER TABLE "bulk_end" ADD CONSTRAINT "bulk_end_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_end_row" ADD CONSTRAINT "bulk_end_row_bulk_end_id_fkey" FOREIGN KEY ("bulk_end_id") REFERENCES "bulk_end"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_end_row" ADD CONSTRAINT "bulk_end_row_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must never be.
ALTER TABLE "bulk_end" ADD CONSTRAINT "bulk_end_state" CHECK ("state" IN ('review', 'running', 'paused', 'stopped', 'done'));
-- Only what somebody started is carried out.
ALTER TABLE "bulk_end" ADD CONSTRAINT "bulk_end_has_a_starter"
  CHECK ("state" IN ('review', 'stopped') OR ("started_by_user_id" IS NOT NULL AND "started_at" IS NOT NULL));
ALTER TABLE "bulk_end" ADD CONSTRAINT "bulk_end_ends_once" CHECK (("ended_at" IS NOT NULL) = ("state" IN ('stopped', 'done')));
ALTER TABLE "bulk_end" ADD CONSTRAINT "bulk_end_says_why_it_stopped"
  CHECK (("stopped" IS NOT NULL) = ("state" = 'stopped') AND "stopped" IN ('asked', 'right-lost'));
ALTER TABLE "bulk_end_row" ADD CONSTRAINT "bulk_end_row_state" CHECK ("state" IN ('ready', 'needsAnswer', 'refused', 'done'));
ALTER TABLE "bulk_end_row" ADD CONSTRAINT "bulk_end_row_done_once" CHECK (("done_at" IS NOT NULL) = ("state" = 'done'));
ALTER TABLE "bulk_end_row" ADD CONSTRAINT "bulk_end_row_says_why" CHECK ("state" <> 'refused' OR cardinality("reasons") > 0);
ALTER TABLE "bulk_end_row" ADD CONSTRAINT "bulk_end_row_ends_something" CHECK ("state" <> 'done' OR jsonb_array_length("ends") > 0);

-- Those that are being carried out are looked for all the time.
CREATE INDEX "bulk_end_running" ON "bulk_end" ("id") WHERE "state" = 'running';

-- What was decided is not rewritten, and what is over stays so.
CREATE TRIGGER "bulk_end_remembers" BEFORE UPDATE ON "bulk_end" FOR EACH ROW WHEN (
  OLD."state" IN ('stopped', 'done')
  OR (OLD."id", OLD."agency_id", OLD."choices", OLD."last_day", OLD."reason", OLD."made_by_user_id", OLD."made_at")
    IS DISTINCT FROM (NEW."id", NEW."agency_id", NEW."choices", NEW."last_day", NEW."reason", NEW."made_by_user_id", NEW."made_at")
) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "bulk_end_row_remembers" BEFORE UPDATE ON "bulk_end_row" FOR EACH ROW WHEN (
  OLD."state" = 'done'
  OR (OLD."bulk_end_id", OLD."place", OLD."customer_id", OLD."ends")
    IS DISTINCT FROM (NEW."bulk_end_id", NEW."place", NEW."customer_id", NEW."ends")
) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "bulk_end_is_kept" BEFORE DELETE ON "bulk_end" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "bulk_end_row_is_kept" BEFORE DELETE ON "bulk_end_row" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "bulk_end_is_not_truncated" BEFORE TRUNCATE ON "bulk_end" EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "bulk_end_row_is_not_truncated" BEFORE TRUNCATE ON "bulk_end_row" EXECUTE FUNCTION refuse_change();
