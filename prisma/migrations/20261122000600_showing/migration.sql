CREATE TABLE "permission" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "issue_id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "company_name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT 'solve',
    "shows_product" BOOLEAN NOT NULL DEFAULT false,
    "shown_as" TEXT,
    "may_answer" BOOLEAN NOT NULL DEFAULT true,
    "expires_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "permission_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "inbox_entry" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "issue_id" UUID NOT NULL,
    "permission_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbox_entry_pkey" PRIMARY KEY ("company_id","id")
);

CREATE TABLE "recommendation" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "company_id" UUID,
    "product_id" UUID,
    "title" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "facts" JSONB NOT NULL DEFAULT '[]',
    "readers" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "recommendation_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "share_link" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "recommendation_id" UUID NOT NULL,
    "label" TEXT,
    "expires_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "share_link_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "access_event" (
    "owner_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "company_id" UUID,
    "company_name" TEXT,
    "agent_name" TEXT,
    "share_link_id" UUID,
    "record_kind" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "preview" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "access_event_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE INDEX "permission_owner_id_issue_id_idx" ON "permission"("owner_id", "issue_id");

CREATE INDEX "permission_company_id_owner_id_issue_id_idx" ON "permission"("company_id", "owner_id", "issue_id");

CREATE INDEX "inbox_entry_company_id_updated_at_id_idx" ON "inbox_entry"("company_id", "updated_at" DESC, "id" DESC);

CREATE INDEX "inbox_entry_owner_id_idx" ON "inbox_entry"("owner_id");

CREATE UNIQUE INDEX "inbox_entry_company_id_owner_id_issue_id_key" ON "inbox_entry"("company_id", "owner_id", "issue_id");

CREATE INDEX "recommendation_owner_id_company_id_idx" ON "recommendation"("owner_id", "company_id");

CREATE INDEX "recommendation_owner_id_product_id_idx" ON "recommendation"("owner_id", "product_id");

CREATE UNIQUE INDEX "share_link_token_hash_key" ON "share_link"("token_hash");

CREATE INDEX "share_link_owner_id_recommendation_id_idx" ON "share_link"("owner_id", "recommendation_id");

CREATE INDEX "access_event_owner_id_at_idx" ON "access_event"("owner_id", "at" DESC);

CREATE INDEX "access_event_owner_id_record_id_idx" ON "access_event"("owner_id", "record_id");

ALTER TABLE "permission" ADD CONSTRAINT "permission_owner_id_issue_id_fkey" FOREIGN KEY ("owner_id", "issue_id") REFERENCES "issue"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "permission" ADD CONSTRAINT "permission_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_owner_id_company_id_fkey" FOREIGN KEY ("owner_id", "company_id") REFERENCES "relationship"("owner_id", "company_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_owner_id_product_id_fkey" FOREIGN KEY ("owner_id", "product_id") REFERENCES "product"("owner_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "access_event" ADD CONSTRAINT "access_event_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

alter table permission enable row level security;
grant select, insert, update, delete on permission to app_person;
grant select (owner_id, id, issue_id, company_id, purpose, shows_product, shown_as, may_answer, expires_at, created_at) on permission to app_company;
create policy own on permission to app_person using (owner_id = current_person_id());
create policy given_to_us on permission for select to app_company
  using (company_id = current_company_id() and revoked_at is null and (expires_at is null or expires_at > now()));

-- Foreign keys ignore row policies, so the right to answer is asked here: the insert runs as app_company and the
-- permission it needs must be visible to it. Nor does the answer stay readable for longer than that permission lasts.
create function company_may_answer() returns trigger language plpgsql as $$
begin
  if new.author = 'company' and not exists (
    select from permission p
    where p.owner_id = new.owner_id and p.issue_id = new.issue_id and p.company_id = new.company_id and p.may_answer
      and coalesce((new.readers ->> ('company:' || p.company_id))::timestamptz, '-infinity') <= coalesce(p.expires_at, 'infinity')
  ) then
    raise insufficient_privilege using message = 'no permission to answer';
  end if;
  return new;
end $$;
create trigger company_may_answer before insert on message for each row execute function company_may_answer();

alter table inbox_entry enable row level security;
grant select, insert, update, delete on inbox_entry to app_person;
grant select on inbox_entry to app_company;
grant select (owner_id), delete on inbox_entry to app_system;
create policy own on inbox_entry to app_person using (owner_id = current_person_id());
create policy ours on inbox_entry for select to app_company using (company_id = current_company_id());
create policy deleted_accounts on inbox_entry to app_system using (true);

alter table recommendation enable row level security;
grant select, insert, update, delete on recommendation to app_person;
grant select (owner_id, id, title, sentence, author_name, facts, company_id, created_at, updated_at) on recommendation to app_visitor;
grant select (owner_id, id, removed_at), delete on recommendation to app_system;
create policy own on recommendation to app_person using (owner_id = current_person_id());
create policy shared on recommendation for select to app_visitor using (removed_at is null and visitor_may_read(readers));
create policy long_removed on recommendation to app_system using (removed_at < now() - interval '30 days');

alter table share_link enable row level security;
grant select (id, owner_id, recommendation_id, label, expires_at, revoked_at, created_at), insert, update (revoked_at), delete on share_link to app_person;
grant select, delete on share_link to app_system;
create policy own on share_link to app_person using (owner_id = current_person_id());
create policy look_up on share_link to app_system using (true);

alter table access_event enable row level security;
grant select on access_event to app_person;
grant insert on access_event to app_company, app_visitor;
create policy own on access_event for select to app_person using (owner_id = current_person_id());
create policy company_reads on access_event for insert to app_company
  with check (company_id = current_company_id() and share_link_id is null and not preview);
create policy visitor_reads on access_event for insert to app_visitor
  with check (share_link_id = current_share_link_id() and company_id is null);

-- Only who can see a record writes that they saw it: the look runs as the reader, so other people's logs stay theirs.
-- The time is the database's, whatever the reader says.
create function reader_sees_record() returns trigger language plpgsql as $$
declare
  seen boolean;
begin
  if new.record_kind = 'issue' then
    seen := exists (select from issue i where i.owner_id = new.owner_id and i.id = new.record_id);
  else
    seen := exists (select from recommendation r where r.owner_id = new.owner_id and r.id = new.record_id);
  end if;
  if not seen then
    raise insufficient_privilege using message = 'the reader does not see this record';
  end if;
  new.at := now();
  return new;
end $$;
create trigger reader_sees_record before insert on access_event for each row execute function reader_sees_record();
