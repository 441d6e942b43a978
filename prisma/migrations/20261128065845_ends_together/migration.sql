-- AlterTable
ALTER TABLE "termination" ADD COLUMN     "act_id" UUID,
ADD COLUMN     "leftovers" JSONB NOT NULL DEFAULT '[]';

-- CreateIndex
CREATE INDEX "termination_act_id_idx" ON "termination"("act_id");
