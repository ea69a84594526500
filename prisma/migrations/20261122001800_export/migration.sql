-- Everything out as one archive, and an archive of another server in again.

CREATE TABLE "export" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'making',
    "parts" INTEGER NOT NULL DEFAULT 0,
    "parts_done" INTEGER NOT NULL DEFAULT 0,
    "records" INTEGER NOT NULL DEFAULT 0,
    "documents" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "file_key" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ready_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "export_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "move_in" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_key" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'reading',
    "failure" TEXT,
    "records" INTEGER NOT NULL DEFAULT 0,
    "documents" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(6),

    CONSTRAINT "move_in_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "carried_history" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "kind" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "line" TEXT NOT NULL,

    CONSTRAINT "carried_history_pkey" PRIMARY KEY ("owner_id","kind","id")
);

ALTER TABLE "message" ADD COLUMN "carried" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "document" ADD COLUMN "carried" BOOLEAN NOT NULL DEFAULT false;

CREATE INDEX "export_expires_at_idx" ON "export"("expires_at");

ALTER TABLE "export" ADD CONSTRAINT "export_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "move_in" ADD CONSTRAINT "move_in_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "carried_history" ADD CONSTRAINT "carried_history_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

alter table export add check (state in ('making', 'ready', 'failed')), add check ((state = 'ready') = (file_key is not null and ready_at is not null));
alter table move_in add check (state in ('reading', 'done', 'failed')), add check ((state = 'failed') = (failure is not null));

alter table export enable row level security;
grant select, insert, update, delete on export to app_person;
create policy own on export to app_person using (owner_id = current_person_id());
-- The instance forgets what is old, and sweeps what nobody needs.
grant select (owner_id, id, file_key, expires_at), delete on export to app_system;
create policy all_exports on export to app_system using (true);

alter table move_in enable row level security;
grant select, insert, update on move_in to app_person;
create policy own on move_in to app_person using (owner_id = current_person_id());

-- History is written once, and goes with the account.
alter table carried_history enable row level security;
grant select, insert on carried_history to app_person;
create policy own on carried_history to app_person using (owner_id = current_person_id());

create policy own_exports on outbox for insert to app_person
  with check (owner_id = current_person_id() and kind in ('export.make', 'export.move-in', 'export.delete-file'));

-- What a company said on another server cannot be proved here. Its owner keeps it and nobody else is shown it, so that nobody
-- can put words into a company's mouth.
create or replace function company_may_answer() returns trigger language plpgsql as $$
begin
  if new.author = 'company' and not (new.carried and current_user = 'app_person') and not exists (
    select from permission p
    where p.owner_id = new.owner_id and p.issue_id = new.issue_id and p.company_id = new.company_id and p.may_answer
      and coalesce((new.readers ->> ('company:' || p.company_id))::timestamptz, '-infinity') <= coalesce(p.expires_at, 'infinity')
  ) then
    raise insufficient_privilege using message = 'no permission to answer';
  end if;
  if new.document_id is not null and not exists (
    select from document d where d.owner_id = new.owner_id and d.id = new.document_id and d.from_company_id = new.company_id
  ) then
    raise insufficient_privilege using message = 'this file is not of this company';
  end if;
  return new;
end $$;
alter policy permitted on message using (not private and not carried and company_may_read(readers));
alter policy shared on message using (not private and not carried and visitor_may_read(readers));
alter policy permitted on document using (removed_at is null and not carried and company_may_read(readers));
alter policy shared on document using (removed_at is null and not carried and visitor_may_read(readers));
-- Whoever writes as a company names the column, and may only say no.
grant insert (carried) on message to app_company;
grant insert (carried) on document to app_company;
alter policy answer on message with check (author = 'company' and company_id = current_company_id() and not private and not carried
  and readers - ('company:' || current_company_id()::text) = '{}');
alter policy sent on document with check (from_company_id = current_company_id() and not carried and readers - ('company:' || current_company_id()::text) = '{}');
