CREATE TABLE "relationship" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "domain" TEXT,
    "customer_number" TEXT,
    "since" DATE,
    "notes" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "relationship_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "product" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "company_id" UUID,
    "name" TEXT NOT NULL,
    "model" TEXT,
    "serial_number" TEXT,
    "bought_on" DATE,
    "price" DECIMAL(14,2),
    "currency" TEXT,
    "warranty_until" DATE,
    "notes" TEXT,
    "source" TEXT,
    "source_key" TEXT,
    "import_id" UUID,
    "readers" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "product_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "issue" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "company_id" UUID,
    "product_id" UUID,
    "title" TEXT NOT NULL,
    "details" TEXT,
    "wanted" TEXT,
    "topics" TEXT[],
    "last_word" TEXT NOT NULL DEFAULT 'person',
    "readers" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "issue_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "resolution" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "issue_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readers" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "resolution_pkey" PRIMARY KEY ("owner_id","issue_id")
);

CREATE TABLE "message" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "issue_id" UUID NOT NULL,
    "author" TEXT NOT NULL DEFAULT 'person',
    "company_id" UUID,
    "agent_name" TEXT,
    "body" TEXT NOT NULL,
    "private" BOOLEAN NOT NULL DEFAULT false,
    "readers" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "message_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "opinion" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "company_id" UUID,
    "product_id" UUID,
    "verdict" TEXT NOT NULL,
    "sentence" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "opinion_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "intent" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "company_id" UUID,
    "topic" TEXT,
    "text" TEXT NOT NULL,
    "max_price" DECIMAL(14,2),
    "currency" TEXT,
    "needed_by" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "intent_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE UNIQUE INDEX "relationship_owner_id_company_id_key" ON "relationship"("owner_id", "company_id");

CREATE INDEX "product_owner_id_company_id_idx" ON "product"("owner_id", "company_id");

CREATE INDEX "product_owner_id_created_at_idx" ON "product"("owner_id", "created_at" DESC);

CREATE INDEX "product_owner_id_warranty_until_idx" ON "product"("owner_id", "warranty_until");

CREATE UNIQUE INDEX "product_owner_id_source_source_key_key" ON "product"("owner_id", "source", "source_key");

CREATE INDEX "issue_owner_id_company_id_idx" ON "issue"("owner_id", "company_id");

CREATE INDEX "issue_owner_id_product_id_idx" ON "issue"("owner_id", "product_id");

CREATE INDEX "issue_owner_id_updated_at_idx" ON "issue"("owner_id", "updated_at" DESC);

CREATE INDEX "issue_owner_id_last_word_idx" ON "issue"("owner_id", "last_word");

CREATE INDEX "message_owner_id_issue_id_created_at_idx" ON "message"("owner_id", "issue_id", "created_at");

CREATE INDEX "opinion_owner_id_company_id_created_at_idx" ON "opinion"("owner_id", "company_id", "created_at" DESC);

CREATE INDEX "opinion_owner_id_product_id_created_at_idx" ON "opinion"("owner_id", "product_id", "created_at" DESC);

CREATE INDEX "intent_owner_id_company_id_idx" ON "intent"("owner_id", "company_id");

