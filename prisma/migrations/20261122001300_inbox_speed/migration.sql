-- What came in each of the last weeks, without looking at everything that came.
CREATE INDEX "inbox_entry_company_id_created_at_idx" ON "inbox_entry"("company_id", "created_at" DESC);
