-- Whether a person has closed the guide that the first page begins with. Every process that knows the person is told.
ALTER TABLE "user" ADD COLUMN "first_steps_closed" BOOLEAN NOT NULL DEFAULT false;
CREATE TRIGGER "user_first_steps_are_told" AFTER UPDATE OF "first_steps_closed" ON "user" FOR EACH ROW
  WHEN (OLD."first_steps_closed" IS DISTINCT FROM NEW."first_steps_closed") EXECUTE FUNCTION tell_language_changed();
