-- A bulk end and its progress: the agency's own people. Told once per transaction, whatever number of its rows moved.
CREATE FUNCTION tell_bulk_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change('bulk-ends', NEW."id", NEW."agency_id", NULL, 'company');
  RETURN NULL;
END $$;
CREATE TRIGGER "bulk_end_is_told" AFTER INSERT OR UPDATE ON "bulk_end" FOR EACH ROW EXECUTE FUNCTION tell_bulk_end();

CREATE FUNCTION tell_bulk_end_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change('bulk-ends', b."id", b."agency_id", NULL, 'company')
  FROM "bulk_end" b WHERE b."id" IN (SELECT "bulk_end_id" FROM changed_rows);
  RETURN NULL;
END $$;
CREATE TRIGGER "bulk_end_row_is_told" AFTER UPDATE ON "bulk_end_row"
  REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_bulk_end_rows();
