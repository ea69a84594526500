DROP INDEX "inbox_entry_owner_id_idx";

ALTER TABLE "access_event" ADD COLUMN     "permission_id" UUID;

ALTER TABLE "domain_proof" ADD COLUMN     "method" TEXT NOT NULL DEFAULT 'dns';

ALTER TABLE "inbox_entry" ADD COLUMN     "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ALTER COLUMN "permission_id" DROP NOT NULL;
update inbox_entry set created_at = updated_at;

ALTER TABLE "message" ADD COLUMN     "asks" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'words',
ADD COLUMN     "settled" TEXT,
ADD COLUMN     "settled_at" TIMESTAMPTZ(6);

ALTER TABLE "permission" ADD COLUMN     "document_ids" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "face_id" UUID,
ADD COLUMN     "may_contact" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "shown_email" TEXT,
ADD COLUMN     "shown_phone" TEXT,
ADD COLUMN     "shows_earlier" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "shows_interactions" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "standing_id" UUID;

ALTER TABLE "share_link" ADD COLUMN     "face_id" UUID;

CREATE TABLE "company_invitation" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "invited_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "accepted_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "company_invitation_pkey" PRIMARY KEY ("company_id","id")
);

CREATE TABLE "mail_proof" (
    "token_hash" TEXT NOT NULL,
    "company_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),

    CONSTRAINT "mail_proof_pkey" PRIMARY KEY ("token_hash")
);

CREATE TABLE "domain_claim" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "proved_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decision" TEXT,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(6),

    CONSTRAINT "domain_claim_pkey" PRIMARY KEY ("company_id","id")
);

CREATE TABLE "inbox_work" (
    "company_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "assignee_id" UUID,
    "note" TEXT,
    "on_it_at" TIMESTAMPTZ(6),
    "first_answered_at" TIMESTAMPTZ(6),
    "put_away_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbox_work_pkey" PRIMARY KEY ("company_id","entry_id")
);

CREATE TABLE "answer_template" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answer_template_pkey" PRIMARY KEY ("company_id","id")
);

CREATE TABLE "inbox_filter" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbox_filter_pkey" PRIMARY KEY ("company_id","id")
);

CREATE TABLE "face" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "picture" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,
    "readers" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "face_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "standing_permission" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "product_id" UUID,
    "about_id" UUID,
    "company_id" UUID NOT NULL,
    "company_name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT 'solve',
    "shows_product" BOOLEAN NOT NULL DEFAULT false,
    "shows_documents" BOOLEAN NOT NULL DEFAULT false,
    "shows_earlier" BOOLEAN NOT NULL DEFAULT false,
    "shows_interactions" BOOLEAN NOT NULL DEFAULT false,
    "face_id" UUID,
    "shown_as" TEXT,
    "shown_email" TEXT,
    "shown_phone" TEXT,
    "may_answer" BOOLEAN NOT NULL DEFAULT true,
    "may_contact" BOOLEAN NOT NULL DEFAULT false,
    "expires_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "standing_permission_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "permission_event" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "permission_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "terms" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "permission_event_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE UNIQUE INDEX "company_invitation_token_hash_key" ON "company_invitation"("token_hash");

CREATE INDEX "mail_proof_person_id_idx" ON "mail_proof"("person_id");

CREATE INDEX "domain_claim_person_id_idx" ON "domain_claim"("person_id");

CREATE INDEX "inbox_work_company_id_assignee_id_idx" ON "inbox_work"("company_id", "assignee_id");

CREATE UNIQUE INDEX "answer_template_company_id_title_key" ON "answer_template"("company_id", "title");

CREATE UNIQUE INDEX "inbox_filter_company_id_name_key" ON "inbox_filter"("company_id", "name");

CREATE INDEX "standing_permission_owner_id_product_id_idx" ON "standing_permission"("owner_id", "product_id");

CREATE INDEX "standing_permission_owner_id_about_id_idx" ON "standing_permission"("owner_id", "about_id");

