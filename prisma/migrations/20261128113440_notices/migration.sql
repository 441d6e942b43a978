-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "event_id" UUID,
    "thing" TEXT NOT NULL,
    "details" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "notice_user_id_at_id_idx" ON "notice"("user_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "notice_at_idx" ON "notice"("at");

-- CreateIndex
CREATE INDEX "notice_event_id_idx" ON "notice"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "notice_user_id_thing_key" ON "notice"("user_id", "thing");

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE "notice"
  ADD CONSTRAINT "notice_kind_is_known" CHECK ("kind" IN ('access', 'destruction', 'dates', 'requests', 'money', 'cases')),
  ADD CONSTRAINT "notice_is_about_one_thing" CHECK (("about" = 'event') = ("event_id" IS NOT NULL) AND ("about" = 'event') = ("details" IS NULL));
-- The number of unread ones is counted by this, whatever is read already.
CREATE INDEX "notice_unread" ON "notice" ("user_id") WHERE "read_at" IS NULL;

-- A notice says what it said when it was written; it is only read.
CREATE TRIGGER "notice_is_not_rewritten" BEFORE UPDATE ON "notice"
  FOR EACH ROW WHEN ((to_jsonb(OLD) - 'read_at') IS DISTINCT FROM (to_jsonb(NEW) - 'read_at')) EXECUTE FUNCTION refuse_change();

-- Whose notices changed, for the number at the bell.
CREATE FUNCTION tell_noticed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('noticed', id::text) FROM (SELECT DISTINCT "user_id" AS id FROM changed_rows LIMIT 1000) AS changed;
  RETURN NULL;
END $$;
CREATE TRIGGER "notice_insert_is_told" AFTER INSERT ON "notice"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_noticed();
CREATE TRIGGER "notice_update_is_told" AFTER UPDATE ON "notice"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_noticed();
