-- CreateIndex
CREATE INDEX "subscription_company_id_idx" ON "subscription"("company_id");

-- DropIndex
DROP INDEX "subscription_company_id_service_key";

-- ── What Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────────
-- G12: one subscription per company and service code. What is being deleted is had still; what is deleted is history, and the service may be had anew.
CREATE UNIQUE INDEX "subscription_one_had" ON "subscription" ("company_id", "service") WHERE "state" <> 'deleted';
