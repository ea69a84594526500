-- Adding what is in a large file takes a while: how far it is, and of how many.
ALTER TABLE "import" ADD COLUMN "rows_all" INTEGER NOT NULL DEFAULT 0, ADD COLUMN "rows_done" INTEGER NOT NULL DEFAULT 0;

-- The files that came with a row are looked for by that row.
CREATE INDEX "import_file_owner_id_row_id_idx" ON "import_file"("owner_id", "row_id");

-- The rest of a large import is added by a job: its person leaves that errand.
create policy own_rest_of_import on outbox for insert to app_person with check (owner_id = current_person_id() and kind = 'import.add');