CREATE INDEX "standing_permission_owner_id_face_id_idx" ON "standing_permission"("owner_id", "face_id");

CREATE INDEX "permission_event_owner_id_permission_id_idx" ON "permission_event"("owner_id", "permission_id");

CREATE INDEX "inbox_entry_owner_id_issue_id_idx" ON "inbox_entry"("owner_id", "issue_id");

CREATE INDEX "permission_owner_id_standing_id_idx" ON "permission"("owner_id", "standing_id");

CREATE INDEX "permission_owner_id_face_id_idx" ON "permission"("owner_id", "face_id");

CREATE INDEX "share_link_owner_id_face_id_idx" ON "share_link"("owner_id", "face_id");

ALTER TABLE "mail_proof" ADD CONSTRAINT "mail_proof_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "domain_claim" ADD CONSTRAINT "domain_claim_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "inbox_work" ADD CONSTRAINT "inbox_work_company_id_entry_id_fkey" FOREIGN KEY ("company_id", "entry_id") REFERENCES "inbox_entry"("company_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "face" ADD CONSTRAINT "face_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "permission" ADD CONSTRAINT "permission_owner_id_standing_id_fkey" FOREIGN KEY ("owner_id", "standing_id") REFERENCES "standing_permission"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "permission" ADD CONSTRAINT "permission_owner_id_face_id_fkey" FOREIGN KEY ("owner_id", "face_id") REFERENCES "face"("owner_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "standing_permission" ADD CONSTRAINT "standing_permission_owner_id_product_id_fkey" FOREIGN KEY ("owner_id", "product_id") REFERENCES "product"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "standing_permission" ADD CONSTRAINT "standing_permission_owner_id_about_id_fkey" FOREIGN KEY ("owner_id", "about_id") REFERENCES "relationship"("owner_id", "company_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "standing_permission" ADD CONSTRAINT "standing_permission_owner_id_face_id_fkey" FOREIGN KEY ("owner_id", "face_id") REFERENCES "face"("owner_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "standing_permission" ADD CONSTRAINT "standing_permission_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "permission_event" ADD CONSTRAINT "permission_event_owner_id_permission_id_fkey" FOREIGN KEY ("owner_id", "permission_id") REFERENCES "permission"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "share_link" ADD CONSTRAINT "share_link_owner_id_face_id_fkey" FOREIGN KEY ("owner_id", "face_id") REFERENCES "face"("owner_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

update permission set purpose = 'feedback' where purpose = 'improve';
insert into permission_event (owner_id, id, permission_id, kind, at) select owner_id, id, id, 'given', created_at from permission;

alter table permission add check (purpose in ('solve', 'warranty', 'quote', 'feedback')),
  add check (may_contact or (shown_email is null and shown_phone is null));
alter table standing_permission add check (purpose in ('solve', 'warranty', 'quote', 'feedback')),
  add check (num_nonnulls(product_id, about_id) = 1), add check (may_contact or (shown_email is null and shown_phone is null));
alter table permission_event add check (kind in ('given', 'changed', 'revoked'));
alter table message add check (kind in ('words', 'on-it', 'proposal', 'request')), add check (kind = 'words' or author = 'company'),
  add check (settled in ('granted', 'declined'));
alter table company_member add check (role in ('owner', 'agent', 'reader'));
alter table company_invitation add check (role in ('owner', 'agent', 'reader'));
alter table domain_proof add check (method in ('dns', 'mail'));
alter table domain_claim add check (method in ('dns', 'mail')), add check (decision in ('let-in', 'refused'));

-- A company may read an earlier issue as the background of one that it was permitted: the issue and how it ended, not its thread.
create function company_may_look_back(readers jsonb) returns boolean language sql stable parallel safe
  return coalesce((readers ->> ('earlier:' || current_setting('app.company_id', true)))::timestamptz > now(), false);
create policy earlier on issue for select to app_company using (removed_at is null and company_may_look_back(readers));
create policy earlier on resolution for select to app_company using (company_may_look_back(readers));

grant select (shows_earlier, shows_interactions, face_id, shown_email, shown_phone, may_contact) on permission to app_company;
grant select (needed_by) on issue to app_company;
grant select (product_id) on attachment to app_company;
grant select (kind, asks, settled, settled_at) on message to app_company;
grant insert (kind, asks) on message to app_company;
grant select (owner_id, id, issue_id, channel, direction, at, minutes, who, said, reference) on interaction to app_company;
create policy permitted on interaction for select to app_company using (removed_at is null and company_may_read(readers));

alter table face enable row level security;
grant select, insert, update, delete on face to app_person;
grant select (owner_id, id, name, picture) on face to app_company;
create policy own on face to app_person using (owner_id = current_person_id());
create policy permitted on face for select to app_company using (removed_at is null and company_may_read(readers));
grant select (face_id), insert (face_id) on share_link to app_person;

alter table standing_permission enable row level security;
grant select, insert, update, delete on standing_permission to app_person;
create policy own on standing_permission to app_person using (owner_id = current_person_id());

-- What was given and taken back is never written anew.
alter table permission_event enable row level security;
grant select, insert on permission_event to app_person;
create policy own on permission_event to app_person using (owner_id = current_person_id());

-- A company's own ring.
alter table inbox_work enable row level security;
grant select, insert, update, delete on inbox_work to app_company;
create policy ours on inbox_work to app_company using (company_id = current_company_id());
alter table answer_template enable row level security;
grant select, insert, update, delete on answer_template to app_company;
create policy ours on answer_template to app_company using (company_id = current_company_id());
alter table inbox_filter enable row level security;
grant select, insert, update, delete on inbox_filter to app_company;
create policy ours on inbox_filter to app_company using (company_id = current_company_id());

-- The hash of an invitation is for the instance alone, which looks it up before it knows who holds it.
alter table company_invitation enable row level security;
grant select (company_id, id, email, role, invited_by, created_at, expires_at, accepted_at, revoked_at), insert, update (revoked_at) on company_invitation to app_company;
grant select, update (accepted_at), delete on company_invitation to app_system;
create policy ours on company_invitation to app_company using (company_id = current_company_id());
create policy look_up on company_invitation to app_system using (true);
grant update (role), delete on company_member to app_company;
create policy change_colleagues on company_member for update to app_company using (company_id = current_company_id());
create policy remove_colleagues on company_member for delete to app_company using (company_id = current_company_id());
grant select (method) on domain_proof to app_company;

alter table mail_proof enable row level security;
grant select, insert, update, delete on mail_proof to app_system;
create policy look_up on mail_proof to app_system using (true);

alter table domain_claim enable row level security;
grant select on domain_claim to app_person, app_company;
grant update (decision, decided_by, decided_at) on domain_claim to app_company;
grant select, insert, update, delete on domain_claim to app_system;
create policy own on domain_claim for select to app_person using (person_id = current_person_id());
create policy ours on domain_claim for select to app_company using (company_id = current_company_id());
create policy decide on domain_claim for update to app_company using (company_id = current_company_id() and decision is null)
  with check (company_id = current_company_id() and decision is not null);
create policy all_claims on domain_claim to app_system using (true);

-- A line of the log names the permission that it was read under, and no other.
create or replace function reader_sees_record() returns trigger language plpgsql as $$
declare
  seen boolean;
begin
  if new.record_kind = 'issue' then
    seen := exists (select from issue i where i.owner_id = new.owner_id and i.id = new.record_id);
  elsif new.record_kind = 'document' then
    seen := exists (select from document d where d.owner_id = new.owner_id and d.id = new.record_id);
  else
    seen := exists (select from recommendation r where r.owner_id = new.owner_id and r.id = new.record_id);
  end if;
  if seen and new.permission_id is not null then
    seen := exists (select from permission p where p.owner_id = new.owner_id and p.id = new.permission_id);
  end if;
  if not seen then
    raise insufficient_privilege using message = 'the reader does not see this record';
  end if;
  new.at := now();
  return new;
end $$;
