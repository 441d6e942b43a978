-- CreateTable
CREATE TABLE "customer_care" (
    "agency_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "responsible_id" UUID,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "customer_care_pkey" PRIMARY KEY ("agency_id","customer_id")
);

-- CreateIndex
CREATE INDEX "customer_care_responsible_id_customer_id_idx" ON "customer_care"("responsible_id", "customer_id");

-- CreateIndex
CREATE INDEX "collaboration_agency_id_status_customer_name_customer_id_idx" ON "collaboration"("agency_id", "status", "customer_name", "customer_id");

-- CreateIndex
CREATE INDEX "collaboration_agency_id_status_customer_number_customer_id_idx" ON "collaboration"("agency_id", "status", "customer_number", "customer_id");

-- AddForeignKey
ALTER TABLE "customer_care" ADD CONSTRAINT "customer_care_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_care" ADD CONSTRAINT "customer_care_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_care" ADD CONSTRAINT "customer_care_responsible_id_fkey" FOREIGN KEY ("responsible_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What an agency keeps belongs to an agency and one of its own members: MT005 parties of the wrong kind.
CREATE FUNCTION refuse_wrong_care() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "company" WHERE "id" = NEW."agency_id" AND "kind" = 'agency')
    OR NOT EXISTS (SELECT FROM "company" WHERE "id" = NEW."customer_id" AND "kind" = 'customer')
    OR (NEW."responsible_id" IS NOT NULL AND NOT EXISTS (
      SELECT FROM "membership" WHERE "id" = NEW."responsible_id" AND "company_id" = NEW."agency_id"))
  THEN
    RAISE EXCEPTION 'an agency keeps a responsible member of its own, and a note, for a customer' USING ERRCODE = 'MT005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "customer_care_parties" BEFORE INSERT OR UPDATE ON "customer_care" FOR EACH ROW EXECUTE FUNCTION refuse_wrong_care();
ALTER TABLE "customer_care" ADD CONSTRAINT "customer_care_note_is_short" CHECK (length("note") <= 4000);
