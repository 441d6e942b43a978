-- The act and the reason of a planned end go on the receipt, so they are not rewritten either.
DROP TRIGGER "planned_end_remembers" ON "planned_end";
CREATE TRIGGER "planned_end_remembers" BEFORE UPDATE ON "planned_end" FOR EACH ROW WHEN (
  OLD."status" NOT IN ('planned', 'waiting')
  OR (OLD."id", OLD."act_id", OLD."collaboration_id", OLD."agency_id", OLD."customer_id", OLD."outcome",
      OLD."acknowledged", OLD."reason", OLD."planned_by", OLD."planned_by_user_id", OLD."planned_at")
    IS DISTINCT FROM
    (NEW."id", NEW."act_id", NEW."collaboration_id", NEW."agency_id", NEW."customer_id", NEW."outcome",
      NEW."acknowledged", NEW."reason", NEW."planned_by", NEW."planned_by_user_id", NEW."planned_at")
) EXECUTE FUNCTION refuse_change();
