-- Many memberships at once: the companies are named first. A transition table has no statistics, so it was read again for each collaboration.
CREATE OR REPLACE FUNCTION write_main_contact_missing() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  companies uuid[] := ARRAY(SELECT DISTINCT "company_id" FROM new_rows WHERE "is_main_contact" OR TG_OP = 'UPDATE');
BEGIN
  IF cardinality(companies) = 0 THEN
    RETURN NULL;
  END IF;
  PERFORM FROM "company" WHERE "id" = ANY(companies) ORDER BY "id" FOR NO KEY UPDATE;
  PERFORM FROM "collaboration" c
  WHERE c."customer_id" = ANY(companies) AND c."main_contact_missing"
    = EXISTS (SELECT FROM "membership" m WHERE m."company_id" = c."customer_id" AND m."is_main_contact")
  ORDER BY c."id" FOR NO KEY UPDATE;
  UPDATE "collaboration" c SET "main_contact_missing" = NOT c."main_contact_missing"
  WHERE c."customer_id" = ANY(companies) AND c."main_contact_missing"
    = EXISTS (SELECT FROM "membership" m WHERE m."company_id" = c."customer_id" AND m."is_main_contact");
  RETURN NULL;
END $$;