ALTER TABLE "relationship" ADD CONSTRAINT "relationship_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "product" ADD CONSTRAINT "product_owner_id_company_id_fkey" FOREIGN KEY ("owner_id", "company_id") REFERENCES "relationship"("owner_id", "company_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "product" ADD CONSTRAINT "product_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "issue" ADD CONSTRAINT "issue_owner_id_company_id_fkey" FOREIGN KEY ("owner_id", "company_id") REFERENCES "relationship"("owner_id", "company_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "issue" ADD CONSTRAINT "issue_owner_id_product_id_fkey" FOREIGN KEY ("owner_id", "product_id") REFERENCES "product"("owner_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE "issue" ADD CONSTRAINT "issue_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "resolution" ADD CONSTRAINT "resolution_owner_id_issue_id_fkey" FOREIGN KEY ("owner_id", "issue_id") REFERENCES "issue"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "message" ADD CONSTRAINT "message_owner_id_issue_id_fkey" FOREIGN KEY ("owner_id", "issue_id") REFERENCES "issue"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "opinion" ADD CONSTRAINT "opinion_owner_id_company_id_fkey" FOREIGN KEY ("owner_id", "company_id") REFERENCES "relationship"("owner_id", "company_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "opinion" ADD CONSTRAINT "opinion_owner_id_product_id_fkey" FOREIGN KEY ("owner_id", "product_id") REFERENCES "product"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "opinion" ADD CONSTRAINT "opinion_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "intent" ADD CONSTRAINT "intent_owner_id_company_id_fkey" FOREIGN KEY ("owner_id", "company_id") REFERENCES "relationship"("owner_id", "company_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "intent" ADD CONSTRAINT "intent_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

alter table relationship enable row level security;
grant select, insert, update, delete on relationship to app_person;
create policy own on relationship to app_person using (owner_id = current_person_id());
grant select (owner_id, id, removed_at), delete on relationship to app_system;
create policy long_removed on relationship to app_system using (removed_at < now() - interval '30 days');

alter table product enable row level security;
grant select, insert, update, delete on product to app_person;
grant select (owner_id, id, name, model, serial_number) on product to app_company;
create policy own on product to app_person using (owner_id = current_person_id());
create policy permitted on product for select to app_company using (removed_at is null and company_may_read(readers));
grant select (owner_id, id, removed_at), delete on product to app_system;
create policy long_removed on product to app_system using (removed_at < now() - interval '30 days');

alter table issue enable row level security;
grant select, insert, update, delete on issue to app_person;
grant select (owner_id, id, company_id, product_id, title, details, wanted, topics, last_word, created_at, updated_at) on issue to app_company;
create policy own on issue to app_person using (owner_id = current_person_id());
create policy permitted on issue for select to app_company using (removed_at is null and company_may_read(readers));
grant select (owner_id, id, removed_at), delete on issue to app_system;
create policy long_removed on issue to app_system using (removed_at < now() - interval '30 days');

alter table resolution enable row level security;
grant select, insert, update, delete on resolution to app_person;
grant select (owner_id, issue_id, at) on resolution to app_company;
create policy own on resolution to app_person using (owner_id = current_person_id());
create policy permitted on resolution for select to app_company using (company_may_read(readers));

alter table message enable row level security;
grant select, insert, update, delete on message to app_person;
grant select (owner_id, id, issue_id, author, company_id, agent_name, body, created_at) on message to app_company;
create policy own on message to app_person using (owner_id = current_person_id());
create policy permitted on message for select to app_company using (not private and company_may_read(readers));

alter table opinion enable row level security;
grant select, insert, update, delete on opinion to app_person;
create policy own on opinion to app_person using (owner_id = current_person_id());
grant select (owner_id, id, removed_at), delete on opinion to app_system;
create policy long_removed on opinion to app_system using (removed_at < now() - interval '30 days');

alter table intent enable row level security;
grant select, insert, update, delete on intent to app_person;
create policy own on intent to app_person using (owner_id = current_person_id());
grant select (owner_id, id, removed_at), delete on intent to app_system;
create policy long_removed on intent to app_system using (removed_at < now() - interval '30 days');

-- A company answers in the thread of the person, as itself, and shows its answer to no other company or link.
grant insert (owner_id, id, issue_id, author, company_id, agent_name, body, private, readers, created_at) on message to app_company;
create policy answer on message for insert to app_company
  with check (author = 'company' and company_id = current_company_id() and not private
    and readers - ('company:' || current_company_id()::text) = '{}');
grant update (last_word, updated_at) on issue to app_company;
create policy answered on issue for update to app_company using (removed_at is null and company_may_read(readers))
  with check (removed_at is null and company_may_read(readers) and last_word = 'company');
