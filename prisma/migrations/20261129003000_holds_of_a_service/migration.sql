-- A hold keeps the service's content, so that no later deletion of the same service destroys it either.
CREATE OR REPLACE FUNCTION refuse_held_destruction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "deletion" begun
      JOIN "deletion" held ON held."subscription_id" = begun."subscription_id"
      JOIN "deletion_hold" h ON h."termination_id" = held."termination_id"
    WHERE begun."termination_id" = NEW."termination_id" AND h."lifted_at" IS NULL
      AND h."last_day" >= (NEW."started_at" AT TIME ZONE 'Europe/Stockholm')::date
  ) THEN
    RAISE EXCEPTION 'the destruction is held' USING ERRCODE = 'MT009';
  END IF;
  RETURN NEW;
END $$;
