-- An export whose maker died is begun anew: in the language it was asked for in.
ALTER TABLE "complete_export" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'sv';
