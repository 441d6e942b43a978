-- The instant of an act, by the portal's clock: the transaction says it (`actsAt`). Whoever changes something by hand gets the database's clock.
CREATE FUNCTION acts_at() RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('portal.acts_at', true), '')::timestamptz, date_trunc('milliseconds', statement_timestamp()))
$$;

-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT acts_at();

-- AlterTable
ALTER TABLE "licence" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT acts_at();

-- AlterTable
ALTER TABLE "subscription" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT acts_at();

-- AlterTable
ALTER TABLE "collaboration" ADD COLUMN     "active_from" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "membership_past" (
    "membership_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "role" "Role",
    "status" "MembershipStatus",
    "ends_on" DATE,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "membership_past_pkey" PRIMARY KEY ("membership_id","until")
);

-- CreateTable
CREATE TABLE "licence_past" (
    "membership_id" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "licence_past_pkey" PRIMARY KEY ("membership_id","service","until")
);

-- CreateTable
CREATE TABLE "subscription_past" (
    "subscription_id" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "begun" BOOLEAN NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "subscription_past_pkey" PRIMARY KEY ("subscription_id","until")
);

-- CreateIndex
CREATE INDEX "membership_past_company_id_idx" ON "membership_past"("company_id");

-- CreateIndex
CREATE INDEX "membership_past_user_id_idx" ON "membership_past"("user_id");

-- AddForeignKey
ALTER TABLE "membership_past" ADD CONSTRAINT "membership_past_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_past" ADD CONSTRAINT "membership_past_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription_past" ADD CONSTRAINT "subscription_past_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────────
-- G16: what decides access is kept with its time, in the transaction that changes it. The present row says since when it holds; when it changes,
-- what it was goes into the past. A time is from `since` up to, but not including, `until`; two times of one thing never overlap.
CREATE FUNCTION keep_subscription_past() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."since" := greatest(OLD."since", CASE WHEN NEW."since" = OLD."since" THEN acts_at() ELSE NEW."since" END);
  IF NEW."since" > OLD."since" THEN
    INSERT INTO "subscription_past" ("subscription_id", "service", "state", "begun", "since", "until")
    VALUES (OLD."id", OLD."service", OLD."state", OLD."begun", OLD."since", NEW."since");
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "subscription_past_is_kept" BEFORE UPDATE OF "service", "state", "begun" ON "subscription" FOR EACH ROW
  WHEN ((OLD."service", OLD."state", OLD."begun") IS DISTINCT FROM (NEW."service", NEW."state", NEW."begun"))
  EXECUTE FUNCTION keep_subscription_past();
CREATE TRIGGER "subscription_since_moves_with_a_change" BEFORE UPDATE OF "since" ON "subscription" FOR EACH ROW
  WHEN (OLD."since" <> NEW."since" AND (OLD."service", OLD."state", OLD."begun") = (NEW."service", NEW."state", NEW."begun"))
  EXECUTE FUNCTION refuse_change();

CREATE FUNCTION keep_membership_past() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ends timestamptz(3) := greatest(OLD."since", acts_at());
BEGIN
  IF ends > OLD."since" THEN
    INSERT INTO "membership_past" ("membership_id", "user_id", "company_id", "role", "status", "ends_on", "since", "until")
    VALUES (OLD."id", OLD."user_id", OLD."company_id", OLD."role", OLD."status", OLD."ends_on", OLD."since", ends);
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  NEW."since" := ends;
  RETURN NEW;
END $$;
CREATE TRIGGER "membership_past_is_kept" BEFORE UPDATE OF "role", "status", "ends_on" ON "membership" FOR EACH ROW
  WHEN ((OLD."role", OLD."status", OLD."ends_on") IS DISTINCT FROM (NEW."role", NEW."status", NEW."ends_on"))
  EXECUTE FUNCTION keep_membership_past();
CREATE TRIGGER "membership_past_is_kept_at_removal" BEFORE DELETE ON "membership" FOR EACH ROW EXECUTE FUNCTION keep_membership_past();
CREATE TRIGGER "membership_since_moves_with_a_change" BEFORE UPDATE OF "since" ON "membership" FOR EACH ROW
  WHEN (OLD."since" <> NEW."since" AND (OLD."role", OLD."status", OLD."ends_on") IS NOT DISTINCT FROM (NEW."role", NEW."status", NEW."ends_on"))
  EXECUTE FUNCTION refuse_change();
-- Of a membership that goes back further, nobody recorded what it was.
INSERT INTO "membership_past" ("membership_id", "user_id", "company_id", "since", "until")
SELECT "id", "user_id", "company_id", "created_at", "since" FROM "membership" WHERE "created_at" < "since";

CREATE FUNCTION keep_licence_past() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF acts_at() > OLD."since" THEN
    INSERT INTO "licence_past" ("membership_id", "service", "since", "until") VALUES (OLD."membership_id", OLD."service", OLD."since", acts_at());
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER "licence_past_is_kept" BEFORE DELETE ON "licence" FOR EACH ROW EXECUTE FUNCTION keep_licence_past();
CREATE TRIGGER "licence_stays" BEFORE UPDATE ON "licence" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A collaboration gives access from one instant, to one instant at most. What is over stays as it was.
UPDATE "collaboration" SET "active_from" = "started_at" WHERE "status" IN ('active', 'ended');
CREATE FUNCTION say_active_from() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."active_from" := NEW."started_at";
  RETURN NEW;
END $$;
CREATE TRIGGER "collaboration_is_active_from_its_start" BEFORE INSERT OR UPDATE OF "status" ON "collaboration" FOR EACH ROW
  WHEN (NEW."status" IN ('active', 'ended') AND NEW."active_from" IS NULL) EXECUTE FUNCTION say_active_from();
ALTER TABLE "collaboration"
  ADD CONSTRAINT "collaboration_active_has_an_instant" CHECK (("status" IN ('active', 'ended')) = ("active_from" IS NOT NULL)),
  ADD CONSTRAINT "collaboration_ends_after_it_began" CHECK ("ended_at" >= "active_from");
CREATE TRIGGER "collaboration_remembers" BEFORE UPDATE OF "status", "active_from", "ended_at" ON "collaboration" FOR EACH ROW
  WHEN (OLD."active_from" <> NEW."active_from" OR (OLD."status" = 'ended' AND (OLD."ended_at" <> NEW."ended_at" OR NEW."status" <> 'ended')))
  EXECUTE FUNCTION refuse_change();

ALTER TABLE "subscription_past" ADD CONSTRAINT "subscription_past_is_a_time" CHECK ("since" < "until");
ALTER TABLE "membership_past"
  ADD CONSTRAINT "membership_past_is_a_time" CHECK ("since" < "until"),
  ADD CONSTRAINT "membership_past_is_recorded_or_not" CHECK (("role" IS NULL) = ("status" IS NULL));
ALTER TABLE "licence_past" ADD CONSTRAINT "licence_past_is_a_time" CHECK ("since" < "until");
CREATE TRIGGER "subscription_past_is_append_only" BEFORE UPDATE OR DELETE ON "subscription_past" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "subscription_past_is_not_truncated" BEFORE TRUNCATE ON "subscription_past" EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "membership_past_is_append_only" BEFORE UPDATE OR DELETE ON "membership_past" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "membership_past_is_not_truncated" BEFORE TRUNCATE ON "membership_past" EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "licence_past_is_append_only" BEFORE UPDATE OR DELETE ON "licence_past" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "licence_past_is_not_truncated" BEFORE TRUNCATE ON "licence_past" EXECUTE FUNCTION refuse_change();
