-- AlterTable
ALTER TABLE "user" ADD COLUMN     "mail_refused_at" TIMESTAMPTZ(3);
