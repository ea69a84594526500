CREATE TABLE "company_event" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "by_id" UUID,
    "by_name" TEXT,
    "about_id" UUID,
    "about" TEXT,
    "detail" TEXT,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "company_event_pkey" PRIMARY KEY ("company_id","id")
);

CREATE INDEX "company_event_by_id_idx" ON "company_event"("by_id");

CREATE INDEX "company_event_about_id_idx" ON "company_event"("about_id");

CREATE INDEX "company_invitation_email_idx" ON "company_invitation"("email");

CREATE INDEX "mail_proof_company_id_idx" ON "mail_proof"("company_id");

-- What happened in a workspace is never written anew by those whom it is about; only who deletes an account takes their name out of it.
alter table company_event enable row level security;
grant select (company_id, id, kind, by_name, about, detail, at), insert on company_event to app_company;
grant select, insert, update, delete on company_event to app_system;
create policy read_ours on company_event for select to app_company using (company_id = current_company_id());
create policy write_ours on company_event for insert to app_company with check (company_id = current_company_id());
create policy all_events on company_event to app_system using (true);

-- The instance writes invitations, because it mails the link in the same transaction.
revoke insert on company_invitation from app_company;
grant insert, update (token_hash, expires_at, revoked_at) on company_invitation to app_system;

-- Somebody's name among colleagues is the name of their account.
grant update (name) on company_member to app_person;
create policy rename_me on company_member for update to app_person using (person_id = current_person_id());
