CREATE TABLE "company" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "aliases" TEXT[],
    "icon" TEXT,
    "color" TEXT,

    CONSTRAINT "company_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "domain_proof" (
    "company_id" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "proved_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checked_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lost_at" TIMESTAMPTZ(6),

    CONSTRAINT "domain_proof_pkey" PRIMARY KEY ("company_id")
);

CREATE TABLE "company_member" (
    "company_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'owner',
    "joined_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "company_member_pkey" PRIMARY KEY ("company_id","person_id")
);

CREATE UNIQUE INDEX "company_domain_key" ON "company"("domain");

CREATE INDEX "company_member_person_id_idx" ON "company_member"("person_id");

ALTER TABLE "company_member" ADD CONSTRAINT "company_member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

alter table company enable row level security;
grant select on company to app_person, app_company, app_visitor, app_administrator;
grant select, insert, update, delete on company to app_system;
create policy everyone on company for select to app_person, app_company, app_visitor, app_administrator using (true);
create policy moderated on company to app_system using (true);

alter table domain_proof enable row level security;
grant select (company_id, domain, proved_at, checked_at, lost_at) on domain_proof to app_company;
grant select, insert, update, delete on domain_proof to app_system;
create policy own on domain_proof for select to app_company using (company_id = current_company_id());
create policy all_proofs on domain_proof to app_system using (true);

alter table company_member enable row level security;
grant select on company_member to app_person, app_company;
grant select, insert, update, delete on company_member to app_system;
create policy own on company_member for select to app_person using (person_id = current_person_id());
create policy colleagues on company_member for select to app_company using (company_id = current_company_id());
create policy all_members on company_member to app_system using (true);
