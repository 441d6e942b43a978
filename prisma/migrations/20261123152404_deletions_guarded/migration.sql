-- AlterTable
ALTER TABLE "deletion_run" ADD COLUMN     "years" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "deletion_certificate" ADD COLUMN     "years" JSONB NOT NULL DEFAULT '[]';

-- ── What Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────────
-- A destruction begins once it is due and while nobody has called it off; having begun it is neither called off nor left by another way,
-- and it is over when nothing is left and its certificate says so (MT006).
CREATE FUNCTION refuse_beginning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "deletion" d JOIN "subscription" s ON s."id" = d."subscription_id"
    WHERE d."termination_id" = NEW."termination_id" AND d."status" = 'scheduled' AND s."state" = 'deleting'
  ) THEN
    RAISE EXCEPTION 'only a destruction that is scheduled can begin' USING ERRCODE = 'MT006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "deletion_run_begins" BEFORE INSERT ON "deletion_run" FOR EACH ROW EXECUTE FUNCTION refuse_beginning();
CREATE TRIGGER "deletion_run_is_kept" BEFORE DELETE ON "deletion_run" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_half_destruction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."status" = 'cancelled' AND EXISTS (SELECT FROM "deletion_run" r WHERE r."termination_id" = NEW."termination_id") THEN
    RAISE EXCEPTION 'a destruction that has begun cannot be called off' USING ERRCODE = 'MT006';
  END IF;
  IF NEW."status" = 'carried-out' AND NOT EXISTS (SELECT FROM "deletion_certificate" c WHERE c."termination_id" = NEW."termination_id") THEN
    RAISE EXCEPTION 'a destruction that is carried out has a certificate' USING ERRCODE = 'MT006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "deletion_is_whole" BEFORE UPDATE OF "status" ON "deletion" FOR EACH ROW EXECUTE FUNCTION refuse_half_destruction();

CREATE FUNCTION refuse_return() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" = 'deleted' THEN
    RAISE EXCEPTION 'what has been destroyed does not come back' USING ERRCODE = 'MT006';
  END IF;
  IF NEW."state" = 'deleted' AND (
    EXISTS (SELECT FROM "workspace_record" r WHERE r."subscription_id" = NEW."id")
    OR EXISTS (SELECT FROM "workspace_file" f WHERE f."subscription_id" = NEW."id")
  ) THEN
    RAISE EXCEPTION 'a workspace that has content has not been destroyed' USING ERRCODE = 'MT006';
  END IF;
  IF OLD."state" = 'deleting' AND NEW."state" <> 'deleted' AND EXISTS (
    SELECT FROM "deletion_run" r JOIN "deletion" d ON d."termination_id" = r."termination_id"
    WHERE d."subscription_id" = NEW."id" AND d."status" = 'scheduled'
  ) THEN
    RAISE EXCEPTION 'a destruction that has begun goes on' USING ERRCODE = 'MT006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "subscription_destroyed_for_good" BEFORE UPDATE OF "state" ON "subscription"
  FOR EACH ROW WHEN (OLD."state" <> NEW."state" AND (OLD."state" IN ('deleting', 'deleted') OR NEW."state" = 'deleted'))
  EXECUTE FUNCTION refuse_return();

-- The planner keeps samples of what stands in a column, and would keep them after it is gone: not of content, nor of what people call their files.
ALTER TABLE "workspace_record" ALTER COLUMN "content" SET STATISTICS 0;
ALTER TABLE "workspace_file" ALTER COLUMN "name" SET STATISTICS 0;
