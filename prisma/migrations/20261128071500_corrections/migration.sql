-- A voucher is reversed once, and replaced once (bokföringslagen 5 kap. 5 §).
CREATE UNIQUE INDEX "workspace_record_corrected_once"
  ON "workspace_record" ("subscription_id", ("content" #>> '{corrects,recordId}'), ("content" #>> '{corrects,as}'))
  WHERE "kind" = 'voucher' AND "content" ? 'corrects';

-- What a destruction removes is nowhere else: the planner samples nothing of the index (docs/decisions/0017).
ALTER INDEX "workspace_record_corrected_once" ALTER COLUMN 2 SET STATISTICS 0;
ALTER INDEX "workspace_record_corrected_once" ALTER COLUMN 3 SET STATISTICS 0;
