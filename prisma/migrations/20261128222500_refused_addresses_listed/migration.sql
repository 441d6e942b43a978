-- Support's first page names the people whom no mail reaches, the latest first.
CREATE INDEX "user_mail_refused" ON "user" ("mail_refused_at" DESC, "id") WHERE "mail_refused_at" IS NOT NULL;
