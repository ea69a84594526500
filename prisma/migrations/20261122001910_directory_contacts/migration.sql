-- How to reach a company, from public records: the same for everybody.

CREATE TABLE "directory_contact" (
    "company_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "label" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "directory_contact_pkey" PRIMARY KEY ("company_id","kind","value")
);

CREATE INDEX "directory_contact_source_idx" ON "directory_contact"("source");

alter table directory_contact add check (kind in ('phone', 'mail', 'web', 'address'));

alter table directory_contact enable row level security;
grant select on directory_contact to app_person;
grant select, insert, update, delete on directory_contact to app_system;
create policy everyone on directory_contact for select to app_person using (true);
create policy moderated on directory_contact to app_system using (true);
