-- CreateTable
CREATE TABLE "mail_done" (
    "id" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mail_done_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "mail_done_result" CHECK ("result" IN ('taken', 'refused'))
);

-- CreateIndex
CREATE INDEX "mail_done_at_idx" ON "mail_done"("at");
