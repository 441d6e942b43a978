-- CreateTable
CREATE TABLE "upgrade" (
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "from_service" TEXT NOT NULL,
    "to_service" TEXT NOT NULL,
    "by_user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "receipt_number" TEXT NOT NULL,
    "effects" JSONB NOT NULL,
    "records" INTEGER NOT NULL,
    "content_sha256" TEXT NOT NULL,

    CONSTRAINT "upgrade_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_case" (
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "opened_by_user_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "support_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_message" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "author_name" TEXT NOT NULL,
    "from_support" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "company_word" (
    "word" TEXT NOT NULL,
    "company_id" UUID NOT NULL,

    CONSTRAINT "company_word_pkey" PRIMARY KEY ("word","company_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "upgrade_receipt_number_key" ON "upgrade"("receipt_number");

-- CreateIndex
CREATE INDEX "upgrade_subscription_id_idx" ON "upgrade"("subscription_id");

-- CreateIndex
CREATE INDEX "support_case_company_id_id_idx" ON "support_case"("company_id", "id");

-- CreateIndex
CREATE INDEX "support_case_status_id_idx" ON "support_case"("status", "id");

-- CreateIndex
CREATE INDEX "support_message_case_id_id_idx" ON "support_message"("case_id", "id");

-- CreateIndex
CREATE INDEX "company_word_company_id_idx" ON "company_word"("company_id");

-- AddForeignKey
ALTER TABLE "upgrade" ADD CONSTRAINT "upgrade_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_case" ADD CONSTRAINT "support_case_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_case" ADD CONSTRAINT "support_case_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_message" ADD CONSTRAINT "support_message_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "support_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_word" ADD CONSTRAINT "company_word_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TRIGGER "upgrade_is_append_only" BEFORE UPDATE OR DELETE ON "upgrade" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "upgrade_is_not_truncated" BEFORE TRUNCATE ON "upgrade" EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "support_message_is_append_only" BEFORE UPDATE OR DELETE ON "support_message" FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "support_case"
  ADD CONSTRAINT "support_case_status_is_known" CHECK ("status" IN ('open', 'closed')),
  ADD CONSTRAINT "support_case_closed_has_an_instant" CHECK (("status" = 'closed') = ("closed_at" IS NOT NULL));

-- Support finds a company by the beginning of any word of its name, of its number, or of a member's address.
ALTER TABLE "company_word" ALTER COLUMN "word" TYPE text COLLATE "C";
CREATE FUNCTION write_company_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "company_word" ("word", "company_id")
  SELECT w, n."id" FROM new_rows n, words_of(n."name" || ' ' || n."customer_number") AS w ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "company_words_on_insert" AFTER INSERT ON "company"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION write_company_words();
CREATE FUNCTION rewrite_company_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "company_word" WHERE "company_id" = NEW."id";
  INSERT INTO "company_word" ("word", "company_id") SELECT w, NEW."id" FROM words_of(NEW."name" || ' ' || NEW."customer_number") AS w;
  RETURN NULL;
END $$;
CREATE TRIGGER "company_words_on_rename" AFTER UPDATE OF "name", "customer_number" ON "company"
  FOR EACH ROW WHEN (OLD."name" IS DISTINCT FROM NEW."name" OR OLD."customer_number" IS DISTINCT FROM NEW."customer_number")
  EXECUTE FUNCTION rewrite_company_words();
INSERT INTO "company_word" ("word", "company_id") SELECT w, c."id" FROM "company" c, words_of(c."name" || ' ' || c."customer_number") AS w ON CONFLICT DO NOTHING;
CREATE INDEX "user_email_begins" ON "user" ("email" text_pattern_ops);
