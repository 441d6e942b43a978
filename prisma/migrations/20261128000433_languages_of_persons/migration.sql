-- CreateEnum
CREATE TYPE "Language" AS ENUM ('sv', 'en');

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "language" "Language";

-- Every process that keeps the person's session in memory hears of a new language at once.
CREATE FUNCTION tell_language_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('user_changed', NEW."id"::text);
  RETURN NULL;
END $$;
CREATE TRIGGER "user_language_is_told" AFTER UPDATE OF "language" ON "user" FOR EACH ROW
  WHEN (OLD."language" IS DISTINCT FROM NEW."language") EXECUTE FUNCTION tell_language_changed();
