-- What a destruction removes lies in the table until it is vacuumed: the sweep does that itself. Where it could not, because something older still
-- saw the rows or the process was stopped, the server does it after one row in a hundred has gone, not after one in five.
ALTER TABLE "workspace_record" SET (autovacuum_vacuum_scale_factor = 0.01, toast.autovacuum_vacuum_scale_factor = 0.01);
ALTER TABLE "workspace_file" SET (autovacuum_vacuum_scale_factor = 0.01, toast.autovacuum_vacuum_scale_factor = 0.01);
