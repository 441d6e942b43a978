-- CreateIndex
CREATE INDEX "termination_receipt_number_idx" ON "termination"("receipt_number" text_pattern_ops);
