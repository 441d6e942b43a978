-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "filter" JSONB NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_membership_id_name_key" ON "saved_view"("membership_id", "name");

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE "saved_view"
  ADD CONSTRAINT "saved_view_name_is_short" CHECK (length("name") BETWEEN 1 AND 100),
  ADD CONSTRAINT "saved_view_filter_is_an_object" CHECK (jsonb_typeof("filter") = 'object');
