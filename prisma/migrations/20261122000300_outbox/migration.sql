CREATE TABLE "outbox" (
    "id" UUID NOT NULL,
    "owner_id" UUID DEFAULT current_person_id(),
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(6),
    "failure" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "outbox_created_at_idx" ON "outbox"("created_at");

ALTER TABLE "outbox" ADD CONSTRAINT "outbox_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

alter table outbox enable row level security;
-- A person may ask for jobs on their own records, never for a mail: each room's migration says which.
grant insert on outbox to app_person;
grant select on outbox to app_administrator;
grant select, insert, update, delete on outbox to app_system;
create policy mails on outbox for select to app_administrator using (kind = 'mail');
create policy all_work on outbox to app_system using (true);

-- The worker listens, so that nothing waits for its next round.
create function announce_outbox() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', '');
  return null;
end $$;
create trigger announce after insert on outbox for each statement execute function announce_outbox();
