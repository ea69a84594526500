CREATE TABLE "notice" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "company_name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'known',
    "topic" TEXT,
    "product" TEXT,
    "written_by" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("company_id","id")
);

CREATE TABLE "notice_seen" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "company_id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notice_seen_pkey" PRIMARY KEY ("owner_id","company_id","notice_id")
);

CREATE INDEX "notice_seen_company_id_notice_id_idx" ON "notice_seen"("company_id", "notice_id");

ALTER TABLE "notice_seen" ADD CONSTRAINT "notice_seen_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "notice_seen" ADD CONSTRAINT "notice_seen_company_id_notice_id_fkey" FOREIGN KEY ("company_id", "notice_id") REFERENCES "notice"("company_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

alter table notice add check (state in ('known', 'working', 'mended')), add check (num_nonnulls(topic, product) > 0);

-- What a company says to everybody whom it concerns. Whom it concerns is worked out on the person's side, and told nobody.
alter table notice enable row level security;
grant select, insert, update on notice to app_company;
grant select (company_id, id, company_name, title, body, state, topic, product, version, created_at, updated_at, ended_at) on notice to app_person;
create policy ours on notice to app_company using (company_id = current_company_id());
create policy public on notice for select to app_person using (ended_at is null);

alter table notice_seen enable row level security;
grant select, insert, update, delete on notice_seen to app_person;
create policy own on notice_seen to app_person using (owner_id = current_person_id());
