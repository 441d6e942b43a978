-- CreateTable
CREATE TABLE "receipt_key" (
    "id" TEXT NOT NULL,
    "public_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "receipt_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipt_chain" (
    "company_id" UUID NOT NULL,
    "length" INTEGER NOT NULL,
    "head" TEXT,

    CONSTRAINT "receipt_chain_pkey" PRIMARY KEY ("company_id")
);

-- CreateTable
CREATE TABLE "receipt_seal" (
    "company_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "receipt_number" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "previous" TEXT,
    "link" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "key_id" TEXT NOT NULL,
    "signature" TEXT NOT NULL,

    CONSTRAINT "receipt_seal_pkey" PRIMARY KEY ("company_id","place")
);

-- CreateIndex
CREATE UNIQUE INDEX "receipt_seal_receipt_number_kind_key" ON "receipt_seal"("receipt_number", "kind");

-- AddForeignKey
ALTER TABLE "receipt_chain" ADD CONSTRAINT "receipt_chain_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt_seal" ADD CONSTRAINT "receipt_seal_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt_seal" ADD CONSTRAINT "receipt_seal_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "receipt_key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "receipt_seal" ADD CONSTRAINT "receipt_seal_kind" CHECK ("kind" IN ('end', 'deletion', 'upgrade'));
ALTER TABLE "receipt_seal" ADD CONSTRAINT "receipt_seal_place" CHECK ("place" > 0 AND ("place" = 1) = ("previous" IS NULL));
CREATE TRIGGER "receipt_seal_is_append_only" BEFORE UPDATE OR DELETE ON "receipt_seal" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "receipt_key_is_append_only" BEFORE UPDATE OR DELETE ON "receipt_key" FOR EACH ROW EXECUTE FUNCTION refuse_change();
