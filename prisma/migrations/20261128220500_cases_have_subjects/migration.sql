-- DropForeignKey
ALTER TABLE "support_case" DROP CONSTRAINT "support_case_subscription_id_fkey";

-- AlterTable
ALTER TABLE "support_case" ADD COLUMN     "assignee_id" UUID,
ADD COLUMN     "subject" TEXT,
ALTER COLUMN "subscription_id" DROP NOT NULL;

-- The subject of a case that was opened before there were any is the first line of its first message.
UPDATE "support_case" s SET "subject" = coalesce((SELECT nullif(btrim(left(split_part(m."text", E'\n', 1), 80)), '') FROM "support_message" m
  WHERE m."case_id" = s."id" ORDER BY m."id" LIMIT 1), '–');
ALTER TABLE "support_case" ALTER COLUMN "subject" SET NOT NULL,
  ADD CONSTRAINT "support_case_has_a_subject" CHECK ("subject" <> '');

-- CreateIndex
CREATE INDEX "support_case_assignee_id_idx" ON "support_case"("assignee_id");

-- AddForeignKey
ALTER TABLE "support_case" ADD CONSTRAINT "support_case_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_case" ADD CONSTRAINT "support_case_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
