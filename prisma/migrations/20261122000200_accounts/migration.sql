CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "login" (
    "email" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,

    CONSTRAINT "login_pkey" PRIMARY KEY ("email")
);

CREATE TABLE "session" (
    "token_hash" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "browser" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

CREATE TABLE "sign_up" (
    "token_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "sign_up_pkey" PRIMARY KEY ("token_hash")
);

CREATE TABLE "password_reset" (
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "password_reset_pkey" PRIMARY KEY ("token_hash")
);

CREATE TABLE "administrator" (
    "person_id" UUID NOT NULL,
    "appointed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "administrator_pkey" PRIMARY KEY ("person_id")
);

CREATE UNIQUE INDEX "login_person_id_key" ON "login"("person_id");

CREATE UNIQUE INDEX "session_id_key" ON "session"("id");

CREATE INDEX "session_person_id_idx" ON "session"("person_id");

CREATE INDEX "password_reset_person_id_idx" ON "password_reset"("person_id");

ALTER TABLE "login" ADD CONSTRAINT "login_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE "administrator" ADD CONSTRAINT "administrator_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

alter table person enable row level security;
grant select, update (name) on person to app_person;
grant select, insert, update, delete on person to app_system;
create policy own on person to app_person using (id = current_person_id());
create policy all_accounts on person to app_system using (true);

alter table login enable row level security;
grant select (email, person_id) on login to app_person;
grant select, insert, update, delete on login to app_system;
create policy own on login to app_person using (person_id = current_person_id());
create policy all_accounts on login to app_system using (true);

alter table session enable row level security;
grant select (id, person_id, browser, address, created_at, seen_at), delete on session to app_person;
grant select, insert, update, delete on session to app_system;
create policy own on session to app_person using (person_id = current_person_id());
create policy all_accounts on session to app_system using (true);

alter table sign_up enable row level security;
grant select, insert, update, delete on sign_up to app_system;
create policy all_accounts on sign_up to app_system using (true);

alter table password_reset enable row level security;
grant select, insert, update, delete on password_reset to app_system;
create policy all_accounts on password_reset to app_system using (true);

alter table administrator enable row level security;
grant select on administrator to app_person;
grant select, insert, delete on administrator to app_system;
create policy own on administrator to app_person using (person_id = current_person_id());
create policy all_accounts on administrator to app_system using (true);
