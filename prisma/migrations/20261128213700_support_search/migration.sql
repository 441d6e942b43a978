-- AlterTable
ALTER TABLE "support_case" ADD COLUMN     "number" SERIAL NOT NULL;

-- CreateTable
CREATE TABLE "user_word" (
    "word" TEXT NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "user_word_pkey" PRIMARY KEY ("word","user_id")
);

-- CreateIndex
CREATE INDEX "user_word_user_id_idx" ON "user_word"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "support_case_number_key" ON "support_case"("number");

-- CreateIndex
CREATE INDEX "upgrade_receipt_number_idx" ON "upgrade"("receipt_number" text_pattern_ops);

-- AddForeignKey
ALTER TABLE "user_word" ADD CONSTRAINT "user_word_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Numbers that nobody takes for a place in a list.
SELECT setval('support_case_number_seq', greatest(1000, coalesce((SELECT max("number") FROM "support_case"), 0)));

-- Support finds a person by the beginning of any word of the name, as it finds a company.
ALTER TABLE "user_word" ALTER COLUMN "word" TYPE text COLLATE "C";
CREATE FUNCTION write_user_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "user_word" ("word", "user_id") SELECT w, n."id" FROM new_rows n, words_of(n."name") AS w ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "user_words_on_insert" AFTER INSERT ON "user"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION write_user_words();
CREATE FUNCTION rewrite_user_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "user_word" WHERE "user_id" = NEW."id";
  INSERT INTO "user_word" ("word", "user_id") SELECT w, NEW."id" FROM words_of(NEW."name") AS w;
  RETURN NULL;
END $$;
CREATE TRIGGER "user_words_on_rename" AFTER UPDATE OF "name" ON "user"
  FOR EACH ROW WHEN (OLD."name" IS DISTINCT FROM NEW."name") EXECUTE FUNCTION rewrite_user_words();
INSERT INTO "user_word" ("word", "user_id") SELECT w, u."id" FROM "user" u, words_of(u."name") AS w ON CONFLICT DO NOTHING;

-- A whole name as it is typed, and an organisation number in any of its forms: the last ten of its digits.
CREATE INDEX "company_name_begins" ON "company" ((fold_for_search("name") COLLATE "C"), "id");
CREATE INDEX "user_name_begins" ON "user" ((fold_for_search("name") COLLATE "C"), "id");
CREATE FUNCTION ten_digits_of(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT right(regexp_replace(value, '\D', '', 'g'), 10)
$$;
CREATE INDEX "company_organisation_number_begins" ON "company" ((ten_digits_of("organisation_number") COLLATE "C"));
