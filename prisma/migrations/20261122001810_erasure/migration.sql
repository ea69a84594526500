-- Deleted means deleted, also after a backup from before was put back: what went for good is remembered, by id alone.

CREATE TABLE "erasure" (
    "of_person" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("of_person","kind","id")
);

CREATE INDEX "erasure_at_idx" ON "erasure"("at");

alter table erasure enable row level security;
grant insert (of_person, kind, id) on erasure to app_person;
grant select, insert on erasure to app_system;
create policy own on erasure for insert to app_person with check (of_person = current_person_id());
create policy all_erasures on erasure to app_system using (true);

create function remember_erasure() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'person' then
    insert into erasure (of_person, kind, id) select g.id, 'person', g.id from gone g on conflict do nothing;
  else
    -- Whoever deletes an account takes its records along, and one line says it all.
    insert into erasure (of_person, kind, id) select g.owner_id, tg_table_name, g.id from gone g
    where exists (select from person p where p.id = g.owner_id) on conflict do nothing;
  end if;
  return null;
end $$;
create trigger remember_erasure after delete on person referencing old table as gone for each statement execute function remember_erasure();
create trigger remember_erasure after delete on relationship referencing old table as gone for each statement execute function remember_erasure();
create trigger remember_erasure after delete on product referencing old table as gone for each statement execute function remember_erasure();
create trigger remember_erasure after delete on issue referencing old table as gone for each statement execute function remember_erasure();
create trigger remember_erasure after delete on message referencing old table as gone for each statement execute function remember_erasure();
create trigger remember_erasure after delete on opinion referencing old table as gone for each statement execute function remember_erasure();
create trigger remember_erasure after delete on intent referencing old table as gone for each statement execute function remember_erasure();
create trigger remember_erasure after delete on recommendation referencing old table as gone for each statement execute function remember_erasure();
create trigger remember_erasure after delete on interaction referencing old table as gone for each statement execute function remember_erasure();
create trigger remember_erasure after delete on document referencing old table as gone for each statement execute function remember_erasure();
create trigger remember_erasure after delete on reminder referencing old table as gone for each statement execute function remember_erasure();
create trigger remember_erasure after delete on face referencing old table as gone for each statement execute function remember_erasure();
create trigger remember_erasure after delete on contact_point referencing old table as gone for each statement execute function remember_erasure();
