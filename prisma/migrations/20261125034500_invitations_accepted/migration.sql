--   MT007 somebody cut off who has never been in
-- Who is inactive may be made active again; so inactive is only who has accepted an invitation once. Accepting it takes the invitation away:
-- whoever was cut off with one is invited still.
UPDATE "membership" m SET "status" = 'invited' WHERE m."status" = 'inactive' AND EXISTS (SELECT FROM "invitation" i WHERE i."membership_id" = m."id");

CREATE FUNCTION refuse_cut_off_before_acceptance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'who has not accepted the invitation is removed, not made inactive' USING ERRCODE = 'MT007';
END $$;
CREATE TRIGGER "membership_invited_is_not_cut_off" BEFORE UPDATE OF "status" ON "membership"
  FOR EACH ROW WHEN (OLD."status" = 'invited' AND NEW."status" = 'inactive') EXECUTE FUNCTION refuse_cut_off_before_acceptance();
