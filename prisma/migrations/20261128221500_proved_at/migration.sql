-- When a session's person last proved who they are. Every process that keeps the session is told.
ALTER TABLE "session" ADD COLUMN "proved_at" TIMESTAMPTZ(3);
CREATE FUNCTION "tell_identity_proven"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('user_changed', NEW."user_id"::text);
  RETURN NULL;
END $$;
CREATE TRIGGER "session_proof_is_told" AFTER UPDATE OF "proved_at" ON "session" FOR EACH ROW
  WHEN (OLD."proved_at" IS DISTINCT FROM NEW."proved_at") EXECUTE FUNCTION "tell_identity_proven"();
