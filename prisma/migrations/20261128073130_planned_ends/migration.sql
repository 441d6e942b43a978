-- AlterTable
ALTER TABLE "termination" ADD COLUMN     "planned_at" TIMESTAMPTZ(3),
ADD COLUMN     "planned_last_day" DATE;

-- CreateTable
CREATE TABLE "planned_end" (
    "id" UUID NOT NULL,
    "act_id" UUID NOT NULL,
    "collaboration_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "last_day" DATE NOT NULL,
    "outcome" TEXT NOT NULL,
    "acknowledged" JSONB NOT NULL,
    "reason" TEXT,
    "planned_by" TEXT NOT NULL,
    "planned_by_user_id" UUID NOT NULL,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "moved_at" TIMESTAMPTZ(3),
    "status" TEXT NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "first_tried_on" DATE,
    "tried_on" DATE,
    "in_the_way" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "planned_end_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "planned_end_reminder" (
    "planned_end_id" UUID NOT NULL,
    "last_day" DATE NOT NULL,
    "days" INTEGER NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "planned_end_reminder_pkey" PRIMARY KEY ("planned_end_id","last_day","days")
);

-- CreateIndex
CREATE INDEX "planned_end_collaboration_id_idx" ON "planned_end"("collaboration_id");

-- CreateIndex
CREATE INDEX "planned_end_act_id_idx" ON "planned_end"("act_id");

-- AddForeignKey
ALTER TABLE "planned_end" ADD CONSTRAINT "planned_end_collaboration_id_fkey" FOREIGN KEY ("collaboration_id") REFERENCES "collaboration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_end" ADD CONSTRAINT "planned_end_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_end" ADD CONSTRAINT "planned_end_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_end_reminder" ADD CONSTRAINT "planned_end_reminder_planned_end_id_fkey" FOREIGN KEY ("planned_end_id") REFERENCES "planned_end"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────────
-- G14. Refusals of our own: MT008, a planned end that must never be.
ALTER TABLE "planned_end"
  ADD CONSTRAINT "planned_end_status_is_known" CHECK ("status" IN ('planned', 'waiting', 'carried-out', 'called-off', 'superseded', 'lapsed')),
  ADD CONSTRAINT "planned_end_side_is_known" CHECK ("planned_by" IN ('customer', 'agency')),
  ADD CONSTRAINT "planned_end_closed_has_an_instant" CHECK (("status" IN ('planned', 'waiting')) = ("closed_at" IS NULL)),
  ADD CONSTRAINT "planned_end_tried_says_what_was_in_the_way"
    CHECK (("first_tried_on" IS NULL) = ("tried_on" IS NULL) AND ("tried_on" IS NULL) = ("in_the_way" = '{}')),
  ADD CONSTRAINT "planned_end_is_tried_after_its_last_day" CHECK ("first_tried_on" > "last_day" AND "tried_on" >= "first_tried_on");
ALTER TABLE "termination" ADD CONSTRAINT "termination_planned_is_whole" CHECK (("planned_at" IS NULL) = ("planned_last_day" IS NULL));
ALTER TABLE "planned_end_reminder" ADD CONSTRAINT "planned_end_reminder_is_known" CHECK ("days" IN (14, 1));

-- One end comes next, and each side has at most one plan.
CREATE UNIQUE INDEX "planned_end_one_next" ON "planned_end" ("collaboration_id") WHERE "status" = 'planned';
CREATE UNIQUE INDEX "planned_end_one_a_side" ON "planned_end" ("collaboration_id", "planned_by") WHERE "status" IN ('planned', 'waiting');
-- What is due, and what comes next at an agency or a customer, by day.
CREATE INDEX "planned_end_due" ON "planned_end" ("last_day", "act_id") WHERE "status" = 'planned';
CREATE INDEX "planned_end_of_agency" ON "planned_end" ("agency_id", "last_day", "id") WHERE "status" = 'planned';
CREATE INDEX "planned_end_of_customer" ON "planned_end" ("customer_id", "last_day", "id") WHERE "status" = 'planned';

-- What was planned is not rewritten, and what is over stays so.
CREATE TRIGGER "planned_end_remembers" BEFORE UPDATE ON "planned_end" FOR EACH ROW WHEN (
  OLD."status" NOT IN ('planned', 'waiting')
  OR (OLD."id", OLD."collaboration_id", OLD."agency_id", OLD."customer_id", OLD."outcome",
      OLD."acknowledged", OLD."planned_by", OLD."planned_by_user_id", OLD."planned_at")
    IS DISTINCT FROM
    (NEW."id", NEW."collaboration_id", NEW."agency_id", NEW."customer_id", NEW."outcome",
      NEW."acknowledged", NEW."planned_by", NEW."planned_by_user_id", NEW."planned_at")
) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "planned_end_is_kept" BEFORE DELETE ON "planned_end" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "planned_end_is_not_truncated" BEFORE TRUNCATE ON "planned_end" EXECUTE FUNCTION refuse_change();

-- A plan stands only for an active collaboration of its pair, and what is carried out has its termination. Judged at the end of the statement,
-- so one statement may end a collaboration and close its plans.
CREATE FUNCTION refuse_planned_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM new_rows n JOIN "planned_end" p ON p."id" = n."id" JOIN "collaboration" c ON c."id" = p."collaboration_id"
    WHERE c."agency_id" <> p."agency_id" OR c."customer_id" <> p."customer_id" OR (p."status" IN ('planned', 'waiting') AND c."status" <> 'active')
  ) THEN
    RAISE EXCEPTION 'an end is planned for an active collaboration of the two' USING ERRCODE = 'MT008';
  END IF;
  IF EXISTS (
    SELECT FROM new_rows n JOIN "planned_end" p ON p."id" = n."id" LEFT JOIN "termination" t ON t."id" = p."id"
    WHERE p."status" = 'carried-out' AND (t."collaboration_id" IS NULL OR t."collaboration_id" <> p."collaboration_id")
  ) THEN
    RAISE EXCEPTION 'a planned end that is carried out has its termination' USING ERRCODE = 'MT008';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "planned_end_is_possible_on_insert" AFTER INSERT ON "planned_end"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_planned_end();
CREATE TRIGGER "planned_end_is_possible_on_update" AFTER UPDATE ON "planned_end"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_planned_end();

CREATE FUNCTION refuse_ended_with_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM new_rows n JOIN "planned_end" p ON p."collaboration_id" = n."id" WHERE n."status" <> 'active' AND p."status" IN ('planned', 'waiting')
  ) THEN
    RAISE EXCEPTION 'a collaboration that is not active has no planned end' USING ERRCODE = 'MT008';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "collaboration_ends_with_its_plans" AFTER UPDATE ON "collaboration"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_ended_with_plan();

-- The earliest plan comes next, and others wait for it. Judged when the transaction is over.
CREATE FUNCTION refuse_later_before_earlier() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "planned_end" w WHERE w."collaboration_id" = NEW."collaboration_id" AND w."status" = 'waiting' AND NOT EXISTS (
      SELECT FROM "planned_end" p WHERE p."collaboration_id" = w."collaboration_id" AND p."status" = 'planned' AND p."last_day" < w."last_day")
  ) THEN
    RAISE EXCEPTION 'the earliest planned end comes next' USING ERRCODE = 'MT008';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "planned_end_earliest_is_next" AFTER INSERT OR UPDATE ON "planned_end" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_later_before_earlier();
