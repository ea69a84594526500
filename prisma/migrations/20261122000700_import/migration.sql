CREATE TABLE "import" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'amazon-orders',
    "file_name" TEXT NOT NULL,
    "file_key" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "bytes_read" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL DEFAULT 'reading',
    "failure" TEXT,
    "added" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "added_at" TIMESTAMPTZ(6),

    CONSTRAINT "import_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "import_row" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "text" TEXT,
    "source_key" TEXT,
    "item" JSONB,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE INDEX "import_row_owner_id_import_id_status_line_idx" ON "import_row"("owner_id", "import_id", "status", "line");

ALTER TABLE "import" ADD CONSTRAINT "import_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "import_row" ADD CONSTRAINT "import_row_owner_id_import_id_fkey" FOREIGN KEY ("owner_id", "import_id") REFERENCES "import"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

alter table import enable row level security;
grant select, insert, update, delete on import to app_person;
create policy own on import to app_person using (owner_id = current_person_id());

alter table import_row enable row level security;
grant select, insert, update, delete on import_row to app_person;
create policy own on import_row to app_person using (owner_id = current_person_id());

create policy own_imports on outbox for insert to app_person with check (owner_id = current_person_id() and kind = 'import.read');
