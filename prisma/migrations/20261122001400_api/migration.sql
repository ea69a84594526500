-- Programs: their tokens, and the answers that are kept for a day so that a change asked for twice is made once.

CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL DEFAULT current_person_id(),
    "company_id" UUID DEFAULT current_company_id(),
    "name" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6),
    "used_at" TIMESTAMPTZ(6),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "kept_answer" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "key" TEXT NOT NULL,
    "asked" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "kept_answer_pkey" PRIMARY KEY ("owner_id","key")
);

CREATE TABLE "company_kept_answer" (
    "company_id" UUID NOT NULL DEFAULT current_company_id(),
    "key" TEXT NOT NULL,
    "asked" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "company_kept_answer_pkey" PRIMARY KEY ("company_id","key")
);

CREATE UNIQUE INDEX "api_token_token_hash_key" ON "api_token"("token_hash");
CREATE INDEX "api_token_person_id_idx" ON "api_token"("person_id");
CREATE INDEX "api_token_company_id_person_id_idx" ON "api_token"("company_id", "person_id");
CREATE INDEX "kept_answer_created_at_idx" ON "kept_answer"("created_at");
CREATE INDEX "company_kept_answer_created_at_idx" ON "company_kept_answer"("created_at");

ALTER TABLE "api_token" ADD CONSTRAINT "api_token_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
-- Who leaves the company, however it comes, takes along the tokens that they made.
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_company_id_person_id_fkey" FOREIGN KEY ("company_id", "person_id") REFERENCES "company_member"("company_id", "person_id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "kept_answer" ADD CONSTRAINT "kept_answer_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

alter table api_token
  add constraint api_token_scopes_check check (
    case when company_id is null then scopes <@ array['read', 'write', 'share'] and cardinality(scopes) > 0 else scopes <@ array['reader', 'agent', 'owner'] and cardinality(scopes) = 1 end
  );

-- Nobody but the look-up reads a hash, and nobody changes what a token may do.
alter table api_token enable row level security;
grant select (id, person_id, company_id, name, scopes, created_at, expires_at, used_at), insert, delete on api_token to app_person, app_company;
grant select, update (used_at), delete on api_token to app_system;
create policy own on api_token to app_person using (person_id = current_person_id() and company_id is null);
create policy ours on api_token to app_company using (company_id = current_company_id());
create policy look_up on api_token to app_system using (true);

alter table kept_answer enable row level security;
grant select, insert, update (answer) on kept_answer to app_person;
-- Some operations run as the instance, on behalf of whoever asked.
grant select, insert, update (answer), delete on kept_answer to app_system;
create policy own on kept_answer to app_person using (owner_id = current_person_id());
create policy all_answers on kept_answer to app_system using (true);

alter table company_kept_answer enable row level security;
grant select, insert, update (answer) on company_kept_answer to app_company;
grant select, insert, update (answer), delete on company_kept_answer to app_system;
create policy ours on company_kept_answer to app_company using (company_id = current_company_id());
create policy all_answers on company_kept_answer to app_system using (true);
