-- Files of any kind: what a row becomes, whose company it is about, and the files that come with it.

ALTER TABLE "import" ALTER COLUMN "kind" SET DEFAULT 'unknown', ADD COLUMN "columns" JSONB, ADD COLUMN "mapping" JSONB;
ALTER TABLE "import_row" ADD COLUMN "company" TEXT, ADD COLUMN "source" TEXT;

ALTER TABLE "relationship" ADD COLUMN "source" TEXT, ADD COLUMN "import_id" UUID;
ALTER TABLE "contact_point" ADD COLUMN "source" TEXT, ADD COLUMN "import_id" UUID;
ALTER TABLE "interaction" ADD COLUMN "source" TEXT, ADD COLUMN "source_key" TEXT, ADD COLUMN "import_id" UUID;
ALTER TABLE "document" ADD COLUMN "import_id" UUID;

CREATE TABLE "import_company" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "domain" TEXT,
    "match" TEXT NOT NULL,
    "matched_id" UUID,
    "matched_name" TEXT,
    "matched_domain" TEXT,
    "take" TEXT NOT NULL,
    "own_id" UUID NOT NULL,
    "settled_id" UUID,

    CONSTRAINT "import_company_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "import_file" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "row_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "file_key" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,

    CONSTRAINT "import_file_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "import_mapping" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "shape" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("owner_id","shape")
);

CREATE UNIQUE INDEX "interaction_owner_id_source_source_key_key" ON "interaction"("owner_id", "source", "source_key");
CREATE UNIQUE INDEX "import_company_owner_id_import_id_key_key" ON "import_company"("owner_id", "import_id", "key");
CREATE INDEX "import_file_owner_id_import_id_idx" ON "import_file"("owner_id", "import_id");
CREATE INDEX "import_file_owner_id_file_key_idx" ON "import_file"("owner_id", "file_key");

ALTER TABLE "import_company" ADD CONSTRAINT "import_company_owner_id_import_id_fkey" FOREIGN KEY ("owner_id", "import_id") REFERENCES "import"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_owner_id_import_id_fkey" FOREIGN KEY ("owner_id", "import_id") REFERENCES "import"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "import_mapping" ADD CONSTRAINT "import_mapping_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

alter table interaction drop constraint interaction_channel_check,
  add constraint interaction_channel_check check (channel in ('call', 'mail', 'chat', 'visit', 'letter', 'payment'));
alter table import_company add check (match in ('own', 'directory', 'alike', 'new')), add check (take in ('same', 'new', 'none')),
  add check (take <> 'same' or matched_id is not null);

-- What waits for its owner was staged in the old form. The file is gone by now, so it has to be brought once more.
update import set kind = 'amazon' where kind = 'amazon-orders';
delete from import_row r using import i where i.owner_id = r.owner_id and i.id = r.import_id and i.state in ('reading', 'ready') and r.status = 'new';
update import set state = 'failed', failure = 'Turnabout was renewed before you added this file. Bring it once more.' where state = 'ready';

alter table import_company enable row level security;
grant select, insert, update, delete on import_company to app_person;
create policy own on import_company to app_person using (owner_id = current_person_id());

alter table import_file enable row level security;
grant select, insert, update, delete on import_file to app_person;
create policy own on import_file to app_person using (owner_id = current_person_id());

alter table import_mapping enable row level security;
grant select, insert, update, delete on import_mapping to app_person;
create policy own on import_mapping to app_person using (owner_id = current_person_id());

-- A table that waits to be explained is a file on the disk: when its account goes, the instance has to find it.
grant select (owner_id, id, state, file_key) on import to app_system;
create policy unexplained on import for select to app_system using (state = 'columns');
