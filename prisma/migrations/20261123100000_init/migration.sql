-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "CompanyKind" AS ENUM ('agency', 'customer');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('administrator', 'user', 'auditor');

-- CreateEnum
CREATE TYPE "MembershipStatus" AS ENUM ('invited', 'active', 'inactive');

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "support" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "company" (
    "id" UUID NOT NULL,
    "kind" "CompanyKind" NOT NULL,
    "customer_number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation_number" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "company_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "status" "MembershipStatus" NOT NULL,
    "is_main_contact" BOOLEAN NOT NULL DEFAULT false,
    "invited_name" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "licence" (
    "membership_id" UUID NOT NULL,
    "service" TEXT NOT NULL,

    CONSTRAINT "licence_pkey" PRIMARY KEY ("membership_id","service")
);

-- CreateTable
CREATE TABLE "invitation" (
    "membership_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("membership_id")
);

-- CreateTable
CREATE TABLE "subscription" (
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collaboration" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "agency_name" TEXT NOT NULL,
    "agency_number" TEXT NOT NULL,
    "customer_name" TEXT NOT NULL,
    "customer_number" TEXT NOT NULL,

    CONSTRAINT "collaboration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collaboration_word" (
    "agency_id" UUID NOT NULL,
    "word" TEXT NOT NULL,
    "collaboration_id" UUID NOT NULL,

    CONSTRAINT "collaboration_word_pkey" PRIMARY KEY ("agency_id","word","collaboration_id")
);

-- CreateTable
CREATE TABLE "termination" (
    "id" UUID NOT NULL,
    "collaboration_id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "ended_by" TEXT NOT NULL,
    "ended_by_user_id" UUID NOT NULL,
    "effective_at" TIMESTAMPTZ(3) NOT NULL,
    "receipt_number" TEXT NOT NULL,
    "reason" TEXT,
    "effects" JSONB NOT NULL,
    "unchanged" JSONB NOT NULL,
    "confirmations" JSONB NOT NULL,
    "retention_until" DATE,
    "policy_version" TEXT NOT NULL,

    CONSTRAINT "termination_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deletion" (
    "termination_id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "decided_by_user_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "deletion_pkey" PRIMARY KEY ("termination_id")
);

-- CreateTable
CREATE TABLE "agency_access_removal" (
    "termination_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_user_id" UUID NOT NULL,

    CONSTRAINT "agency_access_removal_pkey" PRIMARY KEY ("termination_id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "agency_id" UUID,
    "audience" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_user_id" UUID,
    "actor_name" TEXT,
    "actor_party" TEXT,
    "details" JSONB NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "user_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("user_id","key")
);

-- CreateTable
CREATE TABLE "workspace_record" (
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "accounting_date" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_record_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "company_customer_number_key" ON "company"("customer_number");

-- CreateIndex
CREATE UNIQUE INDEX "company_id_name_customer_number_key" ON "company"("id", "name", "customer_number");

-- CreateIndex
CREATE INDEX "membership_company_id_idx" ON "membership"("company_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_user_id_company_id_key" ON "membership"("user_id", "company_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "subscription_company_id_service_key" ON "subscription"("company_id", "service");

-- CreateIndex
CREATE INDEX "collaboration_agency_id_status_customer_name_id_idx" ON "collaboration"("agency_id", "status", "customer_name", "id");

-- CreateIndex
CREATE INDEX "collaboration_agency_id_status_service_customer_name_id_idx" ON "collaboration"("agency_id", "status", "service", "customer_name", "id");

-- CreateIndex
CREATE INDEX "collaboration_agency_id_status_started_at_id_idx" ON "collaboration"("agency_id", "status", "started_at", "id");

-- CreateIndex
CREATE INDEX "collaboration_agency_id_status_ended_at_id_idx" ON "collaboration"("agency_id", "status", "ended_at", "id");

-- CreateIndex
CREATE INDEX "collaboration_customer_id_agency_id_idx" ON "collaboration"("customer_id", "agency_id");

-- CreateIndex
CREATE INDEX "collaboration_subscription_id_idx" ON "collaboration"("subscription_id");

-- CreateIndex
CREATE INDEX "collaboration_word_collaboration_id_idx" ON "collaboration_word"("collaboration_id");

-- CreateIndex
CREATE UNIQUE INDEX "termination_collaboration_id_key" ON "termination"("collaboration_id");

-- CreateIndex
CREATE UNIQUE INDEX "termination_receipt_number_key" ON "termination"("receipt_number");

-- CreateIndex
CREATE INDEX "termination_subscription_id_idx" ON "termination"("subscription_id");

-- CreateIndex
CREATE INDEX "deletion_status_due_on_idx" ON "deletion"("status", "due_on");

-- CreateIndex
CREATE INDEX "deletion_subscription_id_idx" ON "deletion"("subscription_id");

-- CreateIndex
CREATE INDEX "event_company_id_id_idx" ON "event"("company_id", "id");

-- CreateIndex
CREATE INDEX "event_agency_id_id_idx" ON "event"("agency_id", "id");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- CreateIndex
CREATE INDEX "workspace_record_subscription_id_accounting_date_idx" ON "workspace_record"("subscription_id", "accounting_date");

-- CreateIndex
CREATE UNIQUE INDEX "workspace_record_subscription_id_kind_key_key" ON "workspace_record"("subscription_id", "kind", "key");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "licence" ADD CONSTRAINT "licence_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaboration" ADD CONSTRAINT "collaboration_agency_id_agency_name_agency_number_fkey" FOREIGN KEY ("agency_id", "agency_name", "agency_number") REFERENCES "company"("id", "name", "customer_number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaboration" ADD CONSTRAINT "collaboration_customer_id_customer_name_customer_number_fkey" FOREIGN KEY ("customer_id", "customer_name", "customer_number") REFERENCES "company"("id", "name", "customer_number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaboration" ADD CONSTRAINT "collaboration_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaboration_word" ADD CONSTRAINT "collaboration_word_collaboration_id_fkey" FOREIGN KEY ("collaboration_id") REFERENCES "collaboration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "termination" ADD CONSTRAINT "termination_collaboration_id_fkey" FOREIGN KEY ("collaboration_id") REFERENCES "collaboration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "termination" ADD CONSTRAINT "termination_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "termination" ADD CONSTRAINT "termination_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "termination" ADD CONSTRAINT "termination_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deletion" ADD CONSTRAINT "deletion_termination_id_fkey" FOREIGN KEY ("termination_id") REFERENCES "termination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deletion" ADD CONSTRAINT "deletion_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_access_removal" ADD CONSTRAINT "agency_access_removal_termination_id_fkey" FOREIGN KEY ("termination_id") REFERENCES "termination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workspace_record" ADD CONSTRAINT "workspace_record_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
