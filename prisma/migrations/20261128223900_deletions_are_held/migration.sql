-- CreateTable
CREATE TABLE "deletion_hold" (
    "id" UUID NOT NULL,
    "termination_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "last_day" DATE NOT NULL,
    "set_by_user_id" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by_user_id" UUID,

    CONSTRAINT "deletion_hold_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "deletion_hold" ADD CONSTRAINT "deletion_hold_termination_id_fkey" FOREIGN KEY ("termination_id") REFERENCES "deletion"("termination_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One hold at a time; what was held and why is kept.
CREATE UNIQUE INDEX "deletion_hold_one" ON "deletion_hold" ("termination_id") WHERE "lifted_at" IS NULL;
CREATE INDEX "deletion_hold_termination_id_idx" ON "deletion_hold"("termination_id");
ALTER TABLE "deletion_hold"
  ADD CONSTRAINT "deletion_hold_has_a_reason" CHECK ("reason" <> ''),
  ADD CONSTRAINT "deletion_hold_is_lifted_by_somebody" CHECK (("lifted_at" IS NULL) = ("lifted_by_user_id" IS NULL));
CREATE TRIGGER "deletion_hold_remembers" BEFORE UPDATE ON "deletion_hold" FOR EACH ROW WHEN (
  OLD."lifted_at" IS NOT NULL
  OR (OLD."id", OLD."termination_id", OLD."reason", OLD."last_day", OLD."set_by_user_id", OLD."set_at")
    IS DISTINCT FROM (NEW."id", NEW."termination_id", NEW."reason", NEW."last_day", NEW."set_by_user_id", NEW."set_at")
) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "deletion_hold_is_kept" BEFORE DELETE ON "deletion_hold" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "deletion_hold_is_not_truncated" BEFORE TRUNCATE ON "deletion_hold" EXECUTE FUNCTION refuse_change();

-- A destruction never begins while it is held. Refusal of our own: MT009.
CREATE FUNCTION refuse_held_destruction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "deletion_hold" h WHERE h."termination_id" = NEW."termination_id" AND h."lifted_at" IS NULL
      AND h."last_day" >= (NEW."started_at" AT TIME ZONE 'Europe/Stockholm')::date
  ) THEN
    RAISE EXCEPTION 'the destruction is held' USING ERRCODE = 'MT009';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "deletion_run_is_not_held" BEFORE INSERT ON "deletion_run" FOR EACH ROW EXECUTE FUNCTION refuse_held_destruction();
