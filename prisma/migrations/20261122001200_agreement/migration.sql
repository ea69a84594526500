ALTER TABLE "permission" ADD COLUMN     "terms" TEXT NOT NULL DEFAULT 'SD-BASE';

ALTER TABLE "standing_permission" ADD COLUMN     "terms" TEXT NOT NULL DEFAULT 'SD-BASE';

CREATE TABLE "agreement" (
    "owner_id" UUID NOT NULL DEFAULT current_person_id(),
    "id" UUID NOT NULL,
    "permission_id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "answer" TEXT NOT NULL,
    "terms" TEXT NOT NULL,
    "offered" TEXT,
    "agent_name" TEXT,
    "record" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("owner_id","id")
);

CREATE TABLE "company_agreement" (
    "company_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "record" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "company_agreement_pkey" PRIMARY KEY ("company_id","id")
);

CREATE INDEX "agreement_owner_id_permission_id_idx" ON "agreement"("owner_id", "permission_id");

ALTER TABLE "agreement" ADD CONSTRAINT "agreement_owner_id_permission_id_fkey" FOREIGN KEY ("owner_id", "permission_id") REFERENCES "permission"("owner_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

alter table agreement add check (answer in ('accepted', 'offered', 'refused', 'taken', 'declined')),
  add check ((answer in ('offered', 'taken', 'declined')) = (offered is not null));
grant select (terms) on permission to app_company;

alter table agreement enable row level security;
grant select, insert on agreement to app_person, app_company;
create policy own on agreement for select to app_person using (owner_id = current_person_id());
create policy decide on agreement for insert to app_person with check (owner_id = current_person_id() and answer in ('taken', 'declined') and agent_name is null);
create policy ours on agreement for select to app_company using (company_id = current_company_id());
create policy answer on agreement for insert to app_company
  with check (company_id = current_company_id() and answer in ('accepted', 'offered', 'refused') and agent_name is not null);

alter table company_agreement enable row level security;
grant select, insert on company_agreement to app_company;
grant insert on company_agreement to app_person;
create policy ours on company_agreement to app_company using (company_id = current_company_id());
create policy copies on company_agreement for insert to app_person with check (true);

-- Asked as whoever writes: the permission must be there for them and say these very terms, an alternative is offered once, and
-- the person decides about one that was offered.
create function agreement_is_about_permission() returns trigger language plpgsql as $$
begin
  if not exists (
    select from permission p where p.owner_id = new.owner_id and p.id = new.permission_id and p.company_id = new.company_id
      and p.terms = new.terms
  ) then
    raise insufficient_privilege using message = 'no permission with these terms';
  end if;
  if new.answer = 'offered' and exists (
    select from agreement a where a.owner_id = new.owner_id and a.permission_id = new.permission_id and a.answer = 'offered'
  ) then
    raise insufficient_privilege using message = 'one alternative was offered already';
  end if;
  if new.answer in ('taken', 'declined') and not exists (
    select from agreement a where a.owner_id = new.owner_id and a.permission_id = new.permission_id and a.answer = 'offered' and a.offered = new.offered
  ) then
    raise insufficient_privilege using message = 'nothing was offered';
  end if;
  new.at := now();
  return new;
end $$;
create trigger agreement_is_about_permission before insert on agreement for each row execute function agreement_is_about_permission();

-- The company's copy is a copy: of a record that whoever writes it can see.
create function copy_is_the_same() returns trigger language plpgsql as $$
begin
  if not exists (
    select from agreement a where a.id = new.id and a.company_id = new.company_id and a.record = new.record and a.digest = new.digest
  ) then
    raise insufficient_privilege using message = 'this is no copy of a record';
  end if;
  new.at := now();
  return new;
end $$;
create trigger copy_is_the_same before insert on company_agreement for each row execute function copy_is_the_same();
