-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "mail" TEXT,
ADD COLUMN     "told_in" TEXT;

-- CreateTable
CREATE TABLE "notice_setting" (
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "mail" TEXT NOT NULL,

    CONSTRAINT "notice_setting_pkey" PRIMARY KEY ("user_id","kind","since")
);

-- AddForeignKey
ALTER TABLE "notice_setting" ADD CONSTRAINT "notice_setting_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE "notice_setting"
  ADD CONSTRAINT "notice_setting_kind_is_known" CHECK ("kind" IN ('access', 'destruction', 'dates', 'requests', 'money', 'cases')),
  ADD CONSTRAINT "notice_setting_mail_is_known" CHECK ("mail" IN ('at-once', 'daily', 'off')),
  -- Nobody turns off being told that their own access changes or that data is destroyed.
  ADD CONSTRAINT "notice_setting_is_offered" CHECK ("mail" <> 'off' OR "kind" NOT IN ('access', 'destruction'));
ALTER TABLE "notice"
  ADD CONSTRAINT "notice_mail_is_known" CHECK ("mail" IN ('at-once', 'daily')),
  ADD CONSTRAINT "notice_told_in_a_mail" CHECK ("told_in" IS NULL OR ("mail" IS NOT NULL AND starts_with("told_in", "mail" || ':')));
-- Those that wait for a mail are few, whatever the number of notices.
CREATE INDEX "notice_waits_for_mail" ON "notice" ("mail", "user_id", "at") WHERE "mail" IS NOT NULL AND "told_in" IS NULL AND "read_at" IS NULL;
CREATE INDEX "notice_told_in" ON "notice" ("user_id", "told_in") WHERE "told_in" IS NOT NULL;

-- A notice says what it said when it was written. It is read, and put into one mail.
DROP TRIGGER "notice_is_not_rewritten" ON "notice";
CREATE TRIGGER "notice_is_not_rewritten" BEFORE UPDATE ON "notice"
  FOR EACH ROW WHEN (
    (to_jsonb(OLD) - 'read_at' - 'told_in') IS DISTINCT FROM (to_jsonb(NEW) - 'read_at' - 'told_in')
    OR (OLD."told_in" IS NOT NULL AND NEW."told_in" IS DISTINCT FROM OLD."told_in")
  ) EXECUTE FUNCTION refuse_change();

-- The bell counts what is unread: that a notice was mailed changes nothing there.
DROP TRIGGER "notice_update_is_told" ON "notice";
CREATE FUNCTION tell_read() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_persons('noticed', array_agg(id)) FROM (
    SELECT DISTINCT n."user_id" AS id FROM changed_rows n JOIN old_rows o ON o."id" = n."id" WHERE n."read_at" IS DISTINCT FROM o."read_at" LIMIT 1001
  ) AS changed;
  RETURN NULL;
END $$;
CREATE TRIGGER "notice_update_is_told" AFTER UPDATE ON "notice"
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_read();
