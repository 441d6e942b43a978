-- An agency asks once at a time: of requests that were registered twice, the first stands.
UPDATE "collaboration" c SET "status" = 'withdrawn' WHERE c."status" = 'pending' AND EXISTS (
  SELECT FROM "collaboration" o WHERE o."subscription_id" = c."subscription_id" AND o."agency_id" = c."agency_id" AND o."status" = 'pending' AND o."id" < c."id");
CREATE UNIQUE INDEX "collaboration_asked_once" ON "collaboration" ("subscription_id", "agency_id") WHERE "status" = 'pending';
