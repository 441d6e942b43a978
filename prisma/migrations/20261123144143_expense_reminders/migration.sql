-- CreateTable
CREATE TABLE "expense_reminder" (
    "subscription_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "sent_on" DATE NOT NULL,

    CONSTRAINT "expense_reminder_pkey" PRIMARY KEY ("subscription_id","membership_id","sent_on")
);

-- CreateIndex
CREATE INDEX "expense_reminder_membership_id_idx" ON "expense_reminder"("membership_id");

-- AddForeignKey
ALTER TABLE "expense_reminder" ADD CONSTRAINT "expense_reminder_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expense_reminder" ADD CONSTRAINT "expense_reminder_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;
