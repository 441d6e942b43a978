-- Links with which a password is replaced are kept as hashes from now on. Those of before stood as they are, and last an hour at most.
DELETE FROM "verification";
DO $$ BEGIN
  IF to_regclass('pgboss.job') IS NOT NULL THEN
    UPDATE pgboss.job SET data = data - 'token' WHERE name = 'mail-password-reset';
  END IF;
END $$;

-- However often a session is prolonged, it ends thirty days after the log-in.
CREATE FUNCTION "session_ends"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.expires_at := LEAST(NEW.expires_at, NEW.created_at + interval '30 days');
  RETURN NEW;
END $$;
CREATE TRIGGER "session_ends" BEFORE INSERT OR UPDATE ON "session" FOR EACH ROW EXECUTE FUNCTION "session_ends"();
